using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

/// <summary>Objects that send to their own recipient, and can be asked themselves.</summary>
public class ReceiverTests
{
    [Theory]
    [InlineData("async Task Run(IConversation conv) { await conv.ReplyAsync(); }", "guard.wrap", "if (conv.IsOpen)\n        {\n            await conv.ReplyAsync();\n        }")]
    [InlineData("async Task Run(IConversation conv) { await conv.ReplyAsync(); }", "guard.leave", "if (!conv.IsOpen)\n        {\n            return;\n        }\n\n        await conv.ReplyAsync();")]
    [InlineData("async Task Run(IConversation conv) { await conv.ReplyAsync(); }", "guard.throw", "await conv.EnsureAsync();\n        await conv.ReplyAsync();")]
    [InlineData("async Task Run(IConversation conv) { await conv.ReplyAsync(); }", "guard.duty", "Run([RequiresOpenWindow] IConversation conv)")]
    [InlineData("Task Run(IConversation conv) => conv.ReplyAsync();", "guard.wrap", "async Task Run(IConversation conv)\n    {\n        if (conv.IsOpen)\n        {\n            await conv.ReplyAsync();\n        }\n    }")]
    [InlineData("Task Run(IConversation conv) => conv.ReplyAsync();", "guard.leave", "if (!conv.IsOpen)\n        {\n            return Task.CompletedTask;\n        }\n\n        return conv.ReplyAsync();")]
    [InlineData("ValueTask Run(IConversation conv) => new(conv.ReplyAsync());", "guard.leave", "return default;")]
    [InlineData("void Run(IConversation? conv) { conv?.ReplyAsync().Wait(); }", "guard.wrap", "if (conv is { IsOpen: true })")]
    [InlineData("void Run(IConversation conv) { conv.Draft = \"hi\"; }", "guard.wrap", "if (conv.IsOpen)\n        {\n            conv.Draft = \"hi\";\n        }")]
    [InlineData("IConversation Conv => null!; void Run() { this.Conv.ReplyAsync().Wait(); }", "guard.wrap", "if (this.Conv.IsOpen)")]
    [InlineData("async Task Run(IEnumerable<IConversation> all) { foreach (var conv in all) await conv.ReplyAsync(); }", "guard.leave", "if (!conv.IsOpen)\n            {\n                continue;\n            }")]
    public async Task The_object_is_asked(string member, string key, string expected) =>
        Assert.Contains(expected, await Window.One(key, Around(member)), StringComparison.Ordinal);

    [Fact]
    public async Task A_method_of_the_object_itself_takes_the_duty() => Assert.Contains(
        """
            /// <summary>Greets.</summary>
            [RequiresOpenWindow]
            public void Greet()
            {
        """,
        await Window.One(TakeDuty.Key, Conversation),
        StringComparison.Ordinal);

    [Fact]
    public async Task Or_asks_itself() => Assert.Contains("if (!IsOpen)\n        {\n            return;\n        }\n\n        Reply();", await Window.One(LeaveEarly.Key, Conversation), StringComparison.Ordinal);

    [Fact]
    public async Task A_contract_takes_the_duty_too()
    {
        var texts = await Window.Moved(TakeDuty.Key, Conversation.Replace("class Conversation", "class Conversation : IGreets", StringComparison.Ordinal), "interface IGreets { void Greet(); }");

        Assert.Equal("using TemplateGen;\n\ninterface IGreets { [RequiresOpenWindow] void Greet(); }", texts[1]);
    }

    [Fact]
    public async Task Of_a_sender_that_cannot_be_asked_the_recipient_is()
    {
        var text = await Window.One(WrapInGuard.Key, """
            using TemplateGen;

            [RequiresOpenWindow]
            class Sender(IWhatsAppClient client, Recipient to) { public Task GoAsync() => client.SendTextAsync(to, "hi").AsTask(); }

            class Replies(IWhatsAppClient client)
            {
                async Task Run(Recipient to)
                {
                    await new Sender(client, to).GoAsync();
                }
            }
            """);

        Assert.Contains("if (await client.Windows.IsOpenAsync(to))", text, StringComparison.Ordinal);
    }

    private const string Conversation = """
        using TemplateGen;

        class Conversation
        {
            [OpenWindowWhen(true)] public bool IsOpen => true;

            [RequiresOpenWindow] public void Reply() { }

            /// <summary>Greets.</summary>
            public void Greet()
            {
                Reply();
            }
        }
        """;

    private static string Around(string member) => $$"""
        using TemplateGen;

        interface IConversation
        {
            [OpenWindowWhen(true)] bool IsOpen { get; }
            [EnsuresOpenWindow] Task EnsureAsync();
            [RequiresOpenWindow] Task ReplyAsync();
            [RequiresOpenWindow] string Draft { get; set; }
        }

        class Replies
        {
            {{member}}
        }
        """;
}
