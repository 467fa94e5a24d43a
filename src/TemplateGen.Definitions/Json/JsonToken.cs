namespace TemplateGen.Definitions.Json;

/// <summary>What a value in the tree is.</summary>
internal enum JsonKind : byte
{
    Object,
    Array,
    PropertyName,
    Text,
    Number,
    True,
    False,
    Null,
}

/// <summary>A token of a <see cref="JsonTree"/>; containers come before what they hold.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsEscaped">Whether a text or name holds escapes.</param>
/// <param name="Start">UTF-16 index of its first code unit.</param>
/// <param name="Length">Code units: of a text with its quotes, of a container from bracket to bracket.</param>
/// <param name="Next">Index of the token after it and all that it holds.</param>
internal readonly record struct JsonToken(JsonKind Kind, bool IsEscaped, int Start, int Length, int Next);
