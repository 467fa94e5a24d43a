namespace TemplateGen.Analyzers.Tests.Harness;

/// <summary>Definitions that several tests use.</summary>
internal static class Samples
{
    /// <summary>The order confirmation with which it all began.</summary>
    public const string Seed =
        """
        {
          "name": "confirmation_achat",
          "category": "UTILITY",
          "language": "fr",
          "body": "Bonjour {1}, merci pour votre commande ! Suivez votre colis {2} ici {3}. Bonne journée !",
          "parameters": [
            { "name": "prenom", "example": "Camille" },
            { "name": "numero", "example": "A-1042" },
            { "name": "lien", "type": "url", "example": "https://shop.example/suivi" }
          ]
        }
        """;

    /// <summary>A template with nothing to fill in.</summary>
    public static string Plain(string name, string language = "en", string body = "We are open again.") =>
        $$"""{ "name": "{{name}}", "category": "UTILITY", "language": "{{language}}", "body": "{{body}}" }""";

    /// <summary>A Graph create request around these components.</summary>
    public static string Graph(string name, string components, string category = "MARKETING", string language = "en_US", string more = "") =>
        $$"""{ "name": "{{name}}", "category": "{{category}}", "language": "{{language}}", {{more}} "components": [ {{components}} ] }""";
}
