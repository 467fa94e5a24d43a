namespace TemplateGen.Tests;

/// <summary>A three-parameter template as generated code has it.</summary>
public readonly record struct OrderConfirmation(string FirstName, string OrderNumber, string Link) : ITemplate
{
    string ITemplate.Name => "order_confirmation";

    string ITemplate.Language => "en_US";

    TemplateCategory ITemplate.Category => TemplateCategory.Utility;

    void ITemplate.Write(ref TemplateWriter writer)
    {
        writer.Begin("order_confirmation"u8, "en_US"u8);
        writer.BeginText(60, 1024);
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
