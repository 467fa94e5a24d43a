namespace TemplateGen.Sandbox.Tests.Fixtures;

/// <summary>The parameter of a multi-product button.</summary>
internal static class Products
{
    public static string Action(int products, int sections, string title) => $$"""
        { "type": "action", "action": { "thumbnail_product_retailer_id": "p0", "sections": [ {{string.Join(", ", Enumerable.Range(0, sections).Select(section => Section(section, products, sections, title)))}} ] } }
        """;

    private static string Section(int section, int products, int sections, string title) => $$"""
        { "title": "{{title}}", "product_items": [ {{string.Join(", ", Enumerable.Range(0, products).Where(product => product % sections == section).Select(Item))}} ] }
        """;

    private static string Item(int product) => $$"""{ "product_retailer_id": "p{{product}}" }""";
}
