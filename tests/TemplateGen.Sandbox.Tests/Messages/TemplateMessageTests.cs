using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Messages;

public sealed class TemplateMessageTests : SandboxTest
{
    [Fact]
    public async Task A_hand_written_template_in_single_braces()
    {
        await SendTemplateAsync("order_confirmation", "fr", Body("Camille", "A-1042"));

        AssertTranscript("""
            Bonjour Camille, votre commande A-1042 est en route. Bonne journée !
            Boutique Saule
            """);
    }

    [Fact]
    public async Task A_header_and_buttons()
    {
        await SendTemplateAsync("greeting", "en", Header(Text("Sam")));

        AssertTranscript("""
            News for Sam
            Our spring sale has begun.
            [Tell me more]
            [Call us: +31201234567]
            """);
    }

    [Fact]
    public async Task A_picture_and_addresses()
    {
        await SendTemplateAsync("ticket", "en", $"{Header(Image())}, {Body("Sam")}, {Button(1, "url", Text("A-1"))}");

        AssertTranscript("""
            <image https://shop.example/a.png>
            Here is your ticket, Sam: show it at the door.
            [Our site: https://shop.example/]
            [Track parcel: https://shop.example/track/A-1]
            [Cancel]
            """);
    }

    [Fact]
    public async Task A_document_and_a_place()
    {
        await SendTemplateAsync("contract", "en", Header("""{ "type": "document", "document": { "id": "1", "filename": "contract.pdf" } }"""));
        await SendTemplateAsync("pickup", "en", Header("""{ "type": "location", "location": { "latitude": 52.1, "longitude": 5.2, "name": "Our shop", "address": "Main street 1" } }"""));

        Assert.Equal(["contract.pdf", "Our shop"], WhatsApp.Messages.Select(message => message.Header!.Text));
    }

    [Fact]
    public async Task A_one_time_code()
    {
        await SendTemplateAsync("login_code", "en", $"{Body("123456")}, {Button(0, "url", Text("123456"))}");

        AssertTranscript("""
            123456 is your verification code. For your security, do not share this code.
            This code expires in 5 minutes.
            [Copy code: 123456]
            """);
    }

    [Fact]
    public async Task An_offer_with_its_end()
    {
        await SendTemplateAsync("offer", "en", Offers.EndingAt(new DateTimeOffset(2026, 3, 2, 18, 30, 0, TimeSpan.Zero)));

        AssertTranscript("""
            Ends soon! (until 2026-03-02 18:30 UTC)
            All trips at half price.
            """);
    }

    [Fact]
    public async Task A_coupon()
    {
        await SendTemplateAsync("coupon", "en", Button(1, "copy_code", """{ "type": "coupon_code", "coupon_code": "SPRING25" }"""));

        AssertTranscript("""
            A gift for you.
            [Unsubscribe]
            [Copy offer code: SPRING25]
            """);
    }

    [Fact]
    public async Task The_cards_of_a_carousel()
    {
        await SendTemplateAsync("collection", "en", $"{Body("Sam")}, {Carousels.OfMedia(2)}");

        AssertTranscript("""
            New plants for Sam are in.
            ---
            <image 1>
            From 10 euro.
            [More like this]
            [Buy: https://shop.example/plant-0]
            ---
            <image 1>
            From 11 euro.
            [More like this]
            [Buy: https://shop.example/plant-1]
            """);
    }

    [Theory]
    [InlineData("catalogue", "View catalog", 0, "catalog", """{ "type": "action", "action": { "thumbnail_product_retailer_id": "p" } }""")]
    [InlineData("survey", "Answer", 0, "flow", """{ "type": "action", "action": { "flow_token": "unused", "flow_action_data": { "a": 1 } } }""")]
    [InlineData("call_us", "Call", 0, "voice_call", """{ "type": "ttl_minutes", "ttl_minutes": 100 }, { "type": "payload", "payload": "order" }""")]
    public async Task Other_buttons_by_their_label(string template, string label, int index, string subType, string parameters)
    {
        await SendTemplateAsync(template, "en", Button(index, subType, parameters));

        Assert.Equal(label, Assert.Single(Assert.Single(WhatsApp.Messages).Buttons).Text);
    }

    [Fact]
    public async Task A_single_product()
    {
        await SendTemplateAsync("product", "en", Header("""{ "type": "product", "product": { "product_retailer_id": "p1", "catalog_id": "c" } }"""));

        AssertTranscript("""
            <product p1>
            Our plant of the week.
            [View]
            """);
    }

    [Fact]
    public async Task Where_a_tap_on_the_picture_leads_may_be_sent_with_any_picture()
    {
        var target = """{ "type": "tap_target_configuration", "parameters": [ { "type": "tap_target_configuration", "tap_target_configuration": [ { "url": "https://shop.example/", "title": "Details" } ] } ] }""";

        await SendTemplateAsync("contract", "en", Header("""{ "type": "document", "document": { "id": "1" } }""") + ", " + target);

        Assert.Single(WhatsApp.Messages);
    }

    [Fact]
    public async Task What_a_message_is_and_to_whom_it_went()
    {
        var sent = await SendTemplateAsync("order_confirmation", "fr", Body("Camille", "A-1"));

        var message = Assert.Single(Customer.Messages);
        Assert.Equal(sent.MessageId, message.Id);
        Assert.Equal(("template", "order_confirmation", "fr"), (message.Type, message.TemplateName, message.Language));
        Assert.Equal((CustomerNumber, "106540352242922"), (message.To, message.From.PhoneNumberId));
        Assert.Equal(WhatsApp.Clock.Now, message.SentAt);
        Assert.Equal(DeliveryStatus.Delivered, message.Status);
    }

    [Fact]
    public async Task Nothing_prints_anything_personal_by_itself()
    {
        await SendTemplateAsync("order_confirmation", "fr", Body("Camille", "A-1"));

        Assert.Equal("template order_confirmation (fr)", Assert.Single(Customer.Messages).ToString());
        Assert.Equal("…78", Customer.ToString());
    }

    private void AssertTranscript(string expected)
        => Assert.Equal(expected.ReplaceLineEndings("\n"), Assert.Single(WhatsApp.Messages).ToTranscript());
}
