using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class FooterEmojiReports
{
    [Theory]
    [InlineData("Café Lumière «☕» 🎉")]
    [InlineData("\\u00e9 «\\ud83d\\ude00»")]
    [InlineData("Ours «❤️»")]
    public void The_first_emoji(string footer) =>
        Assert.Contains("The footer has an emoji", RuleAssert.Reports("TG1502", Texts.Own("Hello.", $"\"footer\": \"{footer}\"")));
}

public sealed class FooterEmojiGuards
{
    [Theory]
    [InlineData("Café Lumière ™")]
    [InlineData("No. 1 ☎ 0123")]
    public void Symbols_that_are_text(string footer) => RuleAssert.IsClean(Texts.Own("Hello.", $"\"footer\": \"{footer}\""));

    [Fact]
    public void Emoji_in_a_body() => RuleAssert.IsClean(Texts.Own("Hello 🎉."));

    [Fact]
    public void An_approved_footer() => RuleAssert.IsClean(Texts.Own("Hello.", "\"status\": \"APPROVED\", \"footer\": \"🎉\""));
}
