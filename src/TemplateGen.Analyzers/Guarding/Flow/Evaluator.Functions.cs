using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>What a call of a function of the member tells: what is known where it returns.</summary>
internal sealed partial class Evaluator
{
    /// <summary>The function that a call certainly reaches; null when it may be another one, or runs only later.</summary>
    private NestedFunction? OnlyCallee(IInvocationOperation call, Reading instance)
    {
        if (call.TargetMethod.MethodKind is not (MethodKind.LocalFunction or MethodKind.DelegateInvoke)) return null;
        var isCertain = call.TargetMethod.MethodKind == MethodKind.LocalFunction
            || Unwrap(call.Instance) is IFlowAnonymousFunctionOperation
            || (instance.Term?.Head is ILocalSymbol variable && !scope.Assigned.Contains(variable) && scope.Functions.HeldBy(variable) is { Count: 1 });
        return isCertain && Callees(call, instance).ToList() is [{ IsIterator: false } only] ? only : null;
    }

    private Reading ResultOf(NestedFunction function, IInvocationOperation call, List<Reading> arguments)
    {
        if (listener.EndOf(function) is not { } end)
        {
            // Nothing came back yet.
            if (!function.IsTask) Knowledge = null;
            return new Reading(Outcomes: new Outcomes(FactSet.All, FactSet.All, FactSet.All, FactSet.All, function.IsTask));
        }

        var result = scope.Terms.Leaf(new TermHeads.Result(function));
        var type = function.IsTask ? function.Symbol.ReturnType.ResultType() : function.Symbol.ReturnType;
        var told = Told(end.Facts);
        var outcomes = scope.Learning.OutcomesOf(end, result) ?? TypeFacts.UnknownOf(type) with { IsPending = type.IsTaskLike() };
        outcomes = new Outcomes(Side(outcomes.WhenTrue, FactKind.True), Side(outcomes.WhenFalse, FactKind.False), Side(outcomes.WhenNull, FactKind.Null), Told(outcomes.OnCompletion), outcomes.IsPending);
        if (function.IsTask) return new Reading(Outcomes: outcomes with { IsPending = true, OnCompletion = told });
        foreach (var changed in TermsOf(function.Changes)) Restore(changed);
        Learn(told);
        var names = Learning.EqualTerms(end.Facts, result).Select(Seen).OfType<Term>();
        return new Reading(names.FirstOrDefault(), outcomes);

        // The answer that it stored in a variable.
        void Restore(Term changed)
        {
            if (Knowledge is not null && changed.Head is ILocalSymbol or IParameterSymbol && end.OutcomesOf(changed) is { } stored && Seen(changed) is not null)
                Knowledge = scope.Learning.Assign(Knowledge, changed, null, stored.Map(Told));
        }

        FactSet Side(FactSet side, FactKind kind) => !outcomes.IsPending && end.Excludes(result, kind) ? FactSet.All : Told(side);

        FactSet Told(FactSet facts)
        {
            if (facts.IsAll) return facts;
            var seen = FactSet.Empty;
            foreach (var id in facts.ListMissingIn(Knowledge?.Facts ?? FactSet.Empty))
            {
                if (Replaced(scope.Facts[id]) is { } fact) seen = seen.Add(fact.Id);
            }

            return seen;
        }

        Fact? Replaced(Fact fact)
        {
            if (Seen(fact.Term) is not { } term) return null;
            if (fact.Other is null) return scope.Facts.Of(fact.Kind, term);
            return Seen(fact.Other) is { } other && !term.Contains(other) && !other.Contains(term) ? scope.Facts.Equal(term, other) : null;
        }

        // As the caller names it: parameters are its arguments, and what else is the function's own it does not see.
        Term? Seen(Term term)
        {
            for (var i = 0; i < arguments.Count; i++)
            {
                var ordinal = call.Arguments[i].Parameter?.Ordinal ?? -1;
                if (ordinal < 0 || ordinal >= function.Symbol.Parameters.Length) continue;
                var parameter = function.Symbol.Parameters[ordinal];
                if (scope.Terms.TryFindLeaf(parameter) is not { } name || !term.Contains(name)) continue;
                if (arguments[i].Term is not { } argument || scope.Assigned.Contains(parameter) || argument.Contains(name) || scope.Terms.Replace(term, name, argument) is not { } replaced) return null;
                term = replaced;
            }

            return term.Parts.Any(IsOwn) ? null : term;
        }

        bool IsOwn(Term part) =>
            part.Head is TermHeads.Capture or TermHeads.Result or TermHeads.Saved or TermHeads.PatternInput or TermHeads.Copy or TermHeads.Escape
            || ReferenceEquals(part.Head, TermHeads.Intermediate)
            || (part.Head is ILocalSymbol or IParameterSymbol && function.Owns((ISymbol)part.Head));
    }
}
