using System.Text.Json.Serialization;

namespace TemplateGen.Benchmarks.Runtime;

/// <summary>The model of a template request, as one would write it for System.Text.Json.</summary>
public sealed record SendRequest(string MessagingProduct, string RecipientType, string To, string Type, TemplateModel Template)
{
    public static SendRequest Of(string to, OrderConfirmation order)
        => new("whatsapp", "individual", to, "template", new TemplateModel("order_confirmation", new LanguageModel("fr"),
            [new ComponentModel("body", [new("text", order.FirstName), new("text", order.OrderNumber), new("text", order.Link)])]));
}

public sealed record TemplateModel(string Name, LanguageModel Language, ComponentModel[] Components);

public sealed record LanguageModel(string Code);

public sealed record ComponentModel(string Type, ParameterModel[] Parameters);

public sealed record ParameterModel(string Type, string Text);

public sealed record SendResponse(MessageModel[] Messages);

public sealed record MessageModel(string Id);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SendRequest))]
public sealed partial class SendJsonContext : JsonSerializerContext;
