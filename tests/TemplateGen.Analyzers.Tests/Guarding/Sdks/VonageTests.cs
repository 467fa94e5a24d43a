using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding.Sdks;

/// <summary>Vonage: one method for all channels, where the type of the request says which.</summary>
public class VonageTests
{
    private static readonly SdkStub Sdk = new("Vonage", Stub);

    [Fact]
    public void Each_line_of_the_list_is_about_something() => Assert.Equal([], Sdk.LinesInVain());

    [Theory]
    [InlineData("var request = new WhatsAppTextRequest { To = to, From = \"015417543010\", Text = text }; var response = await client.MessagesClient.SendAsync({|TG2001:request|});")]
    [InlineData("await client.MessagesClient.SendAsync(new WhatsAppTextRequest { To = {|TG2001:to|}, Text = text });")]
    [InlineData("await new MessagesClient().SendAsync(new WhatsAppImageRequest { To = {|TG2001:to|} });")]
    [InlineData("await client.MessagesClient.SendAsync(new WhatsAppStickerRequest<IdSticker> { To = {|TG2001:to|} });")]
    [InlineData("var request = new WhatsAppSingleProductRequest { To = to }; if (await windows.IsOpenAsync(Recipient.Parse(to))) { request.To = text; await client.MessagesClient.SendAsync({|TG2001:request|}); }")]
    [InlineData("IMessage any = new WhatsAppTextRequest { To = to }; await client.MessagesClient.SendAsync({|TG2001:any|});")]
    [InlineData("IMessage any; any = text == \"\" ? new SmsRequest { To = to } : new WhatsAppTextRequest { To = to }; await client.MessagesClient.SendAsync({|TG2001:any|});")]
    [InlineData("await client.MessagesClient.SendAsync({|TG2001:text == \"\" ? new SmsRequest { To = to } : new WhatsAppTextRequest { To = to }|});")]
    [InlineData("IMessage any = text switch { \"\" => new SmsRequest { To = to }, _ => new WhatsAppImageRequest { To = to } }; await client.MessagesClient.SendAsync({|TG2001:any|});")]
    [InlineData("IMessage any = new WhatsAppTextRequest { To = to }; if (await windows.IsOpenAsync(Recipient.Parse(to))) { any.To = text; await client.MessagesClient.SendAsync({|TG2001:any|}); }")]
    public Task An_unguarded_send(string code) => Run(code);

    [Theory]
    [InlineData("var request = new WhatsAppTextRequest { To = to, From = \"015417543010\", Text = text }; if (await windows.IsOpenAsync(Recipient.Parse(to))) { var response = await client.MessagesClient.SendAsync(request); }")]
    [InlineData("if (await windows.IsOpenAsync(Recipient.Parse(to))) await client.MessagesClient.SendAsync(new WhatsAppTextRequest { To = to, Text = text });")]
    [InlineData("var request = new WhatsAppSingleProductRequest { To = to }; if (await windows.IsOpenAsync(Recipient.Parse(request.To))) await client.MessagesClient.SendAsync(request);")]
    [InlineData("if (await windows.IsOpenAsync(Recipient.Parse(to))) await client.MessagesClient.SendAsync(new WhatsAppStickerRequest<IdSticker> { To = to, Sticker = new() });")]
    [InlineData("await client.MessagesClient.SendAsync(new SmsRequest { To = to });")]
    [InlineData("await client.MessagesClient.SendAsync(new WhatsAppTemplateRequest { To = to, Template = new MessageTemplate { Name = \"unknown\" } });")]
    [InlineData("await client.MessagesClient.SendAsync(new WhatsAppCustomRequest { To = to });")]
    [InlineData("IMessage any = new SmsRequest { To = to }; await client.MessagesClient.SendAsync(any);")]
    [InlineData("IMessage any = new WhatsAppTextRequest { To = to }; if (await windows.IsOpenAsync(Recipient.Parse(to))) await client.MessagesClient.SendAsync(any);")]
    [InlineData("IMessage any = new WhatsAppTextRequest { To = to }; if (await windows.IsOpenAsync(Recipient.Parse(any.To))) await client.MessagesClient.SendAsync(any);")]
    [InlineData("IMessage any = text == \"\" ? new SmsRequest { To = to } : new WhatsAppTextRequest { To = to }; if (await windows.IsOpenAsync(Recipient.Parse(to))) await client.MessagesClient.SendAsync(any);")]
    [InlineData("if (await windows.IsOpenAsync(Recipient.Parse(to))) await client.MessagesClient.SendAsync(text == \"\" ? new SmsRequest { To = to } : new WhatsAppTextRequest { To = to });")]
    public Task A_send_that_is_guarded_or_needs_no_guard(string code) => Run(code);

    [Fact]
    public Task A_template_sent_by_its_name() => Run("await client.MessagesClient.SendAsync(new WhatsAppTemplateRequest { To = to, Template = new MessageTemplate { Name = {|TG2005:\"order_shipped\"|} } });");

    private static Task Run(string code) => Sdk.Run($$"""
        using Vonage;
        using Vonage.Messages;
        using Vonage.Messages.Sms;
        using Vonage.Messages.WhatsApp;

        class Store(VonageClient client, ICareWindows windows)
        {
            async Task Answer(string to, string text)
            {
                {{code}}
            }
        }
        """);

    private const string Stub = """
        namespace Vonage
        {
            public class VonageClient { public Vonage.Messages.IMessagesClient MessagesClient { get; } }
        }

        namespace Vonage.Messages
        {
            public class MessagesResponse { }
            public interface IMessage { string To { get; set; } string From { get; set; } }
            public abstract class MessageRequestBase : IMessage { public string To { get; set; } public string From { get; set; } }
            public interface IMessagesClient { Task<MessagesResponse> SendAsync(IMessage message); }
            public class MessagesClient : IMessagesClient { public Task<MessagesResponse> SendAsync(IMessage message) => null; }
        }

        namespace Vonage.Messages.Sms
        {
            public class SmsRequest : MessageRequestBase { }
        }

        namespace Vonage.Messages.WhatsApp
        {
            public interface IWhatsAppMessage : IMessage { }
            public interface IStickerContent { }
            public class IdSticker : IStickerContent { }
            public class MessageTemplate { public string Name { get; set; } }
            public abstract class WhatsAppMessageBase : MessageRequestBase { }
            public class WhatsAppAudioRequest : WhatsAppMessageBase { }
            public class WhatsAppCustomRequest : WhatsAppMessageBase { }
            public class WhatsAppFileRequest : WhatsAppMessageBase { }
            public class WhatsAppImageRequest : WhatsAppMessageBase { }
            public class WhatsAppTextRequest : WhatsAppMessageBase { public string Text { get; set; } }
            public class WhatsAppVideoRequest : WhatsAppMessageBase { }
            public struct WhatsAppMultipleItemsRequest : IWhatsAppMessage { public string To { get; set; } public string From { get; set; } }
            public struct WhatsAppSingleProductRequest : IWhatsAppMessage { public string To { get; set; } public string From { get; set; } }
            public struct WhatsAppStickerRequest<T> : IWhatsAppMessage where T : IStickerContent { public string To { get; set; } public string From { get; set; } public T Sticker { get; set; } }
            public struct WhatsAppTemplateRequest : IWhatsAppMessage { public string To { get; set; } public string From { get; set; } public MessageTemplate Template { get; set; } }
        }
        """;
}
