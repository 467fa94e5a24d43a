using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Signatures;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("", "en_GB", "fr", "en", "en")]
    [InlineData("", "nl", "fr", "ar", "ar")]
    [InlineData("", "ar", "en", "enx", "en")]
    [InlineData("", "ar", "enx", "en_IN", "en_IN")]
    [InlineData("fr", "en", "fr", "ar", "fr")]
    public void The_reference_is_the_one_that_names_its_parameters_else_english_else_the_first(string named, string first, string second, string third, string expected)
    {
        string[] languages = [first, second, third];
        var definitions = languages.Select(language => Template(language, language == named ? "\"parameters\": [ \"who\" ]" : "\"status\": null")).ToList();
        Assert.Equal(expected, TemplateSignature.ReferenceLanguage(definitions).Language!.Value);
        definitions.Reverse();
        Assert.Equal(expected, TemplateSignature.ReferenceLanguage(definitions).Language!.Value);
    }

    [Fact]
    public void Names_come_from_the_reference_and_the_record_s_from_whoever_has_as()
    {
        var signature = TemplateSignature.Of([Template("nl", "\"as\": \"Groet\""), Template("fr", "\"parameters\": [ \"nom\" ]"), Template("en", "\"status\": null")]);
        Assert.Equal("Groet(Text nom)", SignatureTests.Show(signature));
    }

    [Theory]
    [InlineData("en", 1)]
    [InlineData("en_GB", 1)]
    [InlineData("enx", 2)]
    [InlineData("fr", 2)]
    public void A_rank_is_lower_for_better_names(string language, int rank)
    {
        Assert.Equal(rank, TemplateSignature.NamingRank(Template(language, "\"status\": null")));
        Assert.Equal(0, TemplateSignature.NamingRank(Template(language, "\"parameters\": [ \"who\" ]")));
    }

    [Fact]
    public void Of_several_as_the_first_by_language_counts()
    {
        TemplateDefinition[] definitions = [Template("fr", "\"as\": \"Salut\""), Template("de", "\"as\": \"Gruss\""), Template("nl", "\"as\": \"Groet\""), Template("ar", "\"status\": null")];
        Assert.Equal("Gruss", TemplateSignature.Of(definitions).ClassName);
        Assert.Equal("Gruss", TemplateSignature.Of([.. definitions.Reverse()]).ClassName);
    }

    [Fact]
    public void No_language_is_an_argument_out_of_place() =>
        Assert.StartsWith("A template has at least one language.", Assert.Throws<ArgumentException>(() => TemplateSignature.Of([])).Message);

    [Theory]
    [InlineData("Hello {1}.", "Bonjour {1}, {1} !", true)]
    [InlineData("Hello {a} {b}.", "Bonjour {b} {a}.", true)]
    [InlineData("Hello {1}.", "Bonjour.", false)]
    [InlineData("Hello {1}.", "Bonjour {a}.", false)]
    public void A_signature_can_send_a_language_with_the_same_placeholders(string first, string second, bool expected) =>
        Assert.Equal(expected, Signature(first).CanSend(Signature(second)));

    [Theory]
    [InlineData("media-carousel", "media-carousel", true)]
    [InlineData("media-carousel", "product-carousel", false)]
    [InlineData("media-carousel", "offer", false)]
    public void A_signature_can_send_a_language_with_the_same_cards(string first, string second, bool expected) =>
        Assert.Equal(expected, TemplateSignature.Of(Fixture.Template(first)).CanSend(TemplateSignature.Of(Fixture.Template(second))));

    [Fact]
    public void A_signature_cannot_send_cards_in_another_order()
    {
        string plain = Texts.Card("Rare.", """{ "type": "QUICK_REPLY", "text": "More" }"""), linked = Texts.Card("Rare.", """{ "type": "URL", "text": "Go", "url": "https://a.example/{{1}}", "example": [ "a" ] }""");
        var signature = TemplateSignature.Of(Definition.Of(Texts.Carousel([plain, plain, linked])));
        Assert.False(signature.CanSend(TemplateSignature.Of(Definition.Of(Texts.Carousel([plain, linked, linked])))));
        Assert.False(signature.CanSend(TemplateSignature.Of(Definition.Of(Texts.Carousel([linked, linked, plain])))));
    }

    [Theory]
    [InlineData("Hello {1} here.", true)]
    [InlineData("Hello {2} here.", false)]
    [InlineData("Hello {1 here.", false)]
    [InlineData("Hello {1} {a} here.", false)]
    [InlineData("Hello {first_name} and {first__name} here.", false)]
    [InlineData("", false)]
    public void Code_is_generated_for_what_makes_sense(string body, bool expected) =>
        Assert.Equal(expected, DefinitionRules.CanGenerate(Definition.Of(Texts.Own(body))));

    [Fact]
    public void Code_is_generated_for_what_only_breaks_rules_of_content() =>
        Assert.True(DefinitionRules.CanGenerate(Definition.Of(Texts.Own(new string('a', 2000)).Replace("UTILITY", "NONSENSE"))));

    [Fact]
    public void Code_is_not_generated_for_a_template_of_which_a_part_was_unreadable() =>
        Assert.False(DefinitionRules.CanGenerate(Definition.Of(Texts.Own("Hello.", "\"header\": 5"))));

    private static TemplateSignature Signature(string body) => TemplateSignature.Of(Definition.Of(Texts.Own(body)));

    private static TemplateDefinition Template(string language, string more) =>
        Definition.Of($$"""{ "name": "greeting", "language": "{{language}}", "category": "UTILITY", "body": "Hello {1} here.", {{more}} }""");
}
