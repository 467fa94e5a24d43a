using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Conditions;

/// <summary>What holds when a pattern matched, and when it did not.</summary>
/// <param name="Match">The facts of a match; <see cref="FactSet.All"/> when it cannot match.</param>
/// <param name="NoMatch">The facts of no match; <see cref="FactSet.All"/> when it always matches.</param>
internal sealed record PatternFacts(FactSet Match, FactSet NoMatch)
{
    public static readonly PatternFacts Always = new(FactSet.Empty, FactSet.All);

    public static readonly PatternFacts Unknown = new(FactSet.Empty, FactSet.Empty);

    public PatternFacts Not() => new(NoMatch, Match);

    /// <summary>Both must match; the second is tried only when the first did.</summary>
    public PatternFacts And(PatternFacts second) => new(Match.Union(second.Match), NoMatch.Intersect(Match.Union(second.NoMatch)));

    public PatternFacts Or(PatternFacts second) => Not().And(second.Not()).Not();

    public Outcomes AsBool() => new(Match, NoMatch, FactSet.All, FactSet.Empty);
}
