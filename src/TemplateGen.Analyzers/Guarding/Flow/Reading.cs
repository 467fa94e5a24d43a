using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>What an expression gave.</summary>
/// <param name="Term">What names the value; null when nothing does.</param>
/// <param name="Outcomes">What its outcomes tell; null when nothing is known of it.</param>
/// <param name="Elements">Of a tuple or a new collection: its elements.</param>
/// <param name="Members">Of a new object: what the members hold that its constructor sets, and what is in a new list, where that matters.</param>
/// <param name="IsCollection">Whether the elements are those of a collection.</param>
internal sealed record Reading(Term? Term = null, Outcomes? Outcomes = null, IReadOnlyList<Reading>? Elements = null, IReadOnlyList<(object Head, Reading Value)>? Members = null, bool IsCollection = false)
{
    public static readonly Reading Unknown = new();

    /// <summary>The outcomes, also when nothing is known: then they tell nothing, but which of them can be.</summary>
    public Outcomes OutcomesAs(ITypeSymbol? type) =>
        Outcomes is { IsPending: false } known ? known : TypeFacts.UnknownOf(type);
}
