using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class MalformedPlaceholdersReports
{
    [Theory]
    [InlineData("Hello «{{1» here, as you asked us to.", "not closed: write {{1}}.")]
    [InlineData("Hello «{{1}» here, as you asked us to.", "not closed: write {{1}}.")]
    [InlineData("Hello «{{first_name» here, as you asked us to.", "not closed: write {{first_name}}.")]
    [InlineData("Hello here, as you asked us to: «{{1»", "not closed: write {{1}}.")]
    [InlineData("Hello «{{az_AZ09» here, as you asked us to.", "not closed: write {{az_az09}}.")]
    [InlineData("«name}}» here, as you asked us to.", "not opened: write {{name}}.")]
    [InlineData("Hello «{{1» {{2}} here, as you asked us to.", "not closed: write {{1}}.")]
    [InlineData("Hello «{1}}» here, as you asked us to.", "not opened: write {{1}}.")]
    [InlineData("Hello «1}}» here, as you asked us to.", "not opened: write {{1}}.")]
    [InlineData("Hello «{{}}» here, as you asked us to.", "without a number or name")]
    [InlineData("Hello «{{ }}» here, as you asked us to.", "without a number or name")]
    [InlineData("Hello «{{ 1 }}» here, as you asked us to.", "write {{1}}.")]
    [InlineData("Hello «{{First Name}}» here, as you asked us to.", "write {{first_name}}.")]
    [InlineData("Hello «{{first-name}}» here, as you asked us to.", "write {{first_name}}.")]
    [InlineData("Hello «{{#1}}» here, as you asked us to.", "write {{1}}.")]
    [InlineData("Hello «{{prénom}}» here, as you asked us to.", "write {{pr_nom}}.")]
    [InlineData("Hello «{{Az 09}}» here, as you asked us to.", "write {{az_09}}.")]
    [InlineData("Hello «{{É}}» here, as you asked us to.", "write {{1}}.")]
    [InlineData("Hello «{{01}}» here, as you asked us to.", "no number that WhatsApp counts with")]
    [InlineData("Hello «{{99999999999}}» here, as you asked us to.", "no number that WhatsApp counts with")]
    public void Braces_that_are_no_placeholder(string body, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1402", Texts.Create(body)));

    [Theory]
    [InlineData("Hello «{1» here, as you asked us to.")]
    [InlineData("Hello «{First Name}» here, as you asked us to.")]
    [InlineData("Hello «{}» here, as you asked us to.")]
    [InlineData("Hello «{1}}» here, as you asked us to.")]
    [InlineData("Hello «{{1}» here, as you asked us to.")]
    public void Single_braces_in_our_own_shape(string body) => RuleAssert.Reports("TG1402", Texts.Own(body));

    [Fact]
    public void Each_of_several() => RuleAssert.Reports("TG1402", Texts.Create("Hello «{{A}}», «{{B}}» and «{{C}}» here, as you asked us to."));

    [Fact]
    public void A_name_in_an_address_of_the_graph() =>
        Assert.Contains("takes only {{1}} in an address", RuleAssert.Reports("TG1402", Texts.Components("""{ "type": "BODY", "text": "Hello." }, { "type": "BUTTONS", "buttons": [ { "type": "URL", "text": "Go", "url": "https://a.example/«{{id}}»" } ] }""")));

    [Fact]
    public void An_approved_template() => RuleAssert.Reports("TG1402", Texts.Create("Hello «{{A}}» here, as you asked us to.", "\"status\": \"APPROVED\""));

    [Fact]
    public void The_exact_place_through_escapes() =>
        RuleAssert.Reports("TG1402", Texts.Create("\\u00e9\\n😀\\ud83d\\ude00 «\\u007b{A}\\u007D», {{1}} and more"));

    [Fact]
    public void A_hostile_name_without_repeating_what_cannot_be_seen()
    {
        var message = RuleAssert.Reports("TG1402", Texts.Create("Hello «{{A\\u2028\\u0000\\ud800\\u202eB}}» here, as you asked us to."));
        Assert.Contains("A\\u2028\\u0000\\ud800\\u202eB", message);
        Assert.DoesNotContain('\u2028', message);
    }
}

public sealed class MalformedPlaceholdersGuards
{
    [Theory]
    [InlineData("Hello {{1}} and {{2}} here, as you asked us to.")]
    [InlineData("Prices in { EUR } are literal here, as you asked us to.")]
    [InlineData("A lone { or } or {} is literal.")]
    [InlineData("An empty {}} is literal, as you asked us to.")]
    [InlineData("A brace at the end {")]
    [InlineData("A value {{{1}}} in braces.")]
    [InlineData("Code: if (a) { b(); } }} end")]
    public void Placeholders_and_literal_braces_of_the_graph(string body) => RuleAssert.IsClean(Texts.Create(body));

    [Theory]
    [InlineData("Hello {1} and {{2}} here, as you asked us to.")]
    [InlineData("A smile :-{ alone.")]
    [InlineData("A smile :-} alone.")]
    public void Placeholders_and_lone_braces_of_our_own_shape(string body) => RuleAssert.IsClean(Texts.Own(body));

    [Theory]
    [InlineData("{{name_2}}")]
    [InlineData("{{2nd_name}}")]
    [InlineData("{{_}}")]
    public void Digits_and_underscores_in_names(string placeholder) => RuleAssert.IsClean(Texts.Own($"Hello {placeholder} here, as you asked us to."));

    [Fact]
    public void A_name_in_an_address_of_our_own_shape() =>
        RuleAssert.IsClean(Texts.Own("Hello.", """ "buttons": [ { "type": "URL", "text": "Go", "url": "https://a.example/{id}", "example": [ "a" ] } ] """));
}
