using System.Text.Json.Serialization;

namespace TemplateGen.Benchmarks.Runtime;

/// <summary>The model of a CM.com request, as one would write it for System.Text.Json.</summary>
public sealed record CmRequest(CmMessages Messages)
{
    public static CmRequest Of(string from, string to, string reference, string templateNamespace, OrderConfirmation order)
        => new(new CmMessages([new CmMessage(
            from,
            [new CmNumber(to)],
            ["WhatsApp"],
            reference,
            new CmBody("auto", "order_confirmation"),
            new CmRichContent([new CmPart(new CmTemplate(new CmWhatsAppTemplate(
                templateNamespace,
                "order_confirmation",
                new CmLanguage("deterministic", "fr"),
                [new ComponentModel("body", [new("text", order.FirstName), new("text", order.OrderNumber), new("text", order.Link)])])))]))]));
}

public sealed record CmMessages(CmMessage[] Msg);

public sealed record CmMessage(string From, CmNumber[] To, string[] AllowedChannels, string Reference, CmBody Body, CmRichContent RichContent);

public sealed record CmNumber(string Number);

public sealed record CmBody(string Type, string Content);

public sealed record CmRichContent(CmPart[] Conversation);

public sealed record CmPart(CmTemplate Template);

public sealed record CmTemplate(CmWhatsAppTemplate Whatsapp);

public sealed record CmWhatsAppTemplate(
    string Namespace, [property: JsonPropertyName("element_name")] string ElementName, CmLanguage Language, ComponentModel[] Components);

public sealed record CmLanguage(string Policy, string Code);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CmRequest))]
public sealed partial class CmJsonContext : JsonSerializerContext;
