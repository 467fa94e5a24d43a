using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>What is known where a member, or a function in it, begins: the duties that its callers have taken.</summary>
internal sealed class EntryFacts
{
    private readonly FlowScope _scope;
    private readonly FactSet _ofMemberForGood;

    public EntryFacts(FlowScope scope, ISymbol member)
    {
        _scope = scope;
        var parameters = ParametersOf(member).ToList();
        OfMember = FactsOn(parameters).Union(FactsOnPaths(member));
        _ofMemberForGood = FactsForGood(parameters);
        foreach (var function in scope.EscapingChangers) OfMember = OfMember.Add(scope.NotEscapedFact(function).Id);
    }

    public FactSet OfMember { get; }

    /// <summary>
    /// A lambda's parameters may carry duties, or the delegate's for which it stands. Whenever it runs, the callers of the
    /// functions around it have taken theirs.
    /// </summary>
    public FactSet Of(NestedFunction function)
    {
        var facts = _ofMemberForGood.Union(OfParameters(function));
        for (var around = function.Symbol.ContainingSymbol; around is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } outer; around = around.ContainingSymbol)
            facts = facts.Union(FactsForGood(outer.Parameters));
        return facts;
    }

    /// <summary>Whether its own callers have duties.</summary>
    public bool HasDuties(NestedFunction function) => !OfParameters(function).IsEmpty;

    private FactSet OfParameters(NestedFunction function)
    {
        var facts = FactsOn(function.Symbol.Parameters);
        if (function.DelegateType?.DelegateInvokeMethod is not { } invoke) return facts;
        foreach (var parameter in invoke.Parameters)
        {
            if (parameter.Ordinal < function.Symbol.Parameters.Length) facts = facts.Union(FactsOn(function.Symbol.Parameters[parameter.Ordinal], _scope.Annotations.Of(parameter)));
        }

        return facts;
    }

    /// <summary>The member's own parameters, and those of its extension block and its type's primary constructor; nobody sees those of the others.</summary>
    private static IEnumerable<IParameterSymbol> ParametersOf(ISymbol member)
    {
        IEnumerable<IParameterSymbol> own = member is IMethodSymbol method ? method.Parameters : Enumerable.Empty<IParameterSymbol>();
        if (ExtensionBlocks.ParameterOf(member.ContainingType) is { } extended) own = own.Append(extended);
        return member.ContainingType is { } type ? own.Concat(type.InstanceConstructors.SelectMany(constructor => constructor.Parameters)) : own;
    }

    /// <summary>What the arguments hold, where an annotated interface or base method says so.</summary>
    private FactSet FactsOnPaths(ISymbol member)
    {
        var facts = FactSet.Empty;
        if (member is not IMethodSymbol method) return facts;
        foreach (var path in _scope.Annotations.Of(method).Paths)
        {
            foreach (var way in path.Ways)
            {
                var end = way.Aggregate((Term?)_scope.Terms.Leaf(method.Parameters[path.Ordinal]), (holder, held) => holder is null ? null : _scope.Member(held, holder));
                foreach (var duty in FlowScope.Duties)
                {
                    if (end is not null && path.Marks.Requires(duty)) facts = facts.Add(_scope.Met(duty, end).Id);
                }
            }
        }

        return facts;
    }

    /// <summary>Of parameters that nothing assigns.</summary>
    private FactSet FactsForGood(IEnumerable<IParameterSymbol> parameters) => FactsOn(parameters.Where(parameter => _scope.Annotations.Of(parameter) != Marks.None && !_scope.Assigned.Contains(parameter)));

    private FactSet FactsOn(IEnumerable<IParameterSymbol> parameters) =>
        parameters.Aggregate(FactSet.Empty, (facts, parameter) => facts.Union(FactsOn(parameter, _scope.Annotations.Of(parameter))));

    private FactSet FactsOn(IParameterSymbol parameter, Marks marks)
    {
        var facts = FactSet.Empty;
        foreach (var duty in FlowScope.Duties)
        {
            if (marks.Requires(duty)) facts = facts.Add(_scope.Met(duty, _scope.Terms.Leaf(parameter)).Id);
        }

        return facts;
    }
}
