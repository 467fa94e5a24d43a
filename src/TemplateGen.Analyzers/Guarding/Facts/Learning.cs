namespace TemplateGen.Analyzers.Guarding.Facts;

/// <summary>How knowledge grows by conditions, and shrinks and moves by assignments.</summary>
internal sealed class Learning(TermTable terms, FactTable facts)
{
    /// <summary>Facts that one fact may imply; a bound for code that nobody writes.</summary>
    private const int MaxImplied = 256;

    /// <summary>Names of one value that are kept; a bound for code that nobody writes, where each knows all others.</summary>
    private const int MaxNames = 24;

    /// <summary>Knowledge with more facts, and all that they imply; null when they contradict it, so that nothing arrives.</summary>
    public Knowledge? Learn(Knowledge knowledge, FactSet learnt)
    {
        if (learnt.IsAll) return null;
        var known = knowledge.Facts;
        var open = new Queue<Fact>();
        foreach (var id in learnt.ToList()) Enqueue(facts[id]);
        for (var count = 0; open.Count > 0 && count < MaxImplied; count++)
        {
            var fact = open.Dequeue();
            if (fact.Term.Facts.Any(other => fact.Excludes(other.Kind) && known.Contains(other.Id))) return null;
            foreach (var implied in ImpliedByEquality(fact, known)) Enqueue(implied);
            if (fact.Kind is not (FactKind.True or FactKind.False or FactKind.Null) || knowledge.OutcomesOf(fact.Term) is not { IsPending: false } outcomes) continue;

            var side = fact.Kind switch { FactKind.True => outcomes.WhenTrue, FactKind.False => outcomes.WhenFalse, _ => outcomes.WhenNull };
            if (side.IsAll) return null;
            foreach (var id in side.ToList()) Enqueue(facts[id]);
        }

        return knowledge.With(known);

        void Enqueue(Fact fact)
        {
            if (known.Contains(fact.Id) || fact.IsPassing || IsOneNameTooMany(fact, known)) return;
            known = known.Add(fact.Id);
            open.Enqueue(fact);
        }
    }

    /// <summary>Knowledge after a variable or member took an unknown value.</summary>
    public Knowledge Forget(Knowledge knowledge, Term changed)
    {
        var lost = FactsOn(changed);
        var kept = knowledge.Facts;
        foreach (var fact in lost) kept = kept.Remove(fact.Id);

        var stored = knowledge.Stored;
        foreach (var dependent in changed.Dependents) stored = stored?.Remove(dependent.Id);
        if (lost.Count > 0 && stored is not null)
        {
            var survivors = Survivors(knowledge, changed);
            foreach (var teller in lost.SelectMany(fact => fact.Tellers).Distinct().ToList())
            {
                if (stored!.TryGet(teller.Id, out var outcomes)) stored = Set(stored, teller, Without(outcomes, lost, changed, survivors));
            }
        }

        return knowledge.With(kept).With(stored);
    }

    /// <summary>What outcomes still tell after a change.</summary>
    public Outcomes Forget(Knowledge before, Outcomes outcomes, Term changed)
    {
        var lost = FactsOn(changed);
        return lost.Count == 0 ? outcomes : Without(outcomes, lost, changed, Survivors(before, changed));
    }

    /// <summary>Knowledge after a part of a value changed: it need not be equal any more to what it was equal to, whatever was tested before.</summary>
    public Knowledge ForgetEquality(Knowledge knowledge, Term whole) => Forget(knowledge, whole.Facts.Where(static fact => fact.Kind == FactKind.Equal).ToList());

    /// <summary>Knowledge after another customer took a place in an object: it stands for whoever it was asked for no more.</summary>
    public Knowledge ForgetDuties(Knowledge knowledge, Term holder) => Forget(knowledge, holder.Facts.Where(static fact => fact.Kind is FactKind.WindowOpen or FactKind.OptedIn).ToList());

    private Knowledge Forget(Knowledge knowledge, List<Fact> lost)
    {
        var stored = knowledge.Stored;
        foreach (var teller in lost.SelectMany(fact => fact.Tellers).Distinct().ToList())
        {
            if (stored is not null && stored.TryGet(teller.Id, out var outcomes)) stored = Set(stored, teller, outcomes.Map(Without));
        }

        return knowledge.With(Without(knowledge.Facts)).With(stored);

        FactSet Without(FactSet set) => lost.Aggregate(set, (left, fact) => left.Remove(fact.Id));
    }

    /// <summary>Knowledge after an assignment of a value, as far as it is known.</summary>
    public Knowledge? Assign(Knowledge knowledge, Term place, Term? value, Outcomes? outcomes)
    {
        if (ReferenceEquals(place, value)) return knowledge;
        if (value is not null && value.Contains(place))
        {
            var intermediate = terms.Leaf(TermHeads.Intermediate);
            return Assign(knowledge, intermediate, value, outcomes) is not { } first || Assign(first, place, intermediate, first.OutcomesOf(intermediate)) is not { } second
                ? null
                : Forget(second, intermediate);
        }

        if (outcomes is not null) outcomes = Forget(knowledge, outcomes, place);
        knowledge = Forget(knowledge, place);
        var learnt = FactSet.Empty;
        if (value is not null && !place.Contains(value)) learnt = learnt.Add(facts.Equal(place, value).Id);
        if (outcomes is not null)
        {
            if (IsTelling(outcomes)) knowledge = knowledge.With(Set(knowledge.Stored, place, outcomes));
            if (!outcomes.IsPending && OnlyOutcome(outcomes) is { } only) learnt = learnt.Add(facts.Of(only, place).Id);
        }

        return Learn(knowledge, learnt);
    }

    /// <summary>What the stored value of a term tells, also when it is stored under an equal term.</summary>
    public Outcomes? OutcomesOf(Knowledge knowledge, Term term)
    {
        if (knowledge.Stored is null || knowledge.OutcomesOf(term) is { } own) return knowledge.OutcomesOf(term);
        foreach (var part in term.Parts)
        {
            foreach (var equal in EqualTerms(knowledge.Facts, part))
            {
                if (terms.Replace(term, part, equal) is { } other && knowledge.OutcomesOf(other) is { } outcomes) return outcomes;
            }
        }

        return null;
    }

    /// <summary>The terms that are known to have the same value.</summary>
    public static IEnumerable<Term> EqualTerms(FactSet known, Term term)
    {
        // Who asks may add facts meanwhile.
        for (int i = 0, count = term.Facts.Count; i < count; i++)
        {
            var fact = term.Facts[i];
            if (fact.Kind == FactKind.Equal && known.Contains(fact.Id)) yield return ReferenceEquals(fact.Term, term) ? fact.Other! : fact.Term;
        }
    }

    private static bool IsOneNameTooMany(Fact fact, FactSet known) =>
        fact.Kind == FactKind.Equal && fact.Term.Facts.Count > MaxNames && EqualTerms(known, fact.Term).Skip(MaxNames).Any();

    private PersistentMap<Outcomes> Set(PersistentMap<Outcomes>? stored, Term place, Outcomes outcomes)
    {
        facts.NoteTeller(place, outcomes);
        return stored is null ? PersistentMap<Outcomes>.Single(place.Id, outcomes) : stored.Set(place.Id, outcomes);
    }

    /// <summary>Which outcomes a task cannot have is told by nothing else.</summary>
    private static bool IsTelling(Outcomes outcomes) =>
        (outcomes.IsPending && (outcomes.WhenTrue.IsAll || outcomes.WhenFalse.IsAll))
        || IsTelling(outcomes.WhenTrue) || IsTelling(outcomes.WhenFalse) || IsTelling(outcomes.WhenNull) || IsTelling(outcomes.OnCompletion);

    private static bool IsTelling(FactSet side) => !side.IsEmpty && !side.IsAll;

    private static FactKind? OnlyOutcome(Outcomes outcomes) => (outcomes.WhenTrue.IsAll, outcomes.WhenFalse.IsAll, outcomes.WhenNull.IsAll) switch
    {
        (false, true, true) => FactKind.True,
        (true, false, true) => FactKind.False,
        (true, true, false) => FactKind.Null,
        _ => null,
    };

    private List<Fact> ImpliedByEquality(Fact fact, FactSet known)
    {
        var implied = new List<Fact>();
        if (fact.Kind == FactKind.Equal)
        {
            Substitute(fact.Term, fact.Other!);
            Substitute(fact.Other!, fact.Term);
        }

        foreach (var part in PartsOf(fact))
        {
            foreach (var equal in EqualTerms(known, part)) Add(facts.Replace(fact, part, equal));
        }

        return implied;

        void Substitute(Term part, Term by)
        {
            foreach (var other in FactsOn(part))
            {
                if (known.Contains(other.Id) && !ReferenceEquals(other, fact)) Add(facts.Replace(other, part, by));
            }
        }

        void Add(Fact? found)
        {
            if (found is not null && !known.Contains(found.Id)) implied.Add(found);
        }
    }

    private static IEnumerable<Term> PartsOf(Fact fact) => fact.Other is null ? fact.Term.Parts : fact.Term.Parts.Concat(fact.Other.Parts);

    private static List<Fact> FactsOn(Term part)
    {
        var found = new List<Fact>();
        for (var i = 0; i < part.Dependents.Count; i++) found.AddRange(part.Dependents[i].Facts);
        return found;
    }

    /// <summary>Terms that keep a value that is lost under its own name: what <c>a</c> is to <c>to</c> after <c>var a = to;</c>.</summary>
    private static List<(Term Lost, Term Survivor)> Survivors(Knowledge knowledge, Term changed)
    {
        var survivors = new List<(Term, Term)>();
        for (var i = 0; i < changed.Dependents.Count; i++)
        {
            var dependent = changed.Dependents[i];
            survivors.AddRange(EqualTerms(knowledge.Facts, dependent).Where(equal => !equal.Contains(changed)).Select(equal => (dependent, equal)));
        }

        return survivors;
    }

    private Outcomes Without(Outcomes outcomes, List<Fact> lost, Term changed, List<(Term Lost, Term Survivor)> survivors)
    {
        return outcomes.Map(Without);

        FactSet Without(FactSet side)
        {
            if (side.IsAll || side.IsEmpty) return side;
            foreach (var fact in lost)
            {
                if (!side.Contains(fact.Id)) continue;
                side = side.Remove(fact.Id);
                foreach (var (term, survivor) in survivors)
                {
                    if (facts.Replace(fact, term, survivor) is { } moved && !moved.Concerns(changed)) side = side.Add(moved.Id);
                }
            }

            return side;
        }
    }
}
