using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Fixes;

public sealed class PlainHeaderAndFooterTests
{
    [Theory]
    [InlineData("Two\\nlines", "Two lines")]
    [InlineData("Two \\r\\n\\r\\n lines\\n", "Two lines")]
    [InlineData("*Bold* and `code`", "Bold and code")]
    [InlineData("caf\\u00e9 _so_ and _so_", "caf\\u00e9 so and so")]
    public void A_header_becomes_one_plain_line(string before, string after) => Assert.True(FixAssert.Fixes("TG1501", Header(before), Header(after)).IsSafe);

    [Theory]
    [InlineData("🎉 Sale", "Sale")]
    [InlineData("Sale 🎉", "Sale")]
    [InlineData("Big 🎉 sale \\ud83c\\udf89🎉 today", "Big sale today")]
    public void Its_emoji_go_when_somebody_wants_it(string before, string after) => Assert.False(FixAssert.Fixes("TG1501", Header(before), Header(after)).IsSafe);

    [Fact]
    public void There_is_none_when_nothing_would_be_left() => FixAssert.HasNone("TG1501", Header("🎉"));

    [Fact]
    public void A_second_placeholder_is_for_somebody_to_decide() => FixAssert.HasNone("TG1501", Texts.Own("Hello there.", """ "header": "{a} and {b}", "parameters": [ { "name": "a", "example": "A" }, { "name": "b", "example": "B" } ] """));

    [Fact]
    public void A_footer_too()
    {
        FixAssert.Fixes("TG1501", Footer("Two\\nlines"), Footer("Two lines"));
        FixAssert.Fixes("TG1502", Footer("Thanks ❤️"), Footer("Thanks"));
    }

    private static string Header(string text) => Texts.Own("Hello there.", $"\"header\": \"{text}\"");

    private static string Footer(string text) => Texts.Own("Hello there.", $"\"footer\": \"{text}\"");
}

public sealed class PlainButtonTests
{
    [Theory]
    [InlineData("*Go*", "Go", true)]
    [InlineData("Go\\nnow", "Go now", true)]
    [InlineData("~old~ new", "old new", true)]
    [InlineData("Go 🎉", "Go", false)]
    [InlineData("Go\\n🎉", "Go", false)]
    [InlineData("Go \\n❤️", "Go", false)]
    public void A_label_becomes_plain_text(string before, string after, bool isSafe) =>
        Assert.Equal(isSafe, FixAssert.Fixes("TG1602", Label(before), Label(after)).IsSafe);

    [Theory]
    [InlineData("+31 (20) 123-4567", "+31201234567")]
    [InlineData("0031 20 123.4567", "0031201234567")]
    public void A_phone_number_becomes_digits(string before, string after) => Assert.True(FixAssert.Fixes("TG1602", Phone(before), Phone(after)).IsSafe);

    [Theory]
    [InlineData("+31 (0)20 123 4567")]
    [InlineData("0800-FLOWERS")]
    [InlineData("31+20")]
    public void There_is_none_when_the_digits_are_not_certain(string number) => FixAssert.HasNone("TG1602", Phone(number));

    private static string Label(string label) => Texts.Own("Hello there.", $$""" "buttons": [ { "type": "QUICK_REPLY", "text": "{{label}}" } ] """);

    private static string Phone(string number) => Texts.Own("Hello there.", $$""" "buttons": [ { "type": "PHONE_NUMBER", "text": "Call", "phone_number": "{{number}}" } ] """);
}

public sealed class SupportedPropertyTests
{
    [Fact]
    public void A_property_of_the_past_goes() =>
        Assert.True(FixAssert.Fixes("TG1901", Texts.Own("Hello there.", "\"allow_category_change\": true"), Texts.Own("Hello there.")).IsSafe);
}
