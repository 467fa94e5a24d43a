using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Reading;

/// <summary>What is an emoji, seen through the rule on footers.</summary>
public sealed class EmojiTests
{
    [Theory]
    [InlineData("\u231A")]
    [InlineData("\u2615")]
    [InlineData("\u2705")]
    [InlineData("\u2B50")]
    [InlineData("\u2B55")]
    [InlineData("\U0001F004")]
    [InlineData("\U0001F300")]
    [InlineData("\U0001F320")]
    [InlineData("\U0001F600")]
    [InlineData("\U0001F64F")]
    [InlineData("\U0001F680")]
    [InlineData("\U0001F7F0")]
    [InlineData("\U0001F90C")]
    [InlineData("\U0001F9FF")]
    [InlineData("\U0001FA70")]
    [InlineData("\U0001FAE9")]
    [InlineData("\u00A9\uFE0F")]
    [InlineData("\u203C\uFE0F")]
    [InlineData("\u2122\uFE0F")]
    [InlineData("\u2764\uFE0F")]
    [InlineData("\U0001F321\uFE0F")]
    [InlineData("0\uFE0F\u20E3")]
    [InlineData("1\uFE0F\u20E3")]
    [InlineData("9\uFE0F\u20E3")]
    [InlineData("0\u20E3")]
    [InlineData("9\u20E3")]
    [InlineData("#\u20E3")]
    [InlineData("*\uFE0F\u20E3")]
    [InlineData("\U0001F44D\U0001F3FB")]
    [InlineData("\U0001F44D\U0001F3FD")]
    [InlineData("\U0001F44D\U0001F3FF")]
    [InlineData("\U0001F1F3\U0001F1F1")]
    [InlineData("\U0001F1E6\U0001F1FF")]
    [InlineData("\U0001F1FF\U0001F1E6")]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467")]
    [InlineData("\u2764\uFE0F\u200D\U0001F525")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    public void An_emoji_is_found_whole(string emoji) =>
        RuleAssert.Reports("TG1502", Texts.Own("Hello.", $"\"footer\": \"Ada «{emoji}» Co.\""));

    [Theory]
    [InlineData("\U0001F600", "\U0001F601")]
    [InlineData("\U0001F1F3\U0001F1F1", "\U0001F1E7\U0001F1EA")]
    [InlineData("\U0001F600", "\U0001F1E7\U0001F1EA")]
    [InlineData("\U0001F1F3", "")]
    [InlineData("\U0001F600", "\u200D")]
    [InlineData("\U0001F600", "\uD83D")]
    public void Of_two_emoji_the_first_is_found(string first, string second) =>
        RuleAssert.Reports("TG1502", Texts.Own("Hello.", $"\"footer\": \"«{first}»{second}\""));

    [Theory]
    [InlineData("0123456789#*+-")]
    [InlineData("© ® ™ ℹ § † ‼ € №")]
    [InlineData("☎ ✔ ❤ ☀ → ↔ ▶ ♠ ✈")]
    [InlineData("\u2319 \u231C \u2614\uFE0E \u2616 \u2B56 \u2705\uFE0E")]
    [InlineData("\U0001F003 \U0001F005 \U0001F321 \U0001F32C \U0001F336 \U0001FB00 \U0001FA6F")]
    [InlineData("漢字 한국어 ไทย العربية हिन्दी")]
    [InlineData("\U00020000 \U0001D400")]
    [InlineData("\uFE0F a\uFE0F 1\uFE0F \u20E3 a\u20E3 \u200D")]
    [InlineData("\uD83D x \uDE00")]
    [InlineData("x \uD83D")]
    [InlineData("\u00E9\uDE00")]
    public void What_is_text_by_default_is_none(string text) => RuleAssert.IsClean(Texts.Own("Hello.", $"\"footer\": \"{text}\""));
}
