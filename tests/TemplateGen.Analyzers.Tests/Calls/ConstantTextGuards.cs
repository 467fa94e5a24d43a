using TemplateGen.Analyzers.Calls;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>TG2003 leaves alone what the platform takes, and what only the run time knows.</summary>
public class ConstantTextGuards
{
    [Theory]
    [InlineData("""client.SendOrderShippedAsync(to, "Camille    Martin", "a%20b?c=d")""")]
    [InlineData("""client.SendOrderShippedAsync(to, " ", "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, "\ud83d\ude00", "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, name, name)""")]
    [InlineData("""client.SendOrderShippedAsync(to, $"{name}", $"a/{name}")""")]
    [InlineData("""client.SendOrderShippedAsync(to, $"    {name}    ", "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, $"{name,-5}{5:n0}", "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, "" + name, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, "a\nb".Replace("\n", " "), "a")""")]
    [InlineData("""client.SendSurveyAsync(to)""")]
    [InlineData("""client.SendSurveyAsync(to, null)""")]
    [InlineData("""client.SendSurveyAsync(to, yesPayload: "any\ntext     at all")""")]
    [InlineData("""client.SendLoginCodeAsync(to, "123456789012345")""")]
    [InlineData("""client.SendCallUsAsync(to, "+31 (6) 1234.5678-9")""")]
    [InlineData("""client.SendSeasonOfferAsync(to, "Ghent", "5%", "SPRING5")""")]
    [InlineData("""client.SendTextAsync(to, "two\nlines\tand     spaces")""")]
    [InlineData("""client.SendTextAsync(to, $"{name}")""")]
    [InlineData("""new ReplyButton("yes", "Yes")""")]
    [InlineData("""new ReplyButtonsMessage("Choose", [new("1", "a"), new("2", "b"), new("3", "c")])""")]
    [InlineData("""new ReplyButtonsMessage("Choose", [buttons[0], .. buttons, buttons[1], buttons[2], buttons[3]])""")]
    [InlineData("""new ReplyButtonsMessage("Choose", buttons)""")]
    [InlineData("""new ReplyButtonsMessage("Choose", new ReplyButton[5])""")]
    [InlineData("""new ListRow("1", "One", "")""")]
    [InlineData("""new ListRow("1", "One", null)""")]
    [InlineData("""new ReactionMessage("wamid.1", "")""")]
    [InlineData("""new TextMessage("a") { ReplyToMessageId = null }""")]
    [InlineData("""Recipient.Parse("+31612345678")""")]
    [InlineData("""Recipient.Parse(" 0031 6-1234 5678")""")]
    [InlineData("""Recipient.Parse("US.13491208655302741918")""")]
    [InlineData("""Recipient.Parse($"+31{name}")""")]
    [InlineData("""Recipient.Parse(name)""")]
    [InlineData("""Recipient.TryParse("nobody", out var parsed) ? parsed : to""")]
    [InlineData("""Recipient.FromUserId("US.1")""")]
    [InlineData("""string.Format("{0}\n", "")""")]
    [InlineData("""new Own("", "\n")""")]
    public Task What_may_be_sent(string expression) => Check(expression);

    [Fact]
    public Task Texts_at_their_limits() => Check(
        $"client.SendSeasonOfferAsync(to, \"{new string('x', 60 - 14)}\", \"5%\", \"{new string('A', 20)}\")",
        $"client.SendOrderDueAsync(to, day, \"{new string('x', 500)}\")",
        $"client.SendOrderNoteAsync(to, \"{new string('x', 1025)}\")",
        $"client.SendWelcomeAsync(to, WelcomeLanguage.En, \"{new string('x', 505)}\")",
        $"client.SendTextAsync(to, \"{new string('x', 4096)}\")",
        $"new ListMessage(\"{new string('x', 4096)}\", \"Choose\", [new(null, rows)]) {{ Body = \"{new string('x', 4096)}\" }}");

    [Fact]
    public Task A_platform_s_own_body_is_not_counted() => Check("client.SendLoginCodeAsync(to, \"1\")");

    private static async Task Check(params string[] expressions)
    {
        foreach (var expression in expressions) await CallCheck.Of(new ConstantTextAnalyzer()).Run(CallCheck.Around(expression));
    }
}
