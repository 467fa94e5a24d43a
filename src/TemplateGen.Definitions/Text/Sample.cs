namespace TemplateGen.Definitions;

/// <summary>An example value, as given for a text's placeholders.</summary>
/// <param name="Name">The placeholder that it names; null when samples are given by position.</param>
/// <param name="Value">The example.</param>
public sealed record Sample(JsonText? Name, JsonText Value);
