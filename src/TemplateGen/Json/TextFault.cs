namespace TemplateGen;

/// <summary>Why a text cannot go into a message.</summary>
internal enum TextFault
{
    None,

    /// <summary>A line break or a tab, in a text that must stay on one line.</summary>
    LineBreakOrTab,

    /// <summary>More than four spaces in a row, in a text that must stay on one line.</summary>
    FiveSpaces,

    /// <summary>Half of a surrogate pair: no character, and not expressible in UTF-8.</summary>
    LoneSurrogate,
}
