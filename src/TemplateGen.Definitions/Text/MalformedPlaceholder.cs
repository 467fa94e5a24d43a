namespace TemplateGen.Definitions;

/// <summary>Braces in a text that were meant as a placeholder and are none. The text keeps them as they stand.</summary>
/// <param name="Start">Index in the text's value.</param>
/// <param name="Length">Code units of the value.</param>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Fault">What is wrong with it.</param>
public sealed record MalformedPlaceholder(int Start, int Length, SourceSpan Span, PlaceholderFault Fault);

/// <summary>What is wrong with a malformed placeholder.</summary>
public enum PlaceholderFault
{
    /// <summary>It is opened and not closed, or with one brace less.</summary>
    NotClosed,

    /// <summary>It is closed with two braces and opened with one, or with none.</summary>
    NotOpened,

    /// <summary>Nothing stands between the braces.</summary>
    Empty,

    /// <summary>The name has characters other than lower-case letters, digits and underscores.</summary>
    BadName,

    /// <summary>The number has leading zeros, or more digits than any template has placeholders.</summary>
    BadNumber,

    /// <summary>A button's address takes a number, not a name.</summary>
    NameInAddress,
}
