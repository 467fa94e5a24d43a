using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks.Buttons;

/// <summary>A button that opens the catalogue; a send may choose the picture.</summary>
internal static class CatalogButtonCheck
{
    public static Refusal? Check(SentComponent? sent, string button)
        => ButtonParameter.CheckOptional(sent, button, "Catalog", "catalog", "action")
            ?? (sent is { Parameters: [var parameter] } && parameter.Json.Find("action").Text("thumbnail_product_retailer_id") is null or ""
                ? PlatformErrors.ParameterMissing.Because($"{button}: thumbnail_product_retailer_id is missing or empty")
                : null);
}
