using TemplateGen.Analyzers.Calls;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>TG2004 leaves alone what is approved, what has no status, and what is not sent.</summary>
public class UnapprovedTemplateGuards
{
    [Theory]
    [InlineData("""client.SendOrderShippedAsync(to, "Camille", "a")""")]
    [InlineData("""client.SendOrderNoteAsync(to, "it is on its way")""")]
    [InlineData("""client.SendWelcomeAsync(to, WelcomeLanguage.En, name)""")]
    [InlineData("""client.SendWelcomeAsync(to, default, name)""")]
    [InlineData("""client.SendAsync(to, new Welcome(WelcomeLanguage.En, name))""")]
    [InlineData("""new SeasonOffer("Ghent", "5%", "SPRING")""")]
    [InlineData("""new Queue<SeasonOffer>([new("Ghent", "5%", "SPRING")])""")]
    [InlineData("""nameof(TemplateSends.SendSeasonOfferAsync)""")]
    [InlineData("""client.SendTextAsync(to, "season_offer")""")]
    public Task What_may_be_sent_or_is_not_sent(string expression) => CallCheck.Of(new UnapprovedTemplateAnalyzer()).Run(CallCheck.Around(expression));

    [Fact]
    public Task A_wrapper_of_any_template() => CallCheck.Of(new UnapprovedTemplateAnalyzer()).Run(CallCheck.Class("""
        static async Task<SendResult> Send<T>(IWhatsAppClient client, Recipient to, T template) where T : struct, ITemplate => await client.SendAsync(to, template);
        """));
}
