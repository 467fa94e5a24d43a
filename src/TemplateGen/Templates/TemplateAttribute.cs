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
}
