namespace TemplateGen.Analyzers.Guarding.Facts;

/// <summary>
/// What is known at a point of the code: the facts that hold, and of stored values (bools, tasks, found windows) what
/// each outcome would tell. Immutable; no knowledge at all (<see langword="null"/>) means that nothing arrives here.
/// </summary>
internal sealed class Knowledge
{
    public static readonly Knowledge None = new(FactSet.Empty, null);

    private Knowledge(FactSet facts, PersistentMap<Outcomes>? stored)
    {
        Facts = facts;
        Stored = stored;
    }

    public FactSet Facts { get; }

    /// <summary>By the number of the term that holds the value.</summary>
    public PersistentMap<Outcomes>? Stored { get; }

    public Outcomes? OutcomesOf(Term term) => Stored is not null && Stored.TryGet(term.Id, out var outcomes) ? outcomes : null;

    /// <summary>Whether a value is known to be something else.</summary>
    public bool Excludes(Term term, FactKind outcome) => term.Facts.Any(fact => fact.Excludes(outcome) && Facts.Contains(fact.Id));

    public Knowledge With(FactSet facts) => ReferenceEquals(facts, Facts) ? this : new Knowledge(facts, Stored);

    public Knowledge With(PersistentMap<Outcomes>? stored) => ReferenceEquals(stored, Stored) ? this : new Knowledge(Facts, stored);

    /// <summary>
    /// What holds wherever one came from; <paramref name="first"/> itself when that is all it says. A stored bool whose
    /// value differs tells afterwards on which way one came: this is how <c>if (open) ok = true;</c> makes <c>ok</c> a guard.
    /// </summary>
    public static Knowledge Meet(Knowledge? first, Knowledge second, TermTable terms, FactTable table)
    {
        if (first is null || ReferenceEquals(first, second)) return second;
        var facts = first.Facts.Intersect(second.Facts);
        var stored = PersistentMap<Outcomes>.Merge(first.Stored, second.Stored, new StoredMeet(first, second, facts, terms, table));
        stored = CorrelateTested(stored, first, second, facts, table);
        return ReferenceEquals(facts, first.Facts) && ReferenceEquals(stored, first.Stored) ? first : new Knowledge(facts, stored);
    }

    /// <summary>Values that are known on one way only, and so tell that way from the other.</summary>
    private static PersistentMap<Outcomes>? CorrelateTested(PersistentMap<Outcomes>? stored, Knowledge first, Knowledge second, FactSet facts, FactTable table)
    {
        if (ReferenceEquals(facts, first.Facts) && ReferenceEquals(facts, second.Facts)) return stored;
        foreach (var (one, other) in new[] { (first, second), (second, first) })
        {
            foreach (var id in one.Facts.ListMissingIn(facts))
            {
                var fact = table[id];
                if (fact.Kind is not (FactKind.True or FactKind.False or FactKind.Null)) continue;
                var (mine, theirs) = (one.OutcomesOf(fact.Term), other.OutcomesOf(fact.Term));
                if (!ReferenceEquals(mine, theirs)) continue; // Merged already.
                if (Meet(one, mine, other, theirs, fact.Term, facts, table) is not { } outcomes) continue;
                stored = stored is null ? PersistentMap<Outcomes>.Single(fact.Term.Id, outcomes) : stored.Set(fact.Term.Id, outcomes);
            }
        }

        return stored;
    }

    /// <summary>What the outcomes of one term tell after the meet; null when they tell nothing more than what holds anyway.</summary>
    private static Outcomes? Meet(Knowledge first, Outcomes? firstOutcomes, Knowledge second, Outcomes? secondOutcomes, Term term, FactSet facts, FactTable table)
    {
        var pending = firstOutcomes?.IsPending ?? secondOutcomes?.IsPending ?? false;
        if (firstOutcomes is not null && secondOutcomes is not null && firstOutcomes.IsPending != secondOutcomes.IsPending) return null;
        var met = new Outcomes(
            Side(FactKind.True, outcomes => outcomes.WhenTrue),
            Side(FactKind.False, outcomes => outcomes.WhenFalse),
            Side(FactKind.Null, outcomes => outcomes.WhenNull),
            Stripped(Completion(first, firstOutcomes).Intersect(Completion(second, secondOutcomes))),
            pending);
        if (met.WhenTrue.IsEmpty && met.WhenFalse.IsEmpty && met.WhenNull.IsEmpty && met.OnCompletion.IsEmpty) return null;
        table.NoteTeller(term, met);
        return met;

        FactSet Side(FactKind outcome, Func<Outcomes, FactSet> side) =>
            Stripped(OneSide(first, firstOutcomes, outcome, side).Intersect(OneSide(second, secondOutcomes, outcome, side)));

        FactSet OneSide(Knowledge knowledge, Outcomes? outcomes, FactKind outcome, Func<Outcomes, FactSet> side)
        {
            if (!pending && knowledge.Excludes(term, outcome)) return FactSet.All;
            return outcomes is null ? knowledge.Facts : side(outcomes).Union(knowledge.Facts);
        }

        static FactSet Completion(Knowledge knowledge, Outcomes? outcomes) => outcomes is null ? knowledge.Facts : outcomes.OnCompletion.Union(knowledge.Facts);

        FactSet Stripped(FactSet set)
        {
            if (set.IsAll) return set;
            var own = FactSet.Empty;
            foreach (var id in set.ListMissingIn(facts))
            {
                if (table[id] is not { Kind: FactKind.True or FactKind.False or FactKind.Null } fact || !ReferenceEquals(fact.Term, term)) own = own.Add(id);
            }

            return own;
        }
    }

    private sealed class StoredMeet(Knowledge first, Knowledge second, FactSet facts, TermTable terms, FactTable table) : MapMerger<Outcomes>
    {
        public override PersistentMap<Outcomes>? OnlyLeft(PersistentMap<Outcomes> entries) => Lone(entries, isFirst: true);

        public override PersistentMap<Outcomes>? OnlyRight(PersistentMap<Outcomes> entries) => Lone(entries, isFirst: false);

        public override bool TryCombine(int key, Outcomes left, Outcomes right, out Outcomes combined)
        {
            combined = Meet(first, left, second, right, terms[key], facts, table)!;
            return combined is not null;
        }

        private PersistentMap<Outcomes>? Lone(PersistentMap<Outcomes> entries, bool isFirst)
        {
            var list = new List<KeyValuePair<int, Outcomes>>();
            entries.AddTo(list);
            PersistentMap<Outcomes>? result = entries;
            foreach (var entry in list)
            {
                var outcomes = Meet(first, isFirst ? entry.Value : null, second, isFirst ? null : entry.Value, terms[entry.Key], facts, table);
                result = outcomes is null ? result?.Remove(entry.Key) : result is null ? PersistentMap<Outcomes>.Single(entry.Key, outcomes) : result.Set(entry.Key, outcomes);
            }

            return result;
        }
    }
}
