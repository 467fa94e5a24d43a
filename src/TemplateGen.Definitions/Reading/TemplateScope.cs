using TemplateGen.Definitions.Json;
using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions;

/// <summary>What the parts of one template are read with.</summary>
/// <param name="isOwnShape">Whether single braces are placeholders.</param>
/// <param name="sink">Takes what is wrong.</param>
internal sealed class TemplateScope(bool isOwnShape, FindingSink sink)
{
    /// <summary>Whether a part had the wrong JSON type.</summary>
    public bool IsMalformed { get; private set; }

    /// <summary>Takes what is wrong.</summary>
    public FindingSink Sink => sink;

    /// <summary>A text; a finding when it is something else.</summary>
    public JsonText? Text(JsonNode? node, string what)
    {
        if (node is not { } value) return null;
        return Is(value, JsonKind.Text, what, "a text in double quotes") ? value.ToText() : null;
    }

    /// <summary>The text that is a property of an object; null when it lacks it.</summary>
    public JsonText? Text(JsonNode container, string property, string what) => Text(container.Find(property), what);

    /// <summary>An array's elements that are not null; a finding when it is something else.</summary>
    public ElementSequence Elements(JsonNode node, string what)
    {
        Is(node, JsonKind.Array, what, "an array");
        return node.Elements;
    }

    /// <summary>Whether a value is an object; a finding when it is something else.</summary>
    public bool IsObject(JsonNode node, string what) => Is(node, JsonKind.Object, what, "an object");

    /// <summary>A header's, body's or footer's text with its placeholders.</summary>
    public TemplateText? Placeholders(JsonNode? node, string what, SampleSet samples) =>
        Text(node, what) is { } text ? PlaceholderScanner.Scan(text, new PlaceholderStyle(isOwnShape, NumbersOnly: false), samples) : null;

    /// <summary>A button's address. The platform knows only numbers in it; our own shape may name them, for the C# side.</summary>
    public TemplateText? Address(JsonNode? node, SampleSet samples) =>
        Text(node, "A button's \"url\"") is { } text ? PlaceholderScanner.Scan(text, new PlaceholderStyle(isOwnShape, NumbersOnly: !isOwnShape), samples) : null;

    private bool Is(JsonNode node, JsonKind kind, string what, string expected)
    {
        if (node.Kind == kind) return true;
        IsMalformed = true;
        NotADefinition.ReportType(node, what, expected, sink);
        return false;
    }
}
