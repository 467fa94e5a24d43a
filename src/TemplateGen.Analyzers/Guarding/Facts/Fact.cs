namespace TemplateGen.Analyzers.Guarding.Facts;

internal enum FactKind
{
    /// <summary>The recipient's window is known open.</summary>
    WindowOpen,

    /// <summary>The recipient is known to have opted in.</summary>
    OptedIn,

    /// <summary>A bool is true, or another value is not null.</summary>
    True,

    /// <summary>A bool is false.</summary>
    False,

    /// <summary>A value is null.</summary>
    Null,

    /// <summary>A nullable bool is not null.</summary>
    Present,

    /// <summary>Two terms have the same value.</summary>
    Equal,
}

/// <summary>Something that holds of one term, or of two.</summary>
internal sealed class Fact(int id, FactKind kind, Term term, Term? other)
{
    public int Id => id;

    public FactKind Kind => kind;

    public Term Term => term;

    public Term? Other => other;

    /// <summary>The terms whose stored values may tell it, when they are tested.</summary>
    public HashSet<Term> Tellers { get; } = new();

    /// <summary>What cannot hold at the same time.</summary>
    public bool Excludes(FactKind otherKind) =>
        kind is FactKind.True or FactKind.False or FactKind.Null
            ? otherKind is FactKind.True or FactKind.False or FactKind.Null ? kind != otherKind : kind == FactKind.Null && otherKind == FactKind.Present
            : kind == FactKind.Present && otherKind == FactKind.Null;

    /// <summary>Whether it tells the value of something that other code may set: it was so, and need not be so any more.</summary>
    public bool IsPassing => kind is FactKind.True or FactKind.False or FactKind.Null or FactKind.Present && !term.KeepsItsValue;

    public bool Concerns(Term part) => term.Contains(part) || (other is not null && other.Contains(part));
}
