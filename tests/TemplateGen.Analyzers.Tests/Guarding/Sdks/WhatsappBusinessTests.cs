using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding.Sdks;

/// <summary>WhatsappBusiness.CloudApi, written as its own examples are.</summary>
public class WhatsappBusinessTests
{
    private static readonly SdkStub Sdk = new("WhatsappBusiness.CloudApi", Stub);

    [Fact]
    public void Each_line_of_the_list_is_about_something() => Assert.Equal([], Sdk.LinesInVain());

    [Theory]
    [InlineData("var request = new TextMessageRequest(); request.To = to; request.Text = new WhatsAppText(); request.Text.Body = text; var results = await client.SendTextMessageAsync({|TG2001:request|});")]
    [InlineData("var results = await client.SendTextMessageAsync(new TextMessageRequest { To = {|TG2001:to|}, Text = new WhatsAppText { Body = text } });")]
    [InlineData("client.SendTextMessage(new() { To = {|TG2001:to|} });")]
    [InlineData("await client.SendTextMessageAsync(new TextMessageReplyRequest { To = {|TG2001:to|} });")]
    [InlineData("await client.SendImageAttachmentMessageByUrlAsync(new ImageMessageByUrlRequest { To = {|TG2001:to|} }, cancellationToken: default);")]
    [InlineData("if (await windows.IsOpenAsync(Recipient.Parse(to))) { await client.SendTextMessageAsync(new TextMessageRequest { To = to }); await client.SendTextMessageAsync(new TextMessageRequest { To = {|TG2001:text|} }); }")]
    [InlineData("await concrete.SendTextMessageAsync(new TextMessageRequest { To = {|TG2001:to|} });")]
    [InlineData("await client.SendReactionMessageReplyAsync(new ReactionMessageReplyRequest { To = {|TG2001:to|} });")]
    public Task An_unguarded_send(string code) => Run(code);

    [Theory]
    [InlineData("var request = new TextMessageRequest(); request.To = to; request.Text = new WhatsAppText(); request.Text.Body = text; if (await windows.IsOpenAsync(Recipient.Parse(to))) { var results = await client.SendTextMessageAsync(request); }")]
    [InlineData("if (!await windows.IsOpenAsync(Recipient.Parse(to))) return; await client.SendTextMessageAsync(new TextMessageRequest { To = to, Text = new WhatsAppText { Body = text } });")]
    [InlineData("var recipient = Recipient.Parse(to); await windows.EnsureOpenAsync(recipient); try { client.SendTextMessage(new() { To = to }); } catch (Exception) { throw; }")]
    [InlineData("var request = new ImageMessageByUrlRequest { To = to }; if (await windows.IsOpenAsync(Recipient.Parse(request.To))) await client.SendImageAttachmentMessageByUrlAsync(request);")]
    [InlineData("if (await windows.IsOpenAsync(Recipient.FromUserId(to))) await client.SendTextMessageAsync(new TextMessageRequest { Recipient = to });")]
    [InlineData("await client.SendTextMessageTemplateAsync(new TextTemplateMessageRequest { To = to, Template = new TextMessageTemplate { Name = \"unknown\" } });")]
    [InlineData("await client.SendGenericMessageAsync(new { to });")]
    public Task A_send_that_is_guarded_or_needs_no_guard(string code) => Run(code);

    [Theory]
    [InlineData("await client.SendTextMessageTemplateAsync(new TextTemplateMessageRequest { To = to, Template = new TextMessageTemplate { Name = {|TG2005:\"order_shipped\"|} } });")]
    [InlineData("var request = new TextTemplateMessageRequest(); request.Template = new TextMessageTemplate(); request.Template.Name = {|TG2005:\"order_shipped\"|};")]
    [InlineData("await client.SendTemplateMessageAsync(to, {|TG2005:\"order_shipped\"|}, \"en\");")]
    public Task A_template_sent_by_its_name(string code) => Run(code);

    [Fact]
    public Task A_client_that_passes_calls_on() => Sdk.Run("""
        using WhatsappBusiness.CloudApi.Configurations;
        using WhatsappBusiness.CloudApi.Messages.Requests;
        using WhatsappBusiness.CloudApi.Response;

        class Logging(WhatsappBusiness.CloudApi.Interfaces.IWhatsAppBusinessClient inner) : WhatsappBusiness.CloudApi.WhatsAppBusinessClient
        {
            public override Task<WhatsAppResponse> SendTextMessageAsync(TextMessageRequest textMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default)
            {
                Console.WriteLine(textMessage.To);
                return inner.SendTextMessageAsync(textMessage, cloudApiConfig, cancellationToken);
            }
        }
        """);

    private static Task Run(string code) => Sdk.Run($$"""
        using WhatsappBusiness.CloudApi;
        using WhatsappBusiness.CloudApi.Interfaces;
        using WhatsappBusiness.CloudApi.Messages.Requests;
        using WhatsappBusiness.CloudApi.Messages.ReplyRequests;

        class Store(IWhatsAppBusinessClient client, WhatsAppBusinessClient concrete, ICareWindows windows)
        {
            async Task Answer(string to, string text)
            {
                {{code}}
            }
        }
        """);

    private const string Stub = """
        namespace WhatsappBusiness.CloudApi.Configurations
        {
            public class WhatsAppBusinessCloudApiConfig { }
        }

        namespace WhatsappBusiness.CloudApi.Response
        {
            public class WhatsAppResponse { }
        }

        namespace WhatsappBusiness.CloudApi.Templates
        {
            public class TemplateComponent { }
        }

        namespace WhatsappBusiness.CloudApi.Messages.Requests
        {
            // Each has these members itself.
            public abstract class Request { public string To { get; set; } public string Recipient { get; set; } }
            public class TextMessageRequest : Request { public WhatsAppText Text { get; set; } }
            public class WhatsAppText { public bool PreviewUrl { get; set; } public string Body { get; set; } }
            public class TextTemplateMessageRequest : Request { public TextMessageTemplate Template { get; set; } }
            public class TextMessageTemplate { public string Name { get; set; } }
            public class AudioMessageByIdRequest : Request;
            public class AudioMessageByUrlRequest : Request;
            public class CatalogMessageRequest : Request;
            public class ContactMessageRequest : Request;
            public class DocumentMessageByIdRequest : Request;
            public class DocumentMessageByUrlRequest : Request;
            public class FlowMessageRequest : Request;
            public class FreeFormCallPermissionMessageRequest : Request;
            public class ImageMessageByIdRequest : Request;
            public class ImageMessageByUrlRequest : Request;
            public class InteractiveCTAButtonMessageRequest : Request;
            public class InteractiveListMessageRequest : Request;
            public class InteractiveReplyButtonMessageRequest : Request;
            public class LocationMessageRequest : Request;
            public class InteractiveLocationMessageRequest : Request;
            public class MultiProductMessageRequest : Request;
            public class SingleProductMessageRequest : Request;
            public class StickerMessageByIdRequest : Request;
            public class StickerMessageByUrlRequest : Request;
            public class VideoMessageByIdRequest : Request;
            public class VideoMessageByUrlRequest : Request;
            public class VoiceCallMessageRequest : Request;
            public class AuthenticationMessageTemplate { public string Name { get; set; } }
            public class CallPermissionMessageTemplate { public string Name { get; set; } }
            public class CarouselMessageTemplate { public string Name { get; set; } }
            public class CatalogMessageTemplate { public string Name { get; set; } }
            public class CouponCodeMessageTemplate { public string Name { get; set; } }
            public class DocumentMessageTemplate { public string Name { get; set; } }
            public class FlowMessageTemplate { public string Name { get; set; } }
            public class ImageMessageTemplate { public string Name { get; set; } }
            public class InteractiveMessageTemplate { public string Name { get; set; } }
            public class LimitedTimeOfferMessageTemplate { public string Name { get; set; } }
            public class LocationMessageTemplate { public string Name { get; set; } }
            public class MPMTemplate { public string Name { get; set; } }
            public class SPMTemplate { public string Name { get; set; } }
            public class VideoMessageTemplate { public string Name { get; set; } }
        }

        namespace WhatsappBusiness.CloudApi.Messages.ReplyRequests
        {
            using WhatsappBusiness.CloudApi.Messages.Requests;

            public class ReactionMessageReplyRequest : Request;
            public class TextMessageReplyRequest : TextMessageRequest;
        }

        namespace WhatsappBusiness.CloudApi
        {
            using WhatsappBusiness.CloudApi.Configurations;
            using WhatsappBusiness.CloudApi.Interfaces;
            using WhatsappBusiness.CloudApi.Messages.Requests;
            using WhatsappBusiness.CloudApi.Response;

            public class WhatsAppBusinessClient : IWhatsAppBusinessClient
            {
                public virtual Task<WhatsAppResponse> SendTextMessageAsync(TextMessageRequest textMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => null;
            }
        }

        namespace WhatsappBusiness.CloudApi.Interfaces
        {
            using WhatsappBusiness.CloudApi.Configurations;
            using WhatsappBusiness.CloudApi.Messages.ReplyRequests;
            using WhatsappBusiness.CloudApi.Messages.Requests;
            using WhatsappBusiness.CloudApi.Response;
            using WhatsappBusiness.CloudApi.Templates;

            public interface IWhatsAppBusinessClient
            {
                WhatsAppResponse SendAudioAttachmentMessageById(AudioMessageByIdRequest audioMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendAudioAttachmentMessageByIdAsync(AudioMessageByIdRequest audioMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendAudioAttachmentMessageByUrl(AudioMessageByUrlRequest audioMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendAudioAttachmentMessageByUrlAsync(AudioMessageByUrlRequest audioMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendCatalogMessage(CatalogMessageRequest catalogMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendCatalogMessageAsync(CatalogMessageRequest catalogMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendContactAttachmentMessage(ContactMessageRequest contactMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendContactAttachmentMessageAsync(ContactMessageRequest contactMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendDocumentAttachmentMessageById(DocumentMessageByIdRequest documentMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendDocumentAttachmentMessageByIdAsync(DocumentMessageByIdRequest documentMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendDocumentAttachmentMessageByUrl(DocumentMessageByUrlRequest documentMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendDocumentAttachmentMessageByUrlAsync(DocumentMessageByUrlRequest documentMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendFlowMessage(FlowMessageRequest flowMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendFlowMessageAsync(FlowMessageRequest flowMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendFreeFormCallPermissionMessage(FreeFormCallPermissionMessageRequest freeFormCallPermissionMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendFreeFormCallPermissionMessageAsync(FreeFormCallPermissionMessageRequest freeFormCallPermissionMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendImageAttachmentMessageById(ImageMessageByIdRequest imageMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendImageAttachmentMessageByIdAsync(ImageMessageByIdRequest imageMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendImageAttachmentMessageByUrl(ImageMessageByUrlRequest imageMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendImageAttachmentMessageByUrlAsync(ImageMessageByUrlRequest imageMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendInteractiveCTAButtonMessage(InteractiveCTAButtonMessageRequest interactiveCTAButtonMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendInteractiveCTAButtonMessageAsync(InteractiveCTAButtonMessageRequest interactiveCTAButtonMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendInteractiveListMessage(InteractiveListMessageRequest interactiveListMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendInteractiveListMessageAsync(InteractiveListMessageRequest interactiveListMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendInteractiveReplyButtonMessage(InteractiveReplyButtonMessageRequest interactiveReplyButtonMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendInteractiveReplyButtonMessageAsync(InteractiveReplyButtonMessageRequest interactiveReplyButtonMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendLocationMessage(LocationMessageRequest locationMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendLocationMessageAsync(LocationMessageRequest locationMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendLocationRequestMessage(InteractiveLocationMessageRequest interactiveLocationMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendLocationRequestMessageAsync(InteractiveLocationMessageRequest interactiveLocationMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendMultipleProductMessage(MultiProductMessageRequest multiProductMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendMultipleProductMessageAsync(MultiProductMessageRequest multiProductMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendReactionMessageReply(ReactionMessageReplyRequest reactionMessageReply, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendReactionMessageReplyAsync(ReactionMessageReplyRequest reactionMessageReply, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendSingleProductMessage(SingleProductMessageRequest singleProductMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendSingleProductMessageAsync(SingleProductMessageRequest singleProductMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendStickerMessageById(StickerMessageByIdRequest stickerMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendStickerMessageByIdAsync(StickerMessageByIdRequest stickerMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendStickerMessageByUrl(StickerMessageByUrlRequest stickerMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendStickerMessageByUrlAsync(StickerMessageByUrlRequest stickerMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendTextMessage(TextMessageRequest textMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendTextMessageAsync(TextMessageRequest textMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendVideoAttachmentMessageById(VideoMessageByIdRequest videoMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendVideoAttachmentMessageByIdAsync(VideoMessageByIdRequest videoMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendVideoAttachmentMessageByUrl(VideoMessageByUrlRequest videoMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendVideoAttachmentMessageByUrlAsync(VideoMessageByUrlRequest videoMessage, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendVoiceCallMessage(VoiceCallMessageRequest voiceCallMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendVoiceCallMessageAsync(VoiceCallMessageRequest voiceCallMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendTextMessageTemplateAsync(TextTemplateMessageRequest textTemplateMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendGenericMessageAsync(object whatsAppMessageRequest, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                WhatsAppResponse SendTemplateMessage(string recipientPhoneNumber, string templateName, string languageCode, TemplateComponent[] components = null, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
                Task<WhatsAppResponse> SendTemplateMessageAsync(string recipientPhoneNumber, string templateName, string languageCode, TemplateComponent[] components = null, WhatsAppBusinessCloudApiConfig? cloudApiConfig = null, CancellationToken cancellationToken = default) => throw null;
            }
        }
        """;
}
