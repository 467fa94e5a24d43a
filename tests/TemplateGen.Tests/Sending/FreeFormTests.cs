namespace TemplateGen.Tests;

public class FreeFormTests
{
    private static readonly ReplyButton Yes = new("id1", "Yes");
    private static readonly Media Picture = Media.FromUri(new Uri("https://example.com/p.png"));

    public static TheoryData<FreeFormMessage, string> MetaShapes() => new()
    {
        { new TextMessage("Hi\n\"you\"") { PreviewUrl = true }, """{"type":"text","text":{"body":"Hi\n\"you\"","preview_url":true}}""" },
        { new MediaMessage(MediaKind.Image, Picture) { Caption = "Look" }, """{"type":"image","image":{"link":"https://example.com/p.png","caption":"Look"}}""" },
        { new MediaMessage(MediaKind.Sticker, Media.FromId("7")), """{"type":"sticker","sticker":{"id":"7"}}""" },
        { new MediaMessage(MediaKind.Document, Media.FromId("7", "a.pdf")), """{"type":"document","document":{"id":"7","filename":"a.pdf"}}""" },
        { new LocationMessage(new GeoLocation(52.5, 4.75, "Here")), """{"type":"location","location":{"latitude":52.5,"longitude":4.75,"name":"Here"}}""" },
        {
            new ContactsMessage([new Contact("Jo Doe", "Jo") { LastName = "Doe", Company = "Acme", PhoneNumbers = ["+1 555"], EmailAddresses = ["jo@example.com"] }]),
            """
            {"type":"contacts","contacts":[{"name":{"formatted_name":"Jo Doe","first_name":"Jo","last_name":"Doe"},
              "phones":[{"phone":"+1 555"}],"emails":[{"email":"jo@example.com"}],"org":{"company":"Acme"}}]}
            """
        },
        { new ReactionMessage("wamid.1", "😀"), """{"type":"reaction","reaction":{"message_id":"wamid.1","emoji":"😀"}}""" },
        { new ReactionMessage("wamid.1", ""), """{"type":"reaction","reaction":{"message_id":"wamid.1","emoji":""}}""" },
        {
            new ReplyButtonsMessage("Sure?", Yes, new ReplyButton("id2", "No")) { Header = "H", Footer = "F" },
            """
            {"type":"interactive","interactive":{"type":"button","header":{"type":"text","text":"H"},"body":{"text":"Sure?"},"footer":{"text":"F"},
              "action":{"buttons":[{"type":"reply","reply":{"id":"id1","title":"Yes"}},{"type":"reply","reply":{"id":"id2","title":"No"}}]}}}
            """
        },
        {
            new ListMessage("Choose", "Open", new ListSection("S1", [new ListRow("r1", "One", "first")]), new ListSection("S2", [new ListRow("r2", "Two")])),
            """
            {"type":"interactive","interactive":{"type":"list","body":{"text":"Choose"},"action":{"button":"Open","sections":[
              {"title":"S1","rows":[{"id":"r1","title":"One","description":"first"}]},{"title":"S2","rows":[{"id":"r2","title":"Two"}]}]}}}
            """
        },
        {
            new LinkMessage("Track it", "Track", new Uri("https://example.com/t")),
            """
            {"type":"interactive","interactive":{"type":"cta_url","body":{"text":"Track it"},
              "action":{"name":"cta_url","parameters":{"display_text":"Track","url":"https://example.com/t"}}}}
            """
        },
        {
            new LocationRequestMessage("Where are you?"),
            """{"type":"interactive","interactive":{"type":"location_request_message","body":{"text":"Where are you?"},"action":{"name":"send_location"}}}"""
        },
    };

    public static TheoryData<FreeFormMessage, string> CmShapes() => new()
    {
        { new TextMessage("Hi") { ReplyToMessageId = "m1" }, """{"text":"Hi","context":{"message_id":"m1"}}""" },
        { new MediaMessage(MediaKind.Image, Picture), """{"media":{"mediaName":"p.png","mediaUri":"https://example.com/p.png","mimeType":"image/png"}}""" },
        { new LocationMessage(new GeoLocation(52.5, 4.75, "Here")), """{"location":{"latitude":"52.5","longitude":"4.75","label":"Here"}}""" },
        { new ContactsMessage([new Contact("Jo", "Jo")]), """{"contacts":[{"name":{"formatted_name":"Jo","first_name":"Jo"}}]}""" },
        {
            new ReplyButtonsMessage("Sure?", Yes),
            """{"interactive":{"type":"button","body":{"text":"Sure?"},"action":{"buttons":[{"type":"reply","reply":{"id":"id1","title":"Yes"}}]}}}"""
        },
    };

    public static TheoryData<FreeFormMessage, int> OverTheLimits() => new()
    {
        { new TextMessage(""), 131008 },
        { new TextMessage(new string('a', 4097)), 131009 },
        { new TextMessage("half \ud800"), 131009 },
        { new TextMessage("fine") { ReplyToMessageId = "" }, 131008 },
        { new MediaMessage(MediaKind.Audio, Picture) { Caption = "none" }, 131009 },
        { new MediaMessage(MediaKind.Image, Picture) { Caption = new string('a', 1025) }, 131009 },
        { new MediaMessage(MediaKind.Image, default), 131008 },
        { new LocationMessage(new GeoLocation(91, 0)), 131009 },
        { new ContactsMessage([]), 131008 },
        { new ContactsMessage([new Contact("", "Jo")]), 131008 },
        { new ReactionMessage("", "😀"), 131008 },
        { new ReplyButtonsMessage("Sure?"), 131008 },
        { new ReplyButtonsMessage("Sure?", Yes, Yes), 131009 },
        { new ReplyButtonsMessage("Sure?", Yes, new("2", "B"), new("3", "C"), new("4", "D")), 131009 },
        { new ReplyButtonsMessage("Sure?", new ReplyButton("1", new string('a', 21))), 131009 },
        { new ReplyButtonsMessage("Sure?", new ReplyButton(new string('a', 257), "A")), 131009 },
        { new ReplyButtonsMessage(new string('a', 1025), Yes), 131009 },
        { new ReplyButtonsMessage("Sure?", Yes) { Header = new string('a', 61) }, 131009 },
        { new ListMessage(new string('a', 4097), "Open", new ListSection(null, [new ListRow("1", "A")])), 131009 },
        { new ListMessage("Choose", new string('a', 21), new ListSection(null, [new ListRow("1", "A")])), 131009 },
        { new ListMessage("Choose", "Open", new ListSection(null, [new ListRow(new string('a', 201), "A")])), 131009 },
        { new ListMessage("Choose", "Open", new ListSection(null, [new ListRow("1", new string('a', 25))])), 131009 },
        { new ListMessage("Choose", "Open", new ListSection(null, [new ListRow("1", "A", new string('a', 73))])), 131009 },
        { new ListMessage("Choose", "Open", new ListSection(null, [new ListRow("1", "A")]), new ListSection("S", [new ListRow("2", "B")])), 131008 },
        { new ListMessage("Choose", "Open", [.. Enumerable.Range(0, 11).Select(i => new ListSection($"S{i}", [new ListRow($"{i}", "A")]))]), 131009 },
        { new LinkMessage("Track", "Track", new Uri("/t", UriKind.Relative)), 131009 },
        { new LocationRequestMessage("Where?") { Header = "H" }, 131009 },
    };

    public static TheoryData<FreeFormMessage> WhatCmLacks() =>
    [
        new ReactionMessage("m", "😀"),
        new TextMessage("x") { PreviewUrl = true },
        new MediaMessage(MediaKind.Image, Picture) { Caption = "Look" },
        new MediaMessage(MediaKind.Image, Media.FromId("7")),
        new LocationMessage(new GeoLocation(1, 1, Address: "Street")),
    ];

    [Theory]
    [MemberData(nameof(MetaShapes))]
    public async Task Each_message_is_sent_as_the_Cloud_API_wants_it(FreeFormMessage message, string expected)
    {
        var handler = RecordingHandler.Answering(RecordingHandler.MetaAccepted);
        var client = await Clients.Meta(handler).WithOpenWindow();

        Assert.True((await client.SendMessageAsync(Clients.Customer, message)).IsAccepted);

        var envelope = """{"messaging_product":"whatsapp","recipient_type":"individual","to":"+31612345678",""";
        Clients.AssertJson(envelope + expected.Trim()[1..], handler.SentJson());
    }

    [Fact]
    public async Task A_reply_quotes_the_message_that_it_answers()
    {
        var handler = RecordingHandler.Answering(RecordingHandler.MetaAccepted);
        var client = await Clients.Meta(handler).WithOpenWindow();

        await client.SendMessageAsync(Clients.Customer, new TextMessage("Yes") { ReplyToMessageId = "wamid.7" });

        Assert.Equal("wamid.7", handler.SentJson().GetProperty("context").GetProperty("message_id").GetString());
    }

    [Theory]
    [MemberData(nameof(CmShapes))]
    public async Task Each_message_is_sent_as_CM_wants_it(FreeFormMessage message, string expected)
    {
        var handler = RecordingHandler.Answering("""{"errorCode":0,"messages":[{"status":"Accepted","messageErrorCode":0}]}""");
        var client = await Clients.Cm(handler).WithOpenWindow();

        Assert.True((await client.SendMessageAsync(Clients.Customer, message)).IsAccepted);

        Clients.AssertJson(expected, handler.SentJson().GetProperty("messages").GetProperty("msg")[0].GetProperty("richContent").GetProperty("conversation")[0]);
    }

    [Theory]
    [MemberData(nameof(OverTheLimits))]
    public async Task What_the_platform_would_refuse_is_refused_before_sending(FreeFormMessage message, int code)
    {
        var handler = RecordingHandler.Answering(RecordingHandler.MetaAccepted);
        var client = await Clients.Meta(handler).WithOpenWindow();

        var result = await client.SendMessageAsync(Clients.Customer, message);

        Assert.Equal(SendStatus.Rejected, result.Status);
        Assert.Equal(code, result.Error!.Code);
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [MemberData(nameof(WhatCmLacks))]
    public async Task What_CM_lacks_is_refused_before_sending(FreeFormMessage message)
    {
        var handler = RecordingHandler.Answering("");
        var client = await Clients.Cm(handler).WithOpenWindow();

        var result = await client.SendMessageAsync(Clients.Customer, message);

        Assert.Equal(SendStatus.Rejected, result.Status);
        Assert.Contains("CM.com", result.Error!.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task Outside_the_window_nothing_is_sent()
    {
        var handler = RecordingHandler.Answering(RecordingHandler.MetaAccepted);

        var result = await Clients.Meta(handler).SendTextAsync(Clients.Customer, "Hi");

        Assert.Equal(SendStatus.WindowClosed, result.Status);
        Assert.Equal(131047, result.Error!.Code);
        Assert.True(result.Error.IsLocal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public void The_text_form_of_a_message_does_not_show_its_content()
    {
        Assert.Equal("TextMessage", new TextMessage("secret").ToString());
        Assert.Equal("ReplyButtonsMessage", new ReplyButtonsMessage("secret", Yes).ToString());
    }
}
