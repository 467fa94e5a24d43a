using TemplateGen.Analyzers.Calls;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>TG2003: what the platform is certain to refuse.</summary>
public class ConstantTextReports
{
    [Theory]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:"Camille\nMartin"|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:"Camille\rMartin"|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:"Camille\tMartin"|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:"Camille     Martin"|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:""|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:string.Empty|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:null|}!, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:default|}!, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:"half \ud83d"|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(trackSuffix: "a", firstName: {|TG2003:"a\nb"|}, to: to)""")]
    [InlineData("""TemplateSends.SendOrderShippedAsync(client, to, {|TG2003:"a\nb"|}, "a")""")]
    [InlineData("""client.SendAsync(to, new OrderShipped({|TG2003:"a\nb"|}, "a"))""")]
    [InlineData("""client.SendAsync<OrderShipped>(to, new({|TG2003:"a\nb"|}, "a"))""")]
    [InlineData("""client.SendAsync(to, new OrderShipped("a", "b") with { FirstName = {|TG2003:"a\nb"|} })""")]
    [InlineData("""client.SendAsync(to, new OrderShipped { FirstName = {|TG2003:"a\nb"|}, TrackSuffix = "a" })""")]
    [InlineData("""new OrderShipped({|TG2003:"a\nb"|}, "b")""")]
    [InlineData("""new NewPlants.Card(Media.FromId("1"), {|TG2003:"a\nb"|})""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:Environment.NewLine|}, "a")""")]
    public Task A_line_break_a_tab_five_spaces_nothing_or_half_a_character(string call) => Check(call);

    [Theory]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:Text|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:Text + "!"|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:$"{Text}!"|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:$"Dear\n{name}"|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:$"Dear {name} {Text}"|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:"Dear\n" + name|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:name + '\n' + name|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, {|TG2003:"" + ""|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, isNew ? {|TG2003:"a\nb"|} : name, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, maybe ?? {|TG2003:""|}, "a")""")]
    [InlineData("""client.SendOrderShippedAsync(to, name switch { "a" => {|TG2003:""|}, "b" => {|TG2003:"\n"|}, _ => name }, "a")""")]
    public Task Constants_are_folded_and_their_pieces_seen_in_texts_that_are_put_together(string call) => Check(call);

    [Theory]
    [InlineData("""client.SendOrderShippedAsync(to, "a", {|TG2003:"my order"|})""")]
    [InlineData("""client.SendOrderShippedAsync(to, "a", {|TG2003:"caf\u00e9"|})""")]
    [InlineData("""client.SendOrderShippedAsync(to, "a", {|TG2003:"50%"|})""")]
    [InlineData("""client.SendOrderShippedAsync(to, "a", {|TG2003:$"order {name}"|})""")]
    [InlineData("""client.SendSeasonOfferAsync(to, "Ghent", "5%", {|TG2003:"SPRING-5"|})""")]
    [InlineData("""client.SendSeasonOfferAsync(to, "Ghent", "5%", {|TG2003:"ABCDEFGHIJKLMNOPQRSTU"|})""")]
    [InlineData("""client.SendLoginCodeAsync(to, {|TG2003:"1234567890123456"|})""")]
    [InlineData("""client.SendCallUsAsync(to, {|TG2003:"call 0800"|})""")]
    [InlineData("""client.SendCallUsAsync(to, {|TG2003:"()"|})""")]
    [InlineData("""client.SendCallUsAsync(to, {|TG2003:"+31 (6) 12 34 56 78 90"|})""")]
    [InlineData("""client.SendSurveyAsync(to, {|TG2003:""|})""")]
    public Task Each_kind_of_value_has_its_rule(string call) => Check(call);

    [Fact]
    public Task A_header_is_counted_with_its_own_text() => Check(
        $"client.SendSeasonOfferAsync(to, {{|TG2003:\"{new string('x', 61 - 14)}\"|}}, \"5%\", \"SPRING\")",
        "has at least 61 characters, and WhatsApp takes at most 60 (132005): shorten its values by 1");

    [Fact]
    public Task A_body_is_counted_with_its_own_text_and_other_values() => Check(
        // "On  your  comes: the !" are 22; the date is one at least; the item stands twice.
        $"client.SendOrderDueAsync(to, day, {{|TG2003:\"{new string('x', 501)}\"|}})",
        "With this the body has at least 1,025 characters, and WhatsApp takes at most 1,024 (132005): shorten its values by 1");

    [Fact]
    public Task A_language_is_judged_by_its_own_text() => Check(
        $"client.SendWelcomeAsync(to, WelcomeLanguage.Fr, {{|TG2003:\"{new string('x', 505)}\"|}})", "With this the body in fr has at least");

    [Fact]
    public Task A_language_that_is_chosen_elsewhere_may_be_any() => Check(
        $"client.SendWelcomeAsync(to, language, {{|TG2003:\"{new string('x', 505)}\"|}})", "With this the body in fr has at least");

    [Fact]
    public Task Values_that_are_too_long_together_are_reported_once() => Check(
        $"new Welcome(isNew ? WelcomeLanguage.Fr : WelcomeLanguage.En, {{|TG2003:\"{new string('x', 1100)}\"|}})");

    [Fact]
    public Task A_body_alone_may_be_longer_but_not_endless() => Check($"client.SendOrderNoteAsync(to, {{|TG2003:\"{new string('x', 32_740)}\"|}})", "32,768");

    [Theory]
    [InlineData("client.SendTextAsync(to, {|TG2003:\"\"|})")]
    [InlineData("client.SendMessageAsync(to, new TextMessage({|TG2003:\"\"|}))")]
    [InlineData("window.SendTextAsync({|TG2003:\"\"|})")]
    [InlineData("own.SendTextAsync(to, {|TG2003:\"\"|})")]
    [InlineData("Say(to, {|TG2003:\"12345678901\"|})")]
    [InlineData("new ReplyButton(\"yes\", {|TG2003:\"Yes, I want to have it\"|})")]
    [InlineData("new ReplyButton({|TG2003:\"\"|}, \"Yes\")")]
    [InlineData("new ReplyButton(\"yes\", \"Yes\") with { Title = {|TG2003:\"\"|} }")]
    [InlineData("new ListRow(\"1\", {|TG2003:\"Twenty-five characters, no\"|})")]
    [InlineData("new ListMessage(\"Choose\", {|TG2003:\"Twenty-one characters\"|}, [new(null, rows)])")]
    [InlineData("new LinkMessage({|TG2003:\"\"|}, \"Open\", new Uri(\"https://a.example\"))")]
    [InlineData("new CatalogProduct({|TG2003:\"\"|}, \"1\")")]
    public Task A_free_form_message_has_its_limits_too(string call) => Check(call);

    [Fact]
    public Task A_free_form_text_has_4096_characters() => Check($"client.SendTextAsync(to, {{|TG2003:\"{new string('x', 4097)}\"|}})", "4,097 characters, and this text has at most 4,096: shorten it by 1");

    [Fact]
    public Task A_header_of_a_message_has_60_characters() => Check(
        $$"""new ReplyButtonsMessage("Body", buttons) { Header = {|TG2003:"{{new string('x', 61)}}"|}, Body = {|TG2003:"{{new string('x', 1025)}}"|} }""");

    [Theory]
    [InlineData("""new ReplyButtonsMessage("Choose", [new("1", "a"), new("2", "b"), new("3", "c"), {|TG2003:new("4", "d")|}])""")]
    [InlineData("""new ReplyButtonsMessage("Choose", new[] { buttons[0], buttons[1], buttons[2], {|TG2003:buttons[3]|} })""")]
    [InlineData("""new ReplyButtonsMessage("Choose", {|TG2003:[]|})""")]
    [InlineData("""new ListSection("Choose", Rows: {|TG2003:[]|})""")]
    public Task A_list_that_is_written_out_is_counted(string expression) => Check(expression);

    [Theory]
    [InlineData("0612345678")]
    [InlineData("+31 (0)6 12345678")]
    [InlineData("12345")]
    [InlineData("+1234567890123456")]
    [InlineData("call me")]
    [InlineData("")]
    public Task A_number_that_is_none(string number) => Check($"Recipient.Parse({{|TG2003:\"{number}\"|}})");

    [Fact]
    public Task A_user_id_that_is_none() => Check("Recipient.FromUserId({|TG2003:\"12345678\"|})");

    [Fact]
    public Task Expression_trees_and_lambdas_are_read_too() => Check(
        """(System.Linq.Expressions.Expression<Func<IWhatsAppClient, object>>)(c => new OrderShipped({|TG2003:""|}, "a"))""");

    [Fact]
    public Task A_template_of_a_referenced_project_is_known_by_its_attributes() =>
        CallCheck.OfLibrary(new ConstantTextAnalyzer()).Run(CallCheck.Around($$"""client.SendOrderDueAsync(to, day, {|TG2003:"{{new string('x', 501)}}"|})"""));

    private static async Task Check(string expression, string message = "")
    {
        var findings = await CallCheck.Of(new ConstantTextAnalyzer()).Run(CallCheck.Around(expression));
        Assert.All(findings, finding => Assert.Contains(message, finding.GetMessage(null), StringComparison.Ordinal));
    }
}
