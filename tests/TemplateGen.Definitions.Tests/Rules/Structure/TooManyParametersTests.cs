using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class TooManyParametersReports
{
    [Fact]
    public void One_more_than_a_thousand()
    {
        var text = With(1_001);
        var finding = Assert.Single(Definition.Check(text), finding => finding.RuleId == "TG1001");
        Assert.Equal("This template would take 1,001 values, and no message takes more than 1,000: is it a template at all?", finding.Message);
        Assert.False(DefinitionRules.CanGenerate(Definition.Of(text)));
    }

    [Fact]
    public void Those_of_cards_are_counted() =>
        Assert.Contains(
            Definition.Check(Texts.Carousel([Texts.Card(Placeholders(600)), Texts.Card(Placeholders(599))])),
            finding => finding.Message.StartsWith("This template would take 1,205 values", StringComparison.Ordinal));

    /// <summary>A template with a placeholder for each number up to this.</summary>
    internal static string With(int count) => Texts.Create("Hello " + Placeholders(count) + "here.");

    private static string Placeholders(int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"{{{{{i}}}}} and "));
}

public sealed class TooManyParametersGuards
{
    [Fact]
    public void A_thousand()
    {
        var text = TooManyParametersReports.With(1_000);
        Assert.DoesNotContain(Definition.Check(text), finding => finding.RuleId == "TG1001");
        Assert.True(DefinitionRules.CanGenerate(Definition.Of(text)));
    }
}
