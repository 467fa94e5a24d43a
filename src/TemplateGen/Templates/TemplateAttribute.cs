namespace TemplateGen;

/// <summary>Says of a generated value which template it is, once for each language: what analyzers and tools read.</summary>
/// <param name="name">The template's name at WhatsApp.</param>
/// <param name="language">A language code in which it is defined.</param>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true)]
public sealed class TemplateAttribute(string name, string language) : Attribute
{
    /// <summary>The template's name at WhatsApp.</summary>
    public string Name { get; } = name;

    /// <summary>A language code in which it is defined.</summary>
    public string Language { get; } = language;

    /// <summary>The category in the definition.</summary>
    public TemplateCategory Category { get; set; }

    /// <summary>The status in the definition, such as <c>APPROVED</c>; empty when it has none.</summary>
    public string Status { get; set; } = "";

    /// <summary>
    /// How long the filled-in header is at least: its constant text, and one for its placeholder, in UTF-16 code units.
    /// 0 when there is nothing to fill in.
    /// </summary>
    public int ShortestHeader { get; set; }

    /// <summary>
    /// How long the filled-in body is at least: its constant text, and one for each placeholder, in UTF-16 code units.
    /// 0 when there is nothing to fill in, or nothing that has to be counted.
    /// </summary>
    public int ShortestBody { get; set; }

    /// <summary>How long the platform lets the filled-in body be, in UTF-16 code units.</summary>
    public int LongestBody { get; set; } = 1024;
}
