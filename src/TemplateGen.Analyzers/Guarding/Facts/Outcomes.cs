namespace TemplateGen.Analyzers.Guarding.Facts;

/// <summary>
/// What the outcomes of a value tell: the facts that hold when it is true, false, null. A value that is no bool has two
/// outcomes, not null (in <see cref="WhenTrue"/>) and null. An outcome that cannot be has <see cref="FactSet.All"/>.
/// </summary>
/// <param name="WhenTrue">The facts when it is true, or not null.</param>
/// <param name="WhenFalse">The facts when it is false.</param>
/// <param name="WhenNull">The facts when it is null.</param>
/// <param name="OnCompletion">Of a task: the facts once it was awaited.</param>
/// <param name="IsPending">Whether this is a task, and the outcomes are those of its result.</param>
internal sealed record Outcomes(FactSet WhenTrue, FactSet WhenFalse, FactSet WhenNull, FactSet OnCompletion, bool IsPending = false)
{
    /// <summary>A bool of which nothing is known.</summary>
    public static readonly Outcomes UnknownBool = new(FactSet.Empty, FactSet.Empty, FactSet.All, FactSet.Empty);

    /// <summary>A nullable bool of which nothing is known.</summary>
    public static readonly Outcomes UnknownNullableBool = new(FactSet.Empty, FactSet.Empty, FactSet.Empty, FactSet.Empty);

    /// <summary>Any other value of which nothing is known.</summary>
    public static readonly Outcomes Unknown = new(FactSet.Empty, FactSet.All, FactSet.Empty, FactSet.Empty);

    public static readonly Outcomes True = new(FactSet.Empty, FactSet.All, FactSet.All, FactSet.Empty);

    public static readonly Outcomes False = new(FactSet.All, FactSet.Empty, FactSet.All, FactSet.Empty);

    public static readonly Outcomes Null = new(FactSet.All, FactSet.All, FactSet.Empty, FactSet.Empty);

    public static readonly Outcomes NotNull = new(FactSet.Empty, FactSet.All, FactSet.All, FactSet.Empty);

    public FactSet WhenNotNull => WhenTrue.Intersect(WhenFalse);

    public Outcomes Not() => this with { WhenTrue = WhenFalse, WhenFalse = WhenTrue };

    /// <summary>The outcomes with each side changed; themselves when none does.</summary>
    public Outcomes Map(Func<FactSet, FactSet> change)
    {
        var (whenTrue, whenFalse, whenNull, onCompletion) = (change(WhenTrue), change(WhenFalse), change(WhenNull), change(OnCompletion));
        return ReferenceEquals(whenTrue, WhenTrue) && ReferenceEquals(whenFalse, WhenFalse) && ReferenceEquals(whenNull, WhenNull) && ReferenceEquals(onCompletion, OnCompletion)
            ? this
            : new Outcomes(whenTrue, whenFalse, whenNull, onCompletion, IsPending);
    }
}
