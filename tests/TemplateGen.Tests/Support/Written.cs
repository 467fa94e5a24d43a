using System.Buffers;
using System.Text.Json;

namespace TemplateGen.Tests;

/// <summary>What a template writer makes of calls: the template object, or the refusal.</summary>
internal static class Written
{
    public delegate void Calls(ref TemplateWriter writer);

    public static readonly ProviderDialect Meta = new MetaDialect();

    public static readonly ProviderDialect Cm = new CmDialect(Recipient.Parse("+31201234567"), "ns_1");

    /// <summary>The template object that the calls write after <c>Begin</c>.</summary>
    public static JsonElement Template(Calls calls, string language = "en_US", ProviderDialect? dialect = null)
    {
        var error = Write(calls, language, dialect ?? Meta, out var json);
        Assert.True(error is null, error?.Message);
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return (dialect is CmDialect
            ? root.GetProperty("messages").GetProperty("msg")[0].GetProperty("richContent").GetProperty("conversation")[0].GetProperty("template").GetProperty("whatsapp")
            : root.GetProperty("template")).Clone();
    }

    /// <summary>The parameter objects that the calls write.</summary>
    public static JsonElement Parameters(Calls calls, ProviderDialect? dialect = null) => Template(
        (ref writer) =>
        {
            writer.Component("{\"parameters\":["u8);
            calls(ref writer);
            writer.Raw("]}"u8);
        },
        dialect: dialect).GetProperty("components")[0].GetProperty("parameters");

    /// <summary>The text that the calls write inside a JSON string.</summary>
    public static string? Text(Calls calls, string language = "en_US") => Template(
        (ref writer) =>
        {
            writer.Component("{\"text\":\""u8);
            calls(ref writer);
            writer.Raw("\"}"u8);
        },
        language).GetProperty("components")[0].GetProperty("text").GetString();

    public static WhatsAppError? Refusal(Calls calls, ProviderDialect? dialect = null) => Write(calls, "en_US", dialect ?? Meta, out _);

    private static WhatsAppError? Write(Calls calls, string language, ProviderDialect dialect, out byte[] json)
    {
        var writer = new TemplateWriter(dialect, Clients.Clock(), Clients.Customer, "name", language);
        try
        {
            writer.Begin("name"u8, System.Text.Encoding.UTF8.GetBytes(language));
            calls(ref writer);
            var refusal = writer.Finish(out var payload);
            json = refusal is null ? payload.Bytes[..payload.Length] : [];
            if (refusal is null)
            {
                ArrayPool<byte>.Shared.Return(payload.Bytes);
            }

            return refusal;
        }
        finally
        {
            writer.Dispose();
        }
    }
}
