using TemplateGen.Analyzers.Reporting;
using TemplateGen.Definitions;
using Xunit;

namespace TemplateGen.Analyzers.Tests;

/// <summary>The compiler's side of the rules says what the catalogue says.</summary>
public class DescriptorTests
{
    [Fact]
    public void There_is_one_for_each_rule_with_its_title_and_severity() => Assert.Equal(
        DefinitionRules.All.Select(rule => (rule.Id, rule.Title, rule.DefaultSeverity.ToString())),
        DefinitionDescriptors.All.Select(descriptor => (descriptor.Id, descriptor.Title.ToString(null), descriptor.DefaultSeverity.ToString())));

    [Fact]
    public void Each_links_to_its_page() =>
        Assert.All(DefinitionDescriptors.All, descriptor => Assert.Equal($"https://github.com/templategen/TemplateGen/blob/main/docs/rules/{descriptor.Id}.md", descriptor.HelpLinkUri));
}
