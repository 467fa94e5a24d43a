using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Calls;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>
/// Of which types a value may be, as far as the member shows: a variable of an interface's type holds what was assigned
/// to it anywhere.
/// </summary>
internal sealed class HeldTypes(AssignedValues assigned)
{
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
        ILocalReferenceOperation local => assigned.Of(local.Local),
        IParameterReferenceOperation parameter => assigned.Of(parameter.Parameter),
        _ => AssignedValues.ChoicesOf(value, graph),
    };
}
