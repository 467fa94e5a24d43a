using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace TemplateGen.Tests;

/// <summary>Clients over a stub, with everything valid: a test changes what it is about.</summary>
internal static class Clients
{
    public static readonly Recipient Customer = Recipient.Parse("+31612345678");

    public static MetaCloudOptions MetaOptions() => new() { AccessToken = "secret-token", PhoneNumberId = "106540352242922" };

    public static CmOptions CmOptions() => new() { ProductToken = "cm-token", From = "+31201234567", Namespace = "ns_1" };

    public static FakeTimeProvider Clock() => new(new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));

    public static WhatsAppClient Meta(RecordingHandler handler, TimeProvider? time = null)
        => new(new MetaCloudProvider(new HttpClient(handler), MetaOptions()), time: time ?? Clock());

    public static WhatsAppClient Cm(RecordingHandler handler, TimeProvider? time = null)
        => new(new CmProvider(new HttpClient(handler), CmOptions()), time: time ?? Clock());

    /// <summary>A client in whose window <see cref="Customer"/> has just written.</summary>
    public static async Task<WhatsAppClient> WithOpenWindow(this WhatsAppClient client, TimeProvider? time = null)
    {
        await client.Windows.RecordInboundAsync(Customer, (time ?? Clock()).GetUtcNow());
        return client;
    }

    public static JsonElement SentJson(this RecordingHandler handler)
    {
        using var document = JsonDocument.Parse(Assert.Single(handler.Requests).Body);
        return document.RootElement.Clone();
    }

    public static void AssertJson(string expected, JsonElement actual)
    {
        using var document = JsonDocument.Parse(expected);
        Assert.True(JsonElement.DeepEquals(document.RootElement, actual), $"expected {expected}\nactual   {actual.GetRawText()}");
    }
}
