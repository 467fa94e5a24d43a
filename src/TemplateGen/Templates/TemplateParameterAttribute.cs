namespace TemplateGen;

/// <summary>
/// Says of a text in a generated value what it fills in: what analyzers read. A text without it stands once in the body.
/// </summary>
/// <param name="kind">What it fills in.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TemplateParameterAttribute(TemplateParameterKind kind) : Attribute
{
    /// <summary>What it fills in.</summary>
    public TemplateParameterKind Kind { get; } = kind;

    /// <summary>
    /// How often it stands in the body: one number for all languages, or one for each, in the order of the record's
    /// <see cref="TemplateAttribute"/>s. When empty: once for a text or a phone number, otherwise not at all.
    /// </summary>
    public int[] BodyUses { get; set; } = [];
}
