namespace TemplateGen.Sandbox.Tests.Fixtures;

/// <summary>Carousel components for the templates <c>collection</c> and <c>products</c>.</summary>
internal static class Carousels
{
    public static string OfMedia(int cards, Func<int, string>? header = null) => Of(Enumerable.Range(0, cards).Select(index => $$"""
        { "card_index": {{index}}, "components": [
          {{header?.Invoke(index) ?? MediaHeader}},
          { "type": "body", "parameters": [ { "type": "text", "text": "{{10 + index}}" } ] },
          { "type": "button", "sub_type": "quick_reply", "index": 0, "parameters": [ { "type": "payload", "payload": "more-{{index}}" } ] },
          { "type": "button", "sub_type": "url", "index": 1, "parameters": [ { "type": "text", "text": "plant-{{index}}" } ] } ] }
        """));

    public static string OfProducts(int cards) => Of(Enumerable.Range(0, cards).Select(index => $$"""
        { "card_index": {{index}}, "components": [
          { "type": "header", "parameters": [ { "type": "product", "product": { "product_retailer_id": "p{{index}}", "catalog_id": "c" } } ] } ] }
        """));

    public const string MediaHeader = """{ "type": "header", "parameters": [ { "type": "image", "image": { "id": "1" } } ] }""";

    private static string Of(IEnumerable<string> cards) => $$"""{ "type": "carousel", "cards": [ {{string.Join(", ", cards)}} ] }""";
}
