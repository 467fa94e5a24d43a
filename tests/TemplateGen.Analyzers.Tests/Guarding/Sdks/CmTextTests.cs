using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding.Sdks;

/// <summary>CM.Text: its messages may go by SMS, so only the names of templates are known.</summary>
public class CmTextTests
{
    private static readonly SdkStub Sdk = new("CM.Text", Stub);

    [Fact]
    public void Each_line_of_the_list_is_about_something() => Assert.Equal([], Sdk.LinesInVain());

    [Fact]
    public Task A_message_that_may_go_by_sms() => Run("await client.SendMessageAsync(text, \"Shop\", new List<string> { to }, \"reference\");");

    [Theory]
    [InlineData("new TemplateMessage { Content = new TemplateMessageContent { Whatsapp = new WhatsappTemplate { Name = {|TG2005:\"order_shipped\"|} } } }")]
    [InlineData("new WhatsappTemplate() { Namespace = \"order_shipped\", Name = \"unknown\" }")]
    public Task A_template_sent_by_its_name(string template) => Run($"var template = {template};");

    private static Task Run(string code) => Sdk.Run($$"""
        using CM.Text;
        using CM.Text.BusinessMessaging.Model.MultiChannel;

        class Store(TextClient client)
        {
            async Task Answer(string to, string text)
            {
                {{code}}
                await Task.CompletedTask;
            }
        }
        """);

    private const string Stub = """
        namespace CM.Text
        {
            public class TextClientResult { }
            public class TextClient
            {
                public Task<TextClientResult> SendMessageAsync(string messageText, string from, IEnumerable<string> to, string reference, CancellationToken cancellationToken = default) => null;
            }
        }

        namespace CM.Text.BusinessMessaging.Model.MultiChannel
        {
            public class TemplateMessage { public TemplateMessageContent Content { get; set; } }
            public class TemplateMessageContent { public WhatsappTemplate Whatsapp { get; set; } }
            public class WhatsappTemplate { public string Namespace { get; set; } public string Name { get; set; } }
        }
        """;
}
