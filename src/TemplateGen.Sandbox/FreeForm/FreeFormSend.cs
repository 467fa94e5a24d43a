using System.Text.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.FreeForm;

/// <summary>A request to send a message that no template was made for, the same for both providers.</summary>
/// <param name="Type">Its type: <c>text</c>, <c>image</c>.</param>
/// <param name="Content">What the property of that name holds; undefined when it is not there.</param>
internal sealed record FreeFormSend(string Type, JsonElement Content) : SendContent
{
    /// <summary>The text, of a text message.</summary>
    public string? Text { get; init; }

    /// <summary>The file, of a media message.</summary>
    public SentMedia? Media { get; init; }
}
