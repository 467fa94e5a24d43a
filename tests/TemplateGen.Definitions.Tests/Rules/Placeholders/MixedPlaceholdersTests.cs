using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class MixedPlaceholdersReports
{
    [Theory]
    [InlineData("Hello {{1}} and «{{name}}» here, as you asked us to.")]
    [InlineData("Hello {{name}} and «{{1}}» and {{2}} here, as you asked us to.")]
    public void The_first_of_the_other_kind_in_a_text(string body)
    {
        Assert.Contains("mix names and numbers", RuleAssert.Reports("TG1403", Texts.Create(body)));
        RuleAssert.Reports("TG1403", Texts.Own(body));
    }

    [Fact]
    public void A_header_and_a_body_of_different_kinds() =>
        RuleAssert.Reports("TG1403", Texts.Components(Texts.Body("Hello «{{name}}» here, as you asked us to.") + ", " + Texts.Header("For {{1}}")));

    [Fact]
    public void A_number_where_the_format_is_named() =>
        Assert.Contains("\"parameter_format\" is NAMED", RuleAssert.Reports("TG1403", Texts.Create("Hello «{{1}}» here, as you asked us to.", "\"parameter_format\": \"named\"")));

    [Fact]
    public void An_approved_template() => RuleAssert.Reports("TG1403", Texts.Create("Hello {{1}} and «{{name}}» here, as you asked us to.", "\"status\": \"APPROVED\""));
}

public sealed class MixedPlaceholdersGuards
{
    [Fact]
    public void The_number_in_the_address_of_a_named_template() => RuleAssert.IsClean(Fixture.Text("create-named"));

    [Theory]
    [InlineData("Hello {1} and {{2}} here, as you asked us to.")]
    [InlineData("Hello {name} and {{other}} here, as you asked us to.")]
    public void Single_and_double_braces_of_one_kind(string body) => RuleAssert.IsClean(Texts.Own(body));
}
