using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Findings;

/// <summary>What a message shows of a file: one short line in which everything can be seen.</summary>
public sealed class ShownTextTests
{
    private const string Sixty = "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff";

    [Theory]
    [InlineData("name", "name")]
    [InlineData(Sixty, Sixty)]
    [InlineData(Sixty + "g", Sixty + "…")]
    [InlineData("a😀", "a😀")]
    [InlineData("😀", "😀")]
    [InlineData("é漢", "é漢")]
    [InlineData("a\\ud83d", "a\\ud83d")]
    [InlineData("\\ud83da", "\\ud83da")]
    [InlineData("\\ude00\\ud83d", "\\ude00\\ud83d")]
    [InlineData("a\\nb\\u2028c", "a\\u000ab\\u2028c")]
    [InlineData("a\u202Eb\u200B", "a\\u202eb\\u200b")]
    public void A_text_is_short_and_visible(string name, string shown)
    {
        var message = RuleAssert.Reports("TG1003", Texts.Own("Hello.", $$"""{{""}}"other": { "{{name}}": 1, «"{{name}}"»: 2 }"""));
        Assert.StartsWith($"\"{shown}\" is given twice", message);
    }
}
