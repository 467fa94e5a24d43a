using System.Globalization;
using System.Text;

namespace TemplateGen.Benchmarks.Compiler;

/// <summary>The same three-placeholder message, as often as asked for: as definitions, as logger methods, as calls.</summary>
internal static class Workload
{
    public static string Definition(int index, string body = "Thank you for your order") => $$"""
        {
          "name": "order_confirmation_{{index}}", "category": "UTILITY", "language": "en_US",
          "body": "Hello {1}, {{body}}! Number {2} arrives on {3}, as agreed.",
          "parameters": [ { "name": "first_name", "example": "Camille" }, { "name": "order_number", "example": "A-1042" }, { "name": "day", "example": "Friday" } ]
        }
        """;

    /// <summary>A definition of 1 KB that uses most of what people write.</summary>
    public static string LongDefinition(int index) => $$"""
        {
          "name": "order_on_its_way_{{index}}", "category": "UTILITY", "language": "en_US",
          "header": "Order {1} is on its way",
          "body": "Hello {1}, good news: your order {2} has left our warehouse this morning, and the carrier expects to deliver it on {3} between nine and five. You can follow it with the button below, and change the day until the evening before. If nobody is at home, the parcel goes to the nearest shop, where it waits for you for ten days.",
          "footer": "Reply STOP to hear no more of this order",
          "buttons": [
            { "type": "URL", "text": "Track parcel", "url": "https://shop.example/orders/track/{1}", "example": [ "A-1042" ] },
            { "type": "QUICK_REPLY", "text": "Something is wrong" }
          ],
          "parameters": [
            { "name": "order_number", "in": "header", "example": "A-1042" },
            { "name": "first_name", "example": "Camille" },
            { "name": "order_number", "example": "A-1042" },
            { "name": "day", "type": "date", "example": "Friday" }
          ]
        }
        """;

    public static string Calls(int templates, int calls)
    {
        var source = new StringBuilder("using TemplateGen.Generated;\nnamespace Calls;\ninternal static class Caller\n{\n");
        for (var i = 0; i < calls; i++)
        {
            var template = i * (templates / calls);
            source.AppendLine(CultureInfo.InvariantCulture, $"    public static System.Threading.Tasks.ValueTask<global::TemplateGen.SendResult> Call{i}(global::TemplateGen.IWhatsAppClient client, global::TemplateGen.Recipient to) => client.SendOrderConfirmation{template}Async(to, \"Camille\", \"A-{i}\", \"Friday\");");
        }
        return source.Append("}\n").ToString();
    }

    public static string LoggerMethods(int count)
    {
        var source = new StringBuilder("using Microsoft.Extensions.Logging;\ninternal static partial class Log\n{\n");
        for (var i = 0; i < count; i++)
            source.AppendLine(CultureInfo.InvariantCulture, $"    [LoggerMessage(EventId = {i}, Level = LogLevel.Information, Message = \"Hello {{FirstName}}, thank you for your order! Number {{OrderNumber}} arrives on {{Day}}, as agreed.\")] public static partial void OrderConfirmation{i}(ILogger logger, string firstName, string orderNumber, string day);");
        return source.Append("}\n").ToString();
    }
}
