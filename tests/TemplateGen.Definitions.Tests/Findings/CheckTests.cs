using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Findings;

/// <summary>The ways to ask the rules.</summary>
public sealed class CheckTests
{
    [Fact]
    public void A_template_by_itself_gets_what_its_file_gets()
    {
        var text = Texts.Own("Hello {A}.", "\"footer\": \"\"");
        Assert.Equal(2, Definition.Check(text).Count);
        Assert.Equal(Definition.Check(text), DefinitionRules.Check(Definition.Of(text)));
    }

    [Fact]
    public void Files_get_the_same_in_any_order()
    {
        FileDefinition[] files = [.. "abcd".Select(key => new FileDefinition(key.ToString(), Definition.Of(Texts.Own("Hello."))))];
        var findings = DefinitionRules.CheckTogether(files);
        Assert.Equal(["b", "c", "d"], findings.Select(found => found.FileKey));
        Assert.All(findings, found => Assert.Equal("a", Assert.Single(found.Finding.Related).FileKey));
        Assert.Equal(findings, DefinitionRules.CheckTogether([.. files.Reverse()]));
    }
}
