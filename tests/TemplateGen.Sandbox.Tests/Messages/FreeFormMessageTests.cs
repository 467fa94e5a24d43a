using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Messages;

public sealed class FreeFormMessageTests : SandboxTest
{
    [Theory]
    [InlineData("text", """{ "body": "Hello" }""", "Hello")]
    [InlineData("image", """{ "link": "https://shop.example/a.png", "caption": "Look" }""", "<image https://shop.example/a.png>\nLook")]
    [InlineData("document", """{ "id": "1", "filename": "a.pdf" }""", "<document a.pdf>")]
    [InlineData("sticker", """{ "id": "1" }""", "<sticker 1>")]
    [InlineData("location", """{ "latitude": 52.1, "longitude": 5.2 }""", "<location 52.1, 5.2>")]
    [InlineData("contacts", """[ { "name": { "formatted_name": "Sam" } }, { "name": { "formatted_name": "Kim" } } ]""", "Sam, Kim")]
    [InlineData("reaction", """{ "message_id": "wamid.a", "emoji": "👍" }""", "👍")]
    [InlineData("interactive", """{ "type": "button", "header": { "type": "text", "text": "Order" }, "body": { "text": "Today?" }, "footer": { "text": "Thanks" }, "action": { "buttons": [ { "reply": { "id": "y", "title": "Yes" } } ] } }""", "Order\nToday?\nThanks\n[Yes]")]
    [InlineData("interactive", """{ "type": "list", "body": { "text": "When?" }, "action": { "button": "Choose", "sections": [ { "rows": [ { "id": "1", "title": "Monday" } ] } ] } }""", "When?\n[Monday]")]
    [InlineData("interactive", """{ "type": "cta_url", "body": { "text": "See" }, "action": { "name": "cta_url", "parameters": { } } }""", "See")]
    public async Task Is_delivered_inside_the_window(string type, string content, string transcript)
    {
        await Customer.SaysAsync("hello");

        Assert.Equal(HttpStatusCode.OK, (await SendContentAsync(type, content)).Status);

        var message = Assert.Single(WhatsApp.Messages);
        Assert.Equal(type, message.Type);
        Assert.Equal(transcript, message.ToTranscript());
    }

    [Theory]
    [InlineData("text", """{ }""", 100)]
    [InlineData("text", """{ "body": "" }""", 100)]
    [InlineData("image", """{ "caption": "nothing to see" }""", 131008)]
    [InlineData("video", """{ "link": "no address" }""", 131009)]
    [InlineData("location", """{ "latitude": 52.1 }""", 131008)]
    [InlineData("contacts", """[]""", 131008)]
    [InlineData("contacts", """{}""", 131008)]
    [InlineData("reaction", """{ "emoji": "👍" }""", 131008)]
    [InlineData("fax", """{}""", 131051)]
    [InlineData("interactive", """{ "type": "unheard_of" }""", 100)]
    [InlineData("interactive", """{ "type": "flow" }""", 131008)]
    [InlineData("interactive", """{ "type": "button", "action": { "buttons": [ { "reply": { "id": "y", "title": "Yes" } } ] } }""", 131008)]
    [InlineData("interactive", """{ "type": "button", "body": { "text": "a" }, "action": { "buttons": [] } }""", 131009)]
    [InlineData("interactive", """{ "type": "button", "body": { "text": "a" }, "action": { "buttons": [ { "reply": { "id": "y", "title": "a title of 21 charact" } } ] } }""", 131009)]
    [InlineData("interactive", """{ "type": "button", "body": { "text": "a" }, "action": { "buttons": [ { "reply": { "id": "y", "title": "A" } }, { "reply": { "id": "y", "title": "B" } } ] } }""", 131009)]
    [InlineData("interactive", """{ "type": "list", "body": { "text": "a" }, "action": { "button": "Choose", "sections": [] } }""", 131009)]
    public async Task Is_refused_when_it_is_malformed(string type, string content, int code)
    {
        await Customer.SaysAsync("hello");

        Assert.Equal(code, (await SendContentAsync(type, content)).Code);
        Assert.Empty(WhatsApp.Messages);
    }

    [Fact]
    public async Task May_have_4096_characters_and_no_more()
    {
        await Customer.SaysAsync("hello");

        Assert.Equal(HttpStatusCode.OK, (await SendTextAsync(new string('x', 4096))).Status);
        Assert.Equal(100, (await SendTextAsync(new string('x', 4097))).Code);
    }

    private Task<Answer> SendContentAsync(string type, string content)
        => SendAsync($$"""{ "messaging_product": "whatsapp", "to": "31612345678", "type": "{{type}}", "{{type}}": {{content}} }""");
}
