namespace TemplateGen.Benchmarks.Runtime;

/// <summary>A three-parameter template as generated code has it.</summary>
public readonly record struct OrderConfirmation(string FirstName, string OrderNumber, string Link) : ITemplate
{
    public static OrderConfirmation Sample { get; } = new("Camille", "A-1042", "https://example.com/orders/A-1042");

    string ITemplate.Name => "order_confirmation";

    string ITemplate.Language => "fr";

    TemplateCategory ITemplate.Category => TemplateCategory.Utility;

    void ITemplate.Write(ref TemplateWriter writer)
    {
        writer.Begin("order_confirmation"u8, "fr"u8);
        writer.BeginText(93, 1024);
        writer.Component("{\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"text\":\""u8);
        writer.Value(FirstName, "firstName");
        writer.Raw("\"},{\"type\":\"text\",\"text\":\""u8);
        writer.Value(OrderNumber, "orderNumber");
        writer.Raw("\"},{\"type\":\"text\",\"text\":\""u8);
        writer.Value(Link, "link");
        writer.Raw("\"}]}"u8);
        writer.EndText();
    }
}
