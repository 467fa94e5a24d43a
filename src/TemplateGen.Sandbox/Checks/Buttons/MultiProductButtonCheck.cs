using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks.Buttons;

/// <summary>A button that shows products, in sections.</summary>
internal static class MultiProductButtonCheck
{
    private const int MostSections = 10;
    private const int MostProducts = 30;
    private const int LongestTitle = 24;

    public static Refusal? Check(SentComponent? sent, string button)
    {
        if (ButtonParameter.CheckOne(sent, button, "Mpm", "mpm", "action") is { } refusal)
        {
            return refusal;
        }

        var action = sent!.Parameters[0].Json.Find("action");
        var sections = action.Items("sections");
        var products = sections.SelectMany(section => section.Items("product_items")).ToList();
        if (string.IsNullOrEmpty(action.Text("thumbnail_product_retailer_id"))
            || sections.Count == 0
            || sections.Any(section => section.Items("product_items").Count == 0)
            || products.Any(product => string.IsNullOrEmpty(product.Text("product_retailer_id"))))
        {
            return PlatformErrors.ParameterMissing.Because($"{button}: action needs thumbnail_product_retailer_id, and sections with products");
        }

        return sections.Count > MostSections
            || products.Count > MostProducts
            || sections.Any(section => (section.Text("title") ?? "").Length > LongestTitle)
                ? PlatformErrors.InvalidValue.Because(
                    $"{button}: at most {MostSections} sections, {MostProducts} products, and {LongestTitle} characters in a section's title")
                : null;
    }
}
