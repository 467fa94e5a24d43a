using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Calls.Texts;

/// <summary>A parameter or property that takes a text for a message.</summary>
/// <param name="Place">What it fills in in a template; null in a free-form message.</param>
/// <param name="Limit">The length that a free-form message's text may have.</param>
/// <param name="CanBeEmpty">Whether that may be empty.</param>
/// <param name="CanBeNull">Whether it may be left out.</param>
internal sealed record TextTarget(RecordText? Place, int Limit, bool CanBeEmpty, bool CanBeNull)
{
    /// <summary>A text of a template.</summary>
    public static TextTarget Of(RecordText place, ITypeSymbol type) => new(place, 0, CanBeEmpty: false, IsNullable(type));

    /// <summary>A text whose limit an attribute tells; null without one.</summary>
    public static TextTarget? Of(ISymbol symbol, ITypeSymbol type) =>
        symbol.Find(KnownNames.TextLimit) is { } attribute && attribute.OnlyValue<int>() is > 0 and var limit
            ? new TextTarget(null, limit, attribute.ValueOf(nameof(CanBeEmpty), false), IsNullable(type))
            : null;

    /// <summary>What the platform would refuse in a text here; null when nothing can be seen.</summary>
    public string? FaultIn(KnownText text) =>
        text.IsNull && CanBeNull ? null
        : Place is null ? TextFaults.In(text, Limit, CanBeEmpty)
        : TextFaults.In(text, Place.Kind);

    private static bool IsNullable(ITypeSymbol type) => type.NullableAnnotation != NullableAnnotation.NotAnnotated;
}
