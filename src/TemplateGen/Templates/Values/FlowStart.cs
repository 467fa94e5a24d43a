using System.Text.Json;

namespace TemplateGen;

/// <summary>How a flow is opened.</summary>
/// <param name="Token">Identifies this start of the flow in its answer.</param>
/// <param name="Data">The first screen's data, a JSON object.</param>
public readonly record struct FlowStart([TextLimit(FlowStart.MaxTokenLength)] string? Token = null, JsonElement? Data = null)
{
    internal const int MaxTokenLength = 1000;
}
