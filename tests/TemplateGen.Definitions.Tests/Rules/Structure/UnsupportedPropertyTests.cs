using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class UnsupportedPropertyReports
{
    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    public void A_property_of_the_past(string value) =>
        Assert.Contains("no longer supports", RuleAssert.Reports("TG1901", Texts.Own("Hello.", $"«\"allow_category_change\"»: {value}")));

    [Fact]
    public void It_in_a_request_of_the_graph() => RuleAssert.Reports("TG1901", Texts.Create("Hello.", "«\"allow_category_change\"»: true"));
}

public sealed class UnsupportedPropertyGuards
{
    [Theory]
    [InlineData("\"Allow_Category_Change\": true")]
    [InlineData("\"namespace\": \"2342384942\"")]
    [InlineData("\"other\": { \"allow_category_change\": true }")]
    public void Any_other_property(string property) => RuleAssert.IsClean(Texts.Own("Hello.", property));

    [Fact]
    public void An_approved_template() => RuleAssert.IsClean(Texts.Own("Hello.", "\"status\": \"APPROVED\", \"allow_category_change\": true"));
}
