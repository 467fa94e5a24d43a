using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class UnknownKindsReports
{
    [Theory]
    [InlineData("""{ "type": «"GREETING"» }""", "no component of type \"GREETING\"")]
    [InlineData("""«{» "text": "Hello." }""", "This component has no \"type\"")]
    [InlineData("""{ "type": "HEADER", "format": «"GIF"» }""", "no header of format \"GIF\"")]
    [InlineData("""«{» "type": "HEADER" }""", "This header has no \"format\"")]
    [InlineData("""{ "type": "BUTTONS", "buttons": [ { "type": «"TELEPORT"», "text": "Go" } ] }""", "no button of type \"TELEPORT\"")]
    [InlineData("""{ "type": "BUTTONS", "buttons": [ «{» "text": "Go" } ] }""", "This button has no \"type\"")]
    public void A_kind_that_is_not_known(string component, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1902", Texts.Components($$"""{ "type": "BODY", "text": "Hello." }, {{component}}""")));

    [Fact]
    public void A_kind_of_one_time_code() =>
        Assert.Contains("no one-time code button of otp_type \"THREE_TAP\"", RuleAssert.Reports("TG1902", """{ "name": "a", "language": "en", "category": "AUTHENTICATION", "buttons": [ { "type": "OTP", "otp_type": «"THREE_TAP"» } ] }"""));

    [Fact]
    public void A_kind_on_a_card() =>
        RuleAssert.Reports("TG1902", Texts.Carousel([Texts.Card("Elf."), Texts.Card("Aloe.").Replace("] } ] }", """] }, { "type": «"GREETING"» } ] }""", StringComparison.Ordinal)]));
}

public sealed class UnknownKindsGuards
{
    [Fact]
    public void Every_kind_that_is_known() => Assert.All(Fixture.Names, name => RuleAssert.IsClean(Fixture.Text(name)));

    [Fact]
    public void A_word_of_the_wrong_type_which_is_not_missing() =>
        RuleAssert.Reports("TG1001", Texts.Components("""{ "type": "BODY", "text": "Hello." }, { "type": «1» }"""));

    [Fact]
    public void An_approved_template() =>
        RuleAssert.IsClean(Texts.Own("Hello.", """ "status": "APPROVED", "buttons": [ { "type": "TELEPORT" } ] """));
}
