using System.Net;
using System.Text.Json;

namespace TemplateGen.Sandbox.Tests.Fixtures;

/// <summary>What a provider answered.</summary>
internal sealed record Answer(HttpStatusCode Status, JsonElement Json)
{
    public int? Code => Json.TryGetProperty("error", out var error) ? error.GetProperty("code").GetInt32() : null;

    public string? Details => Json.TryGetProperty("error", out var error) ? error.GetProperty("error_data").GetProperty("details").GetString() : null;

    public string MessageId => Json.GetProperty("messages")[0].GetProperty("id").GetString()!;
}
