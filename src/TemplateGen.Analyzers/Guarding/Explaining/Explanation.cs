using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Facts;
using TemplateGen.Analyzers.Guarding.Flow;

namespace TemplateGen.Analyzers.Guarding.Explaining;

/// <summary>Finds out why a send is not proven, from what is known on the ways that lead to it.</summary>
internal sealed class Explanation(FlowScope scope)
{
    /// <summary>How far back a reason is looked for: what is farther away explains little, and enormous bodies have thousands of sends.</summary>
    private const int MaxSteps = 100;

    public Reason Of(SeenSend seen)
    {
        var duty = seen.Send.Duty;
        if (seen.Send.Operation is IMethodReferenceOperation) return new Reason("MethodGroup", "as a delegate it can be called at any time, for anyone");
        if (seen.Send.Recipients.Count > 0 && (UnguardedWay(seen, WayBack.ByAllNames(scope, seen)) ?? UnguardedWay(seen, WayBack.ByOneName(scope, seen)) ?? Unanswered(seen)) is { } reason) return reason;
        if (seen.Node.Graph.Function is { Escapes: { } route } function)
            return new Reason("Escapes", $"this code runs when {route} calls it, whatever was checked around it", function.Symbol.Locations.FirstOrDefault());
        return SomeoneElse(seen.Knowledge, duty) is { } other
            ? new Reason("OtherRecipient", duty == Duty.OpenWindow ? $"it is the window of '{other}' that is known to be open here" : $"it is '{other}' who is known to have opted in here")
            : new Reason("Unchecked", "nothing on the way here checks it");
    }

    /// <summary>
    /// Goes back from the send along ways that know nothing, to where they part from one that does: its condition is
    /// what the guard depends on.
    /// </summary>
    private static Reason? UnguardedWay(SeenSend seen, WayBack way)
    {
        var visited = new HashSet<FlowNode>();
        for (var node = seen.Node; visited.Count < MaxSteps && visited.Add(node);)
        {
            var possible = node.Incoming.Where(way.IsPossible).ToList();
            var unguarded = possible.Where(edge => !way.IsMetWithAnswers(edge)).ToList();
            if (unguarded.Count == 0)
                return way.FollowsNames || node.Incoming.Count == 0 ? null : new Reason("Reassigned", "what was checked is not this value: it was assigned again, or may have been changed, since");
            if (unguarded.Count < possible.Count && Deciding(unguarded[0]) is { } deciding) return NotGuardedWhen(deciding);
            if (unguarded.FirstOrDefault(edge => edge.Condition is not null && edge.From.Outgoing.Any(other => other.Answer != edge.Answer && way.IsMet(other))) is { } other) return NotGuardedWhen(other);
            if (unguarded.FirstOrDefault(edge => !visited.Contains(edge.From)) is not { } next) return null;
            (node, way) = (next.From, way.Over(next));
        }

        return null;
    }

    private static FlowEdge? Deciding(FlowEdge edge)
    {
        for (var steps = 0; steps < MaxSteps; steps++)
        {
            if (edge.Condition is not null) return edge;
            if (edge.From.Incoming.Count != 1) return null;
            edge = edge.From.Incoming[0];
        }

        return null;
    }

    private static Reason NotGuardedWhen(FlowEdge edge) =>
        new("Path", $"not guarded when '{ConditionText.Of(edge.Condition!.Syntax)}' is {(edge.Answer ? "true" : "false")}", ConditionText.PlaceOf(edge.Condition.Syntax).GetLocation());

    /// <summary>A check whose answer lies about, or is still to come.</summary>
    private Reason? Unanswered(SeenSend seen)
    {
        if (seen.Knowledge.Stored is null) return null;
        var entries = new List<KeyValuePair<int, Outcomes>>();
        seen.Knowledge.Stored.AddTo(entries);
        foreach (var entry in entries)
        {
            var term = scope.Terms[entry.Key];
            if (!IsAnswer(TypeFacts.TypeOf(term)) || NameOf(term) is not { } name) continue;
            var facts = seen.Send.Recipients.Select(recipient => scope.Met(seen.Send.Duty, recipient).Id).ToList();
            if (facts.Any(entry.Value.OnCompletion.Contains)) return new Reason("NotAwaited", $"the check in '{name}' was started, but not awaited");
            if (!facts.Any(fact => Tells(entry.Value.WhenTrue, fact) || Tells(entry.Value.WhenFalse, fact))) continue;
            return entry.Value.IsPending
                ? new Reason("NotAwaited", $"the check in '{name}' was started, but its answer was not awaited and tested")
                : new Reason("NotTested", $"the answer of the check is in '{name}', which was not tested");
        }

        return null;

        static bool IsAnswer(ITypeSymbol? type) => type.IsBool() || type.IsNullableBool() || type.IsTaskLike();

        static bool Tells(FactSet side, int fact) => !side.IsAll && side.Contains(fact);
    }

    private string? SomeoneElse(Knowledge knowledge, Duty duty) => knowledge.Facts.ToList()
        .Select(id => scope.Facts[id])
        .Where(fact => fact.Kind == (duty == Duty.OpenWindow ? FactKind.WindowOpen : FactKind.OptedIn))
        .Select(fact => NameOf(fact.Term))
        .FirstOrDefault(name => name is not null);

    private static string? NameOf(Term term) => term.Head switch
    {
        ILocalSymbol or IParameterSymbol => ((ISymbol)term.Head).Name,
        IFieldSymbol or IPropertySymbol => term.Left is null || term.Left.Head == TermHeads.This ? ((ISymbol)term.Head).Name : NameOf(term.Left) is { } receiver ? receiver + "." + ((ISymbol)term.Head).Name : null,
        TermHeads.Constant { Value: string text } => "\"" + text + "\"",
        _ => null,
    };
}
