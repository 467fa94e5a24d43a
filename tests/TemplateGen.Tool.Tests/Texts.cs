namespace TemplateGen.Tool.Tests;

/// <summary>Definitions.</summary>
internal static class Texts
{
    public const string Sound = """{ "name": "order_shipped", "language": "en_US", "category": "UTILITY", "body": "Your order is on its way." }""";

    /// <summary>Its name has one right fix.</summary>
    public const string BadName = """{ "name": "Order-Shipped", "language": "en_US", "category": "UTILITY", "body": "Your order is on its way." }""";

    /// <summary>Its tag has several successors.</summary>
    public const string RetiredTag = """{ "name": "hello", "language": "en_US", "tag": "ALERT_UPDATE", "body": "Hello there." }""";

    /// <summary>Nobody but its author knows the name.</summary>
    public const string NoName = """{ "language": "en_US", "category": "UTILITY", "body": "Your order is on its way." }""";
}
