namespace TemplateGen;

/// <summary>
/// How long the platform lets a text be. Constants are checked against it while the code is typed, also for parameters
/// of your own methods that pass the text on.
/// </summary>
/// <param name="maxLength">In UTF-16 code units.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class TextLimitAttribute(int maxLength) : Attribute
{
    /// <summary>In UTF-16 code units.</summary>
    public int MaxLength { get; } = maxLength;

    /// <summary>Whether the text may be empty; by default it may not.</summary>
    public bool CanBeEmpty { get; set; }
}
