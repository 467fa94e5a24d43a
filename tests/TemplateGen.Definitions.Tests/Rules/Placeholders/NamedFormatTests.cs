using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class NamedFormatReports
{
    [Fact]
    public void The_first_name_when_the_format_is_not_given() =>
        Assert.Contains("add \"parameter_format\": \"NAMED\"", RuleAssert.Reports("TG1407", Texts.Create("Hello «{{name}}» and {{other}} here, as you asked us to.")));

    [Fact]
    public void The_format_when_it_says_otherwise() =>
        Assert.Contains("\"parameter_format\" is \"POSITIONAL\", but {{name}} has a name", RuleAssert.Reports("TG1407", Texts.Create("Hello {{name}} here, as you asked us to.", "\"parameter_format\": «\"POSITIONAL\"»")));

    [Fact]
    public void Our_own_shape_that_contradicts_itself() =>
        RuleAssert.Reports("TG1407", Texts.Own("Hello {name} here, as you asked us to.", "\"parameter_format\": «\"positional\"»"));

    [Fact]
    public void An_approved_template_that_says_otherwise() =>
        RuleAssert.Reports("TG1407", Texts.Create("Hello {{name}} here, as you asked us to.", "\"status\": \"APPROVED\", \"parameter_format\": «\"POSITIONAL\"»"));
}

public sealed class NamedFormatGuards
{
    [Fact]
    public void Names_with_the_format_in_any_case() => RuleAssert.IsClean(Texts.Create("Hello {{name}} here, as you asked us to.", "\"parameter_format\": \"Named\""));

    [Fact]
    public void Names_in_our_own_shape() => RuleAssert.IsClean(Texts.Own("Hello {name} here, as you asked us to."));

    [Fact]
    public void Numbers_without_a_format() => RuleAssert.IsClean(Texts.Create("Hello {{1}} here, as you asked us to."));

    [Fact]
    public void An_approved_template_that_was_fetched_without_the_format() =>
        RuleAssert.IsClean(Texts.Create("Hello {{name}} here, as you asked us to.", "\"status\": \"APPROVED\""));
}
