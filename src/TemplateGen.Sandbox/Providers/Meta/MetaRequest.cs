using System.Text.Json;
using TemplateGen.Sandbox.Conversations;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.FreeForm;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Providers.Meta;

/// <summary>Reads a send in Meta's envelope.</summary>
internal static class MetaRequest
{
    private static readonly TemplateReader Templates = new("name", (parameter, type) => ReadMedia(parameter.Find(type)));

    /// <summary>Reads a send; returns why it cannot be one.</summary>
    public static Refusal? Read(JsonElement body, BusinessNumber from, out SendRequest? send)
    {
        send = null;
        if (body.Text("messaging_product") != "whatsapp")
        {
            return PlatformErrors.InvalidParameter.Because("The parameter messaging_product is required, and must be whatsapp.");
        }

        if (body.Find("recipient_type") is not null && body.Text("recipient_type") != "individual")
        {
            return PlatformErrors.InvalidParameter.Because("recipient_type must be individual.");
        }

        if (ReadCustomer(body) is not { } to)
        {
            return PlatformErrors.InvalidParameter.Because("The parameter to must be a phone number, or recipient a business-scoped user id.");
        }

        if (ReadContent(body, out var content) is { } refusal)
        {
            return refusal;
        }

        send = new SendRequest(Provider.Meta, from, to, body.Text("biz_opaque_callback_data"), content!);
        return null;
    }

    /// <summary>The customer as the request writes it.</summary>
    public static string? AddressOf(JsonElement body) => body.Text("to") ?? body.Text("recipient");

    private static CustomerId? ReadCustomer(JsonElement body)
        => body.Find("to") is not null ? CustomerId.FromPhoneNumber(body.Text("to")) : CustomerId.FromUserId(body.Text("recipient"));

    private static Refusal? ReadContent(JsonElement body, out SendContent? content)
    {
        content = null;
        var type = body.Text("type") ?? "text";
        var value = body.Find(type) ?? default;
        if (type != "template")
        {
            content = new FreeFormSend(type, value) { Text = value.Text("body"), Media = ReadMedia(value) };
            return null;
        }

        if (TemplateShape.Check(value) is { } malformed)
        {
            return malformed;
        }

        content = Templates.Read(value);
        return content is null
            ? PlatformErrors.InvalidParameter.Because("The parameters template.name and template.language.code are required.")
            : null;
    }

    private static SentMedia? ReadMedia(JsonElement? media)
        => media is { ValueKind: JsonValueKind.Object } file ? new SentMedia(file.Text("link"), file.Text("id"), file.Text("filename")) : null;
}
