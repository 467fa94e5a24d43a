using System.Text.Json;

namespace TemplateGen.Benchmarks.Runtime;

/// <summary>The same body with <see cref="Utf8JsonWriter"/>, names encoded beforehand.</summary>
internal static class JsonWriterBody
{
    private static readonly JsonEncodedText MessagingProduct = JsonEncodedText.Encode("messaging_product");
    private static readonly JsonEncodedText RecipientType = JsonEncodedText.Encode("recipient_type");
    private static readonly JsonEncodedText To = JsonEncodedText.Encode("to");
    private static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText Template = JsonEncodedText.Encode("template");
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText Language = JsonEncodedText.Encode("language");
    private static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText Components = JsonEncodedText.Encode("components");
    private static readonly JsonEncodedText Parameters = JsonEncodedText.Encode("parameters");
    private static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");

    public static void Write(Utf8JsonWriter writer, string to, OrderConfirmation order)
    {
        writer.WriteStartObject();
        writer.WriteString(MessagingProduct, "whatsapp");
        writer.WriteString(RecipientType, "individual");
        writer.WriteString(To, to);
        writer.WriteString(Type, Template);
        writer.WriteStartObject(Template);
        writer.WriteString(Name, "order_confirmation");
        writer.WriteStartObject(Language);
        writer.WriteString(Code, "fr");
        writer.WriteEndObject();
        writer.WriteStartArray(Components);
        writer.WriteStartObject();
        writer.WriteString(Type, "body");
        writer.WriteStartArray(Parameters);
        WriteParameter(writer, order.FirstName);
        WriteParameter(writer, order.OrderNumber);
        WriteParameter(writer, order.Link);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter writer, string text)
    {
        writer.WriteStartObject();
        writer.WriteString(Type, Text);
        writer.WriteString(Text, text);
        writer.WriteEndObject();
    }
}
