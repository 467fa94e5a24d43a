namespace TemplateGen.Analyzers.Guarding.Facts;

/// <summary>The facts of one method body, numbered for <see cref="FactSet"/>.</summary>
internal sealed class FactTable(TermTable terms)
{
    private const int KindBits = 3;
    private const int TermBits = 30;

    private readonly Dictionary<long, Fact> _numbers = new();
    private readonly List<Fact> _facts = new();

    public Fact this[int id] => _facts[id];

    public Fact Of(FactKind kind, Term term) => Of(kind, term, null);

    /// <summary>That two terms have the same value, in either order.</summary>
    public Fact Equal(Term first, Term second) => first.Id <= second.Id ? Of(FactKind.Equal, first, second) : Of(FactKind.Equal, second, first);

    public Fact? TryFind(FactKind kind, Term term) => _numbers.TryGetValue(Key(kind, term, null), out var fact) ? fact : null;

    /// <summary>The fact on an equal term instead; null when that says nothing, or is too deep to follow.</summary>
    public Fact? Replace(Fact fact, Term part, Term by)
    {
        var term = terms.Replace(fact.Term, part, by);
        if (term is null) return null;
        if (fact.Other is null) return Of(fact.Kind, term);
        var other = terms.Replace(fact.Other, part, by);
        return other is null || ReferenceEquals(term, other) || term.Contains(other) || other.Contains(term) ? null : Equal(term, other);
    }

    /// <summary>Notes what a stored value tells: who forgets one of these facts finds it without a look at all others.</summary>
    public void NoteTeller(Term teller, Outcomes outcomes)
    {
        Note(outcomes.WhenTrue);
        Note(outcomes.WhenFalse);
        Note(outcomes.WhenNull);
        Note(outcomes.OnCompletion);

        void Note(FactSet side)
        {
            foreach (var id in side.ToList()) _facts[id].Tellers.Add(teller);
        }
    }

    private Fact Of(FactKind kind, Term term, Term? other)
    {
        var key = Key(kind, term, other);
        if (_numbers.TryGetValue(key, out var fact)) return fact;
        fact = new Fact(_facts.Count, kind, term, other);
        _facts.Add(fact);
        _numbers.Add(key, fact);
        term.Facts.Add(fact);
        other?.Facts.Add(fact);
        return fact;
    }

    /// <summary>All three in one number: the runtime has the code of such a dictionary ready.</summary>
    private static long Key(FactKind kind, Term term, Term? other) =>
        (((((other?.Id + 1L) ?? 0) << TermBits) | (long)term.Id) << KindBits) | (long)kind;
}
