using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Signatures;

public sealed class CSharpNamesTests
{
    [Theory]
    [InlineData("order_confirmation", "OrderConfirmation")]
    [InlineData("order__update_2", "OrderUpdate2")]
    [InlineData("2fa_code", "Template2faCode")]
    [InlineData("_", "Template")]
    [InlineData("", "Template")]
    [InlineData("class", "Class")]
    [InlineData("template_sends", "TemplateSendsValue")]
    [InlineData("a", "A")]
    public void A_template_s_name_becomes_its_record_s(string name, string expected) =>
        Assert.Equal(expected, CSharpNames.OfTemplate(Definition.Of($$"""{ "name": "{{name}}", "body": "Hello." }""")));

    [Fact]
    public void A_template_without_a_name_has_a_record_too() =>
        Assert.Equal("Template", CSharpNames.OfTemplate(Definition.Of("""{ "body": "Hello." }""")));

    [Theory]
    [InlineData("OrderOne", "OrderOne")]
    [InlineData("orderOne", "OrderOne")]
    [InlineData("order one!", "OrderOne")]
    [InlineData("1st", "Template1st")]
    [InlineData("*/", "OrderUpdate")]
    public void As_wins_over_the_name(string className, string expected) =>
        Assert.Equal(expected, CSharpNames.OfTemplate(Definition.Of(Texts.Own("Hello.", $"\"as\": \"{className}\""))));

    [Theory]
    [InlineData("Track parcel", "TrackParcel")]
    [InlineData("SIM", "Sim")]
    [InlineData("NÃO, obrigado!", "NãoObrigado")]
    [InlineData("Prénom du client", "PrénomDuClient")]
    [InlineData("numéroCommande", "NuméroCommande")]
    [InlineData("تتبع الطلب", "تتبعالطلب")]
    [InlineData("追踪", "追踪")]
    [InlineData("🎉 Party", "Party")]
    [InlineData("a\u0301b", "A\u0301b")]
    [InlineData("\u0301b", "B")]
    [InlineData("a\u200Db", "AB")]
    [InlineData("</summary>", "Summary")]
    [InlineData("😀", "")]
    [InlineData("\uD800", "")]
    [InlineData("\0\u2028\"\\", "")]
    public void Words_get_capitals_and_the_rest_falls_away(string text, string expected) =>
        Assert.Equal(expected, CSharpNames.PascalCase(text));

    [Theory]
    [InlineData("FirstName", "firstName")]
    [InlineData("Éclair", "éclair")]
    [InlineData("追踪", "追踪")]
    [InlineData("", "")]
    public void A_parameter_starts_with_a_small_letter(string property, string expected) =>
        Assert.Equal(expected, CSharpNames.CamelCase(property));

    [Fact]
    public void A_long_name_stays_below_what_metadata_takes()
    {
        Assert.Equal(300, CSharpNames.PascalCase(new string('a', 300)).Length);
        Assert.Equal(512, CSharpNames.PascalCase(new string('a', 2000)).Length);
        Assert.True(System.Text.Encoding.UTF8.GetByteCount(CSharpNames.PascalCase(new string('追', 2000))) <= 512);
        Assert.True(CSharpNames.OfTemplate(Definition.Of($$"""{ "name": "{{new string('1', 2000)}}" }""")).Length <= 512);
    }

    [Fact]
    public void A_word_far_behind_is_found() => Assert.Equal("AbcDef", CSharpNames.PascalCase(new string(' ', 600) + "abc def"));

    [Fact]
    public void Two_names_cut_at_the_same_place_stay_apart()
    {
        var name = new string('a', 600);
        var signature = TemplateSignature.Of(Definition.Of(Texts.Own($$$"""Hello {{{{{name}}}1}} and {{{{{name}}}2}} here.""")));
        Assert.Equal(2, signature.Parameters.Select(parameter => parameter.CSharpName).Distinct().Count());
    }
}
