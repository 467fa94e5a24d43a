using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Calls;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>
/// Of which types a value may be, as far as the member shows: a variable of an interface's type holds what was assigned
/// to it anywhere.
/// </summary>
/// <param name="operations">All of a member.</param>
internal sealed class HeldTypes(IReadOnlyList<IOperation> operations)
{
    private readonly Lazy<ILookup<ISymbol, IOperation>> _assigned = new(() => operations
        .Select(operation => operation switch
        {
            IVariableDeclaratorOperation { Symbol: { } local } declarator when declarator.GetVariableInitializer() is { } initializer => (Variable: (ISymbol?)local, initializer.Value),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: { } local }, Value: { } value } => (local, value),
            ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter: { } parameter }, Value: { } value } => (parameter, value),
            _ => (null, operation),
        })
        .Where(assignment => assignment.Variable is not null)
        .ToLookup(assignment => assignment.Variable!, assignment => assignment.Value, (IEqualityComparer<ISymbol>)SymbolEqualityComparer.Default));

    /// <summary>The types of a value of the flow graph, its own first.</summary>
    public IEnumerable<ITypeSymbol> Of(IOperation value, FlowGraph graph)
    {
        var open = new Stack<IOperation>();
        var seen = new HashSet<IOperation>();
        var types = new List<ITypeSymbol>();
        for (open.Push(value); open.Count > 0;)
        {
            var one = open.Pop().WithoutConversions();
            if (!seen.Add(one)) continue;
            if (one.Type is { } type && !types.Contains(type, SymbolEqualityComparer.Default)) types.Add(type);
            foreach (var source in SourcesOf(one, graph)) open.Push(source);
        }

        return types;
    }

    private IEnumerable<IOperation> SourcesOf(IOperation value, FlowGraph graph) => value switch
    {
        IFlowCaptureReferenceOperation capture => graph.CapturedTargets(capture.Id),
        ILocalReferenceOperation local => _assigned.Value[local.Local],
        IParameterReferenceOperation parameter => _assigned.Value[parameter.Parameter],
        IConditionalOperation conditional => new[] { conditional.WhenTrue, conditional.WhenFalse }.OfType<IOperation>(),
        ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
        ISwitchExpressionOperation choice => choice.Arms.Select(arm => arm.Value),
        ISimpleAssignmentOperation assignment => [assignment.Value],
        IParenthesizedOperation parenthesized => [parenthesized.Operand],
        _ => [],
    };
}
