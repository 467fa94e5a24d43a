namespace TemplateGen.Definitions;

/// <summary>One occurrence of a placeholder in a text: <c>{{1}}</c>, <c>{{first_name}}</c>, and <c>{1}</c> in our own shape.</summary>
/// <param name="Start">Index in the text's value.</param>
/// <param name="Length">Code units of the value, braces included.</param>
/// <param name="Span">Where it stands in the source, braces included.</param>
/// <param name="Number">The number of a positional placeholder; 0 for a named one, or when the text says 0.</param>
/// <param name="Name">The name of a named placeholder; null for a positional one.</param>
/// <param name="Sample">Its example value, when the definition has one.</param>
public sealed record Placeholder(int Start, int Length, SourceSpan Span, int Number, string? Name, JsonText? Sample)
{
    /// <summary>Whether it has a name instead of a number.</summary>
    public bool IsNamed => Name is not null;

    /// <summary>What stands between the braces.</summary>
    public string Key => Name ?? Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>As the platform wants it written: <c>{{1}}</c>.</summary>
    public string Submitted => "{{" + Key + "}}";
}
