using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Guarding.Facts;

/// <summary>
/// What names a value in the code, and names the same value again: a variable, a constant, a member of another term, a
/// pure function of other terms. Terms are compared by reference; a <see cref="TermTable"/> makes each only once.
/// </summary>
internal sealed class Term
{
    /// <summary>Deeper terms are not followed: such a value is nobody's we know.</summary>
    public const int MaxDepth = 8;

    private Term[]? _parts;

    public Term(int id, object head, Term? left, Term? right)
    {
        Id = id;
        Head = head;
        Left = left;
        Right = right;
        KeepsItsValue = HeadKeepsItsValue(head) && left?.KeepsItsValue != false && right?.KeepsItsValue != false;
        Depth = 1 + Math.Max(left?.Depth ?? 0, right?.Depth ?? 0);
        Dependents.Add(this);
        left?.AddDependent(this);
        right?.AddDependent(this);
    }

    public int Id { get; }

    /// <summary>The symbol, the constant, or what else tells two terms apart.</summary>
    public object Head { get; }

    /// <summary>The receiver of a member, or the first argument.</summary>
    public Term? Left { get; }

    /// <summary>The argument.</summary>
    public Term? Right { get; }

    public int Depth { get; }

    /// <summary>
    /// Whether only an assignment that we see changes the value: other code may set a field or property at any time, so
    /// what it was is not what it is.
    /// </summary>
    public bool KeepsItsValue { get; }

    /// <summary>Whether it names one that stands in a list or array.</summary>
    public bool IsElement => ReferenceEquals(Head, TermHeads.ArrayElement) || Head is IPropertySymbol { IsIndexer: true };

    /// <summary>Whether it names what stands in a list or array, one or all of it.</summary>
    public bool IsInList => IsElement || ReferenceEquals(Head, TermHeads.Contents);

    /// <summary>All terms that contain this one: what an assignment to it changes. The first is the term itself.</summary>
    public List<Term> Dependents { get; } = new();

    /// <summary>The facts on this very term.</summary>
    public List<Fact> Facts { get; } = new();

    /// <summary>The term itself, and all that it is made of.</summary>
    public Term[] Parts => _parts ??= Left is null && Right is null ? [this] : new[] { this }.Concat(Left?.Parts ?? []).Concat(Right?.Parts ?? []).Distinct().ToArray();

    public bool Contains(Term part) =>
        ReferenceEquals(this, part) || (part.Depth < Depth && (Left?.Contains(part) == true || Right?.Contains(part) == true));

    private void AddDependent(Term dependent)
    {
        // A part that stands on both sides is told once.
        if (ReferenceEquals(Dependents[Dependents.Count - 1], dependent)) return;
        Dependents.Add(dependent);
        Left?.AddDependent(dependent);
        Right?.AddDependent(dependent);
    }

    private static bool HeadKeepsItsValue(object head) => head switch
    {
        IFieldSymbol field => field.IsReadOnly || field.IsConst,
        IPropertySymbol property => property is { Name: "Length", ContainingType.SpecialType: SpecialType.System_String },
        _ => !ReferenceEquals(head, TermHeads.ArrayElement),
    };
}
