using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding.Sdks;

/// <summary>Azure.Communication.Messages: the recipients are a list that the content's constructor takes.</summary>
public class AzureMessagesTests
{
    private static readonly SdkStub Sdk = new("Azure.Communication.Messages", Stub);

    [Fact]
    public void Each_line_of_the_list_is_about_something() => Assert.Equal([], Sdk.LinesInVain());

    [Theory]
    [InlineData("var recipient = new List<string> { to }; var textContent = new TextNotificationContent(channel, recipient, text); SendMessageResult result = await client.SendAsync({|TG2001:textContent|});")]
    [InlineData("await client.SendAsync({|TG2001:new TextNotificationContent(channel, [to], text)|});")]
    [InlineData("client.Send({|TG2001:new ImageNotificationContent(channel, new[] { to }, new Uri(text))|});")]
    [InlineData("if (await windows.IsOpenAsync(Recipient.Parse(to))) await client.SendAsync({|TG2001:new TextNotificationContent(channel, [to, text], text)|});")]
    [InlineData("var recipient = new List<string> { to }; if (await windows.IsOpenAsync(Recipient.Parse(to))) { recipient.Add(text); await client.SendAsync({|TG2001:new TextNotificationContent(channel, recipient, text)|}); }")]
    [InlineData("var content = new TextNotificationContent(channel, [to], text); if (await windows.IsOpenAsync(Recipient.Parse(to))) { content.To.Add(text); await client.SendAsync({|TG2001:content|}); }")]
    public Task An_unguarded_send(string code) => Run(code);

    [Theory]
    [InlineData("var recipient = new List<string> { to }; var textContent = new TextNotificationContent(channel, recipient, text); if (await windows.IsOpenAsync(Recipient.Parse(to))) { SendMessageResult result = await client.SendAsync(textContent); }")]
    [InlineData("if (await windows.IsOpenAsync(Recipient.Parse(to))) { var recipients = new List<string>(); recipients.Add(to); await client.SendAsync(new TextNotificationContent(channel, recipients, text)); }")]
    [InlineData("if (await windows.IsOpenAsync(Recipient.Parse(to))) await client.SendAsync(new TextNotificationContent(channel, [to], text));")]
    [InlineData("if (await windows.IsOpenAsync(Recipient.Parse(to))) await client.SendAsync(new ImageNotificationContent(channel, new[] { to }, new Uri(text)) { Caption = text });")]
    [InlineData("var image = new ImageNotificationContent(channelRegistrationId: channel, mediaUri: new Uri(text), to: new[] { to }) { Caption = text }; if (await windows.IsOpenAsync(Recipient.Parse(to))) client.Send(image);")]
    [InlineData("await client.SendAsync(new TemplateNotificationContent(channel, [to], new MessageTemplate(\"unknown\", \"en\")));")]
    public Task A_send_that_is_guarded_or_needs_no_guard(string code) => Run(code);

    [Fact]
    public Task A_template_sent_by_its_name() => Run("await client.SendAsync(new TemplateNotificationContent(channel, [to], new MessageTemplate({|TG2005:\"order_shipped\"|}, \"en\")));");

    private static Task Run(string code) => Sdk.Run($$"""
        using Azure.Communication.Messages;

        class Store(NotificationMessagesClient client, ICareWindows windows, Guid channel)
        {
            async Task Answer(string to, string text)
            {
                {{code}}
            }
        }
        """);

    private const string Stub = """
        namespace Azure
        {
            public class Response<T> { public static implicit operator T(Response<T> response) => default; }
        }

        namespace Azure.Communication.Messages
        {
            public class SendMessageResult { }
            public class MessageTemplate { public MessageTemplate(string name, string language) { } }
            public abstract class NotificationContent
            {
                protected NotificationContent(Guid channelRegistrationId, IEnumerable<string> to) => To = to.ToList();
                public IList<string> To { get; }
            }

            public class AudioNotificationContent(Guid channelRegistrationId, IEnumerable<string> to, Uri mediaUri) : NotificationContent(channelRegistrationId, to);
            public class DocumentNotificationContent(Guid channelRegistrationId, IEnumerable<string> to, Uri mediaUri) : NotificationContent(channelRegistrationId, to);
            public class ImageNotificationContent(Guid channelRegistrationId, IEnumerable<string> to, Uri mediaUri) : NotificationContent(channelRegistrationId, to) { public string Caption { get; set; } }
            public class InteractiveNotificationContent(Guid channelRegistrationId, IEnumerable<string> to, object interactiveMessage) : NotificationContent(channelRegistrationId, to);
            public class MediaNotificationContent(Guid channelRegistrationId, IEnumerable<string> to, Uri mediaUri) : NotificationContent(channelRegistrationId, to);
            public class ReactionNotificationContent(Guid channelRegistrationId, IEnumerable<string> to, string emoji, string messageId) : NotificationContent(channelRegistrationId, to);
            public class StickerNotificationContent(Guid channelRegistrationId, IEnumerable<string> to, Uri mediaUri) : NotificationContent(channelRegistrationId, to);
            public class TemplateNotificationContent(Guid channelRegistrationId, IEnumerable<string> to, MessageTemplate template) : NotificationContent(channelRegistrationId, to);
            public class TextNotificationContent(Guid channelRegistrationId, IEnumerable<string> to, string content) : NotificationContent(channelRegistrationId, to);
            public class VideoNotificationContent(Guid channelRegistrationId, IEnumerable<string> to, Uri mediaUri) : NotificationContent(channelRegistrationId, to);

            public class NotificationMessagesClient
            {
                public virtual Response<SendMessageResult> Send(NotificationContent notificationContent, CancellationToken cancellationToken = default) => null;
                public virtual Task<Response<SendMessageResult>> SendAsync(NotificationContent notificationContent, CancellationToken cancellationToken = default) => null;
            }
        }
        """;
}
