using System.Text.Json;

namespace TemplateGen.Sandbox.Sends;

/// <summary>A request to send a template, the same for both providers. Its shape has been checked; its content has not.</summary>
internal sealed record TemplateSend(string Name, string Language, IReadOnlyList<SentComponent> Components) : SendContent;

/// <summary>A component with the values that it fills in.</summary>
/// <param name="Type">In lower case.</param>
/// <param name="SubType">A button's, in lower case.</param>
/// <param name="Index">A button's place.</param>
/// <param name="Parameters">The values.</param>
/// <param name="Cards">A carousel's cards.</param>
internal sealed record SentComponent(
    string Type, string? SubType, long? Index, IReadOnlyList<SentParameter> Parameters, IReadOnlyList<SentCard> Cards);

/// <summary>A card of a carousel.</summary>
internal sealed record SentCard(long? Index, IReadOnlyList<SentComponent> Components);

/// <summary>One value.</summary>
/// <param name="Type">In lower case.</param>
/// <param name="Name">The name of the placeholder that it is for.</param>
/// <param name="Json">The whole object.</param>
/// <param name="Media">The picture, video or document, in the provider's way to write it.</param>
internal sealed record SentParameter(string Type, string? Name, JsonElement Json, SentMedia? Media);

/// <summary>A file that the platform shows.</summary>
internal sealed record SentMedia(string? Link, string? Id, string? FileName);
