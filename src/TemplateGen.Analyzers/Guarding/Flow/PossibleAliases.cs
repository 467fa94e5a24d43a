using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Calls;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>
/// Variables that may hold the same object, though it is not certain: <c>var reply = isNew ? new Message() : message;</c>.
/// What is assigned to a member of the one may be that of the other.
/// </summary>
internal sealed class PossibleAliases
{
    private readonly AssignedValues _assigned;
    private readonly Lazy<Dictionary<ISymbol, HashSet<ISymbol>>> _groups;

    /// <param name="operations">All of a member.</param>
    /// <param name="assigned">What its variables are given.</param>
    public PossibleAliases(IReadOnlyList<IOperation> operations, AssignedValues assigned)
    {
        _assigned = assigned;
        _groups = new(() => GroupsOf(operations));
    }

    /// <summary>The variables whose object an expression of the flow graph may be.</summary>
    public IEnumerable<ISymbol> Of(IOperation expression, FlowGraph graph) =>
        VariablesIn(expression, graph).SelectMany(variable => _groups.Value.TryGetValue(variable, out var group) ? group : [variable]).Distinct(SymbolEqualityComparer.Default).OfType<ISymbol>();

    private Dictionary<ISymbol, HashSet<ISymbol>> GroupsOf(IReadOnlyList<IOperation> operations)
    {
        var groups = new Dictionary<ISymbol, HashSet<ISymbol>>(SymbolEqualityComparer.Default);
        foreach (var variable in _assigned.Variables)
        {
            var values = _assigned.Of(variable).ToList();
            // Of one that is given one other once it is certain, and followed.
            if (values.Count == 1 && VariableOf(values[0]) is not null) continue;
            foreach (var value in values) Link(variable, value);
        }

        foreach (var loop in operations.OfType<IForEachLoopOperation>())
        {
            if (loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: { } element }) Link(element, loop.Collection);
        }

        return groups;

        void Link(ISymbol variable, IOperation value)
        {
            var together = new HashSet<ISymbol>(VariablesIn(value, graph: null), SymbolEqualityComparer.Default);
            if (together.Count == 0) return;
            together.Add(variable);
            foreach (var member in together.ToList())
            {
                if (groups.TryGetValue(member, out var others)) together.UnionWith(others);
            }

            foreach (var member in together) groups[member] = together;
        }
    }

    /// <summary>The variables that an expression may stand for, or that are written into the list that it is an element of.</summary>
    private IEnumerable<ISymbol> VariablesIn(IOperation expression, FlowGraph? graph)
    {
        var open = new Stack<IOperation>();
        var seen = new HashSet<IOperation>();
        for (open.Push(expression); open.Count > 0;)
        {
            var one = open.Pop().WithoutConversions();
            if (!seen.Add(one)) continue;
            if (VariableOf(one) is { } variable) yield return variable;
            foreach (var choice in AssignedValues.ChoicesOf(one, graph).Concat(ItemsOf(one))) open.Push(choice);
        }
    }

    private IEnumerable<IOperation> ItemsOf(IOperation value) => value switch
    {
        IArrayElementReferenceOperation element => WrittenOut(element.ArrayReference),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } => WrittenOut(list),
        _ => Elements(value),
    };

    /// <summary>What is in a list that a variable is given.</summary>
    private IEnumerable<IOperation> WrittenOut(IOperation list) =>
        VariableOf(list.WithoutConversions()) is { } variable ? _assigned.Of(variable).SelectMany(value => Elements(value.WithoutConversions())) : Elements(list.WithoutConversions());

    private static IEnumerable<IOperation> Elements(IOperation list) => list switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers.OfType<IInvocationOperation>().SelectMany(add => add.Arguments).Select(argument => argument.Value),
        _ => CollectionExpressions.ElementsOf(list) ?? [],
    };

    private static ISymbol? VariableOf(IOperation value) => value.WithoutConversions() switch
    {
        ILocalReferenceOperation { Local: { Type.IsReferenceType: true } local } => local,
        IParameterReferenceOperation { Parameter: { Type.IsReferenceType: true } parameter } => parameter,
        _ => null,
    };
}
