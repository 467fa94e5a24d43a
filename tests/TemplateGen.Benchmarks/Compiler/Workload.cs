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
