using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks;

/// <summary>A product of a catalogue.</summary>
internal static class ProductCheck
{
    public static Refusal? Check(SentParameter parameter, string place)
    {
        var product = parameter.Json.Find("product");
        return string.IsNullOrEmpty(product.Text("product_retailer_id")) || string.IsNullOrEmpty(product.Text("catalog_id"))
            ? PlatformErrors.ParameterMissing.Because($"{place}: a product needs product_retailer_id and catalog_id")
            : null;
    }
}
