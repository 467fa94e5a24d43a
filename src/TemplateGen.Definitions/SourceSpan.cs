namespace TemplateGen.Definitions;

/// <summary>A place in a definition file's text, in UTF-16 code units, as an editor counts them.</summary>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="Length">How many code units.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Index after the last code unit.</summary>
    public int End => Start + Length;
}
