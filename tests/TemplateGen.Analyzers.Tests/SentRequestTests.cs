using System.Net;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests;

/// <summary>What the generated methods send, as Meta's documentation shows it.</summary>
public class SentRequestTests
{
    [Fact]
    public Task The_order_confirmation() => AssertSends(
        Samples.Seed,
        """client.SendConfirmationAchatAsync(to, "Camille \"\\ é", "A-1042", new System.Uri("https://shop.example/suivi"))""",
        """
        { "name": "confirmation_achat", "language": { "code": "fr" }, "components": [ { "type": "body", "parameters": [
          { "type": "text", "text": "Camille \"\\ é" }, { "type": "text", "text": "A-1042" }, { "type": "text", "text": "https://shop.example/suivi" } ] } ] }
        """);

    [Fact]
    public Task A_template_with_nothing_to_fill_in() => AssertSends(
        Samples.Plain("news", "en_US"),
        "client.SendNewsAsync(to)",
        """{ "name": "news", "language": { "code": "en_US" } }""");

    [Fact]
    public Task Named_parameters_a_header_and_buttons_with_gaps() => AssertSends(
        Samples.Graph("offer", """
            { "type": "HEADER", "format": "DOCUMENT" },
            { "type": "BODY", "text": "Dear {{first_name}}, save {{percent}} today, {{first_name}}." },
            { "type": "BUTTONS", "buttons": [
              { "type": "QUICK_REPLY", "text": "Stop" }, { "type": "QUICK_REPLY", "text": "More" },
              { "type": "URL", "text": "Shop", "url": "https://shop.example" },
              { "type": "URL", "text": "Track", "url": "https://shop.example/{{1}}", "example": ["x"] },
              { "type": "COPY_CODE", "example": "SAVE10" } ] }
            """, more: "\"parameter_format\": \"NAMED\","),
        """client.SendOfferAsync(to, Media.FromId("77", "offer.pdf"), firstName: "Pablo", percent: "10 %", trackSuffix: "n3m", couponCode: "SAVE10", morePayload: "more")""",
        """
        { "name": "offer", "language": { "code": "en_US" }, "components": [
          { "type": "header", "parameters": [ { "type": "document", "document": { "id": "77", "filename": "offer.pdf" } } ] },
          { "type": "body", "parameters": [ { "type": "text", "parameter_name": "first_name", "text": "Pablo" }, { "type": "text", "parameter_name": "percent", "text": "10 %" } ] },
          { "type": "button", "sub_type": "quick_reply", "index": "1", "parameters": [ { "type": "payload", "payload": "more" } ] },
          { "type": "button", "sub_type": "url", "index": "3", "parameters": [ { "type": "text", "text": "n3m" } ] },
          { "type": "button", "sub_type": "copy_code", "index": "4", "parameters": [ { "type": "coupon_code", "coupon_code": "SAVE10" } ] } ] }
        """);

    [Fact]
    public Task A_one_time_code() => AssertSends(
        Samples.Graph("login", """{ "type": "BODY" }, { "type": "BUTTONS", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] }""", category: "AUTHENTICATION"),
        """client.SendLoginAsync(to, "493027")""",
        """
        { "name": "login", "language": { "code": "en_US" }, "components": [
          { "type": "body", "parameters": [ { "type": "text", "text": "493027" } ] },
          { "type": "button", "sub_type": "url", "index": "0", "parameters": [ { "type": "text", "text": "493027" } ] } ] }
        """);

    [Fact]
    public Task A_media_carousel() => AssertSends(
        Samples.Graph("plants", """
            { "type": "BODY", "text": "New plants have come in." },
            { "type": "CAROUSEL", "cards": [
              { "components": [ { "type": "HEADER", "format": "IMAGE" }, { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "More" }, { "type": "URL", "text": "Shop", "url": "https://shop.example/{{1}}", "example": ["x"] } ] } ] },
              { "components": [ { "type": "HEADER", "format": "IMAGE" }, { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "More" }, { "type": "URL", "text": "Shop", "url": "https://shop.example/{{1}}", "example": ["x"] } ] } ] } ] }
            """),
        """client.SendPlantsAsync(to, new Plants.Card(Media.FromId("1"), "blue-elf", "more-aloes"), new Plants.Card(Media.FromId("2"), "buddhas"))""",
        """
        { "name": "plants", "language": { "code": "en_US" }, "components": [ { "type": "carousel", "cards": [
          { "card_index": 0, "components": [
            { "type": "header", "parameters": [ { "type": "image", "image": { "id": "1" } } ] },
            { "type": "button", "sub_type": "quick_reply", "index": "0", "parameters": [ { "type": "payload", "payload": "more-aloes" } ] },
            { "type": "button", "sub_type": "url", "index": "1", "parameters": [ { "type": "text", "text": "blue-elf" } ] } ] },
          { "card_index": 1, "components": [
            { "type": "header", "parameters": [ { "type": "image", "image": { "id": "2" } } ] },
            { "type": "button", "sub_type": "url", "index": "1", "parameters": [ { "type": "text", "text": "buddhas" } ] } ] } ] } ] }
        """);

    [Fact]
    public Task The_language_that_suits_the_customer() => AssertSends(
        $"[ {Samples.Plain("news", "en")}, {Samples.Plain("news", "fr")} ]",
        """client.SendNewsAsync(to, NewsLanguage.For(System.Globalization.CultureInfo.GetCultureInfo("fr-CA")))""",
        """{ "name": "news", "language": { "code": "fr" } }""");

    /// <summary>Compiles the call with the code that is generated for the definition, runs it, and looks at the request.</summary>
    private static async Task AssertSends(string definition, string call, string expected)
    {
        var program = Compilations.Of($$"""
            using System.Threading.Tasks;
            using Shop;
            using TemplateGen;

            public static class Program { public static ValueTask<SendResult> Send(IWhatsAppClient client, Recipient to) => {{call}}; }
            """);
        var project = program.RemoveAllSyntaxTrees().AddSyntaxTrees(program.SyntaxTrees.Concat(GeneratorRun.Of(definition).Result.GeneratedSources.Select(source => source.SyntaxTree)));
        using var assembly = new MemoryStream();
        var emitted = project.WithOptions(project.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default)).Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        assembly.Position = 0;

        var context = new AssemblyLoadContext("Shop", isCollectible: true);
        var send = context.LoadFromStream(assembly).GetType("Program")!.GetMethod("Send", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Func<IWhatsAppClient, Recipient, ValueTask<SendResult>>>();
        using var handler = new Recorder();
        using var http = new HttpClient(handler);
        var client = new WhatsAppClient(new MetaCloudProvider(http, new MetaCloudOptions { AccessToken = "token", PhoneNumberId = "1" }));

        var result = await send(client, Recipient.Parse("+31612345678"));

        Assert.True(result.IsAccepted, result.Error?.ToString());
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), JsonNode.Parse(handler.Body)!["template"]!.ToJsonString());
        context.Unload();
    }

    private sealed class Recorder : HttpMessageHandler
    {
        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{ "messaging_product": "whatsapp", "contacts": [], "messages": [ { "id": "wamid.1" } ] }""") };
        }
    }
}
