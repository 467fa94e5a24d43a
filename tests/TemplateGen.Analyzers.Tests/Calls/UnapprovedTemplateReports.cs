using TemplateGen.Analyzers.Calls;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>TG2004: sends of templates that are not approved.</summary>
public class UnapprovedTemplateReports
{
    [Theory]
    [InlineData("""client.{|TG2004:SendSeasonOfferAsync|}(to, "Ghent", "5%", "SPRING")""")]
    [InlineData("""TemplateSends.{|TG2004:SendSeasonOfferAsync|}(client, to, "Ghent", "5%", "SPRING")""")]
    [InlineData("""client.{|TG2004:SendAsync|}(to, new SeasonOffer("Ghent", "5%", "SPRING"))""")]
    [InlineData("""client.{|TG2004:SendAsync|}<SeasonOffer>(to, default)""")]
    [InlineData("""own.{|TG2004:SendAsync|}(to, new SeasonOffer("Ghent", "5%", "SPRING"))""")]
    [InlineData("""(Func<Recipient, string, string, string, CancellationToken, ValueTask<SendResult>>)client.{|TG2004:SendSeasonOfferAsync|}""")]
    [InlineData("""(Func<Recipient, SeasonOffer, CancellationToken, ValueTask<SendResult>>)client.{|TG2004:SendAsync|}""")]
    [InlineData("""(System.Linq.Expressions.Expression<Func<IWhatsAppClient, object>>)(c => c.{|TG2004:SendAsync|}<SeasonOffer>(to, default, default))""")]
    public Task A_send_in_any_form(string send) => CallCheck.Of(new UnapprovedTemplateAnalyzer()).Run(CallCheck.Around(send));

    [Theory]
    [InlineData("""client.{|TG2004:SendWelcomeAsync|}(to, WelcomeLanguage.Fr, name)""")]
    [InlineData("""client.{|TG2004:SendWelcomeAsync|}(name: name, language: WelcomeLanguage.Fr, to: to)""")]
    [InlineData("""client.{|TG2004:SendWelcomeAsync|}(to, isNew ? WelcomeLanguage.En : WelcomeLanguage.Fr, name)""")]
    [InlineData("""client.{|TG2004:SendWelcomeAsync|}(to, language, name)""")]
    [InlineData("""client.{|TG2004:SendAsync|}(to, new Welcome(WelcomeLanguage.Fr, name))""")]
    [InlineData("""client.{|TG2004:SendAsync|}(to, new Welcome(WelcomeLanguage.En, name) with { Language = WelcomeLanguage.Fr })""")]
    public Task A_language_that_is_not_approved_or_may_be_chosen(string send) => CallCheck.Of(new UnapprovedTemplateAnalyzer()).Run(CallCheck.Around(send));

    [Fact]
    public async Task The_message_names_the_template_its_language_and_its_status()
    {
        var finding = Assert.Single(await CallCheck.OfLibrary(new UnapprovedTemplateAnalyzer()).Run(CallCheck.Around("client.{|TG2004:SendWelcomeAsync|}(to, WelcomeLanguage.Fr, name)")));

        Assert.StartsWith("'welcome' is PENDING in fr, and WhatsApp sends approved templates only: the send fails (132001).", finding.GetMessage(null), StringComparison.Ordinal);
    }
}
