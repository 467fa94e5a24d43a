namespace TemplateGen.Definitions.Rules;

/// <summary>A button that shows a product shows the header's.</summary>
internal static class SingleProductForm
{
    public static void Check(SingleProductButton button, TemplateDefinition template, Rule rule, FindingSink sink)
    {
        if (template.Header is ProductHeader or UnknownHeader) return;
        sink.Report(rule, button.Anchor, "An SPM button shows the product of the header, and this template's header is none: write the header as { \"type\": \"HEADER\", \"format\": \"PRODUCT\" }.");
    }
}
