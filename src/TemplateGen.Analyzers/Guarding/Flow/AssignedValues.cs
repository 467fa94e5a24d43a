using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>What variables are given anywhere in a member.</summary>
/// <param name="operations">All of a member.</param>
internal sealed class AssignedValues(IReadOnlyList<IOperation> operations)
{
    private readonly Lazy<ILookup<ISymbol, IOperation>> _values = new(() => operations
        .Select(operation => operation switch
        {
            IVariableDeclaratorOperation { Symbol: { } local } declarator when declarator.GetVariableInitializer() is { } initializer => (Variable: (ISymbol?)local, initializer.Value),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: { } local }, Value: { } value } => (local, value),
            ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter: { } parameter }, Value: { } value } => (parameter, value),
            _ => (null, operation),
        })
        .Where(assignment => assignment.Variable is not null)
        .ToLookup(assignment => assignment.Variable!, assignment => assignment.Value, (IEqualityComparer<ISymbol>)SymbolEqualityComparer.Default));

    public IEnumerable<ISymbol> Variables => _values.Value.Select(values => values.Key);

    public IEnumerable<IOperation> Of(ISymbol variable) => _values.Value[variable];

    /// <summary>The expressions that a value may be the value of: an arm of a choice, what was captured.</summary>
    public static IEnumerable<IOperation> ChoicesOf(IOperation value, FlowGraph? graph) => value switch
    {
        IFlowCaptureReferenceOperation capture => graph?.CapturedTargets(capture.Id) ?? [],
        IConditionalOperation conditional => new[] { conditional.WhenTrue, conditional.WhenFalse }.OfType<IOperation>(),
        ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
        ISwitchExpressionOperation choice => choice.Arms.Select(arm => arm.Value),
        ISimpleAssignmentOperation assignment => [assignment.Value],
        IParenthesizedOperation parenthesized => [parenthesized.Operand],
        _ => [],
    };
}
