using System.Globalization;

namespace TemplateGen.Definitions.Json;

/// <summary>A value in a <see cref="JsonTree"/>.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Index">The value's token.</param>
internal readonly record struct JsonNode(JsonTree Tree, int Index)
{
    private JsonToken Token => Tree[Index];

    /// <summary>What it is.</summary>
    public JsonKind Kind => Token.Kind;

    /// <summary>Where it stands.</summary>
    public SourceSpan Span => new(Token.Start, Token.Length);

    /// <summary>The properties of an object, or of anything else none.</summary>
    public PropertySequence Properties => new(this);

    /// <summary>The elements of an array, or of anything else none.</summary>
    public ElementSequence Elements => new(this);

    /// <summary>A text, name or scalar as a text; a scalar is taken as it is written.</summary>
    public JsonText ToText()
    {
        var token = Token;
        if (Kind is not (JsonKind.Text or JsonKind.PropertyName))
        {
            return new JsonText(Tree.Text.Substring(token.Start, token.Length), Span, quotes: 0, default);
        }

        var content = Tree.Text.AsSpan(token.Start + 1, token.Length - 2);
        if (!token.IsEscaped) return new JsonText(content.ToString(), Span, quotes: 1, default);
        var value = JsonEscapes.Unescape(content, out var escapes);
        return new JsonText(value, Span, quotes: 1, escapes);
    }

    /// <summary>The content of a text or name, without allocating when it has no escapes.</summary>
    public ReadOnlySpan<char> ToSpan()
    {
        var token = Token;
        var content = Tree.Text.AsSpan(token.Start + 1, token.Length - 2);
        return token.IsEscaped ? JsonEscapes.Unescape(content, out _).AsSpan() : content;
    }

    /// <summary>The value of a property; null when the object lacks it or says null, and of anything but an object.</summary>
    public JsonNode? Find(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Name.SequenceEqual(name.AsSpan())) return property.Value.OrNull();
        }

        return null;
    }

    /// <summary>Null for JSON's null, which is the same as absent.</summary>
    public JsonNode? OrNull() => Kind is JsonKind.Null ? null : this;

    /// <summary>The token; of an object or array its opening bracket, so that a finding does not underline all of it.</summary>
    public SourceSpan Anchor => Kind is JsonKind.Object or JsonKind.Array ? new SourceSpan(Span.Start, 1) : Span;

    /// <summary>A whole number, given as a number or as a string of digits.</summary>
    public JsonInteger ToInteger() => new(
        Kind is JsonKind.Number or JsonKind.Text && long.TryParse(ToText().Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null,
        Anchor);

    /// <summary>True or false, given as such or as a string.</summary>
    public JsonBoolean ToBoolean() => new(
        Kind switch
        {
            JsonKind.True => true,
            JsonKind.False => false,
            JsonKind.Text when bool.TryParse(ToText().Value, out var value) => value,
            _ => null,
        },
        Anchor);
}
