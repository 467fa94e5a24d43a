using TemplateGen.CodeFixes.Guarding;
using TemplateGen.CodeFixes.Tests.Harness;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

public class WrapInGuardTests
{
    [Fact]
    public async Task A_statement_is_wrapped_and_keeps_its_comments() => Assert.Equal(
        Method("""
            // Greet.
            if (await client.Windows.IsOpenAsync(to))
            {
                await client.SendTextAsync(to, "hi"); // Kindly.
            }

            Console.WriteLine(x);
            """),
        await Window.One(WrapInGuard.Key, Method("""
            // Greet.
            await client.SendTextAsync(to, "hi"); // Kindly.

            Console.WriteLine(x);
            """)));

    [Fact]
    public async Task Lines_end_as_they_do_in_the_file()
    {
        var before = Method("await client.SendTextAsync(to, \"hi\");").Replace("\n", "\r\n", StringComparison.Ordinal);
        var after = await Window.One(WrapInGuard.Key, before);

        Assert.Equal(Method("""
            if (await client.Windows.IsOpenAsync(to))
            {
                await client.SendTextAsync(to, "hi");
            }
            """).Replace("\n", "\r\n", StringComparison.Ordinal), after);
    }

    [Fact]
    public async Task Tabs_stay_tabs() => Assert.Equal(
        Method("""
            if (await client.Windows.IsOpenAsync(to))
            {
                await client.SendTextAsync(to, "hi");
            }
            """).Replace("    ", "\t", StringComparison.Ordinal),
        await Window.One(WrapInGuard.Key, Method("await client.SendTextAsync(to, \"hi\");").Replace("    ", "\t", StringComparison.Ordinal)));

    [Fact]
    public async Task The_statement_of_an_if_gets_a_block_so_that_else_stays_its_own() => Assert.Equal(
        Method("""
            if (x)
            {
                if (await client.Windows.IsOpenAsync(to))
                {
                    await client.SendTextAsync(to, "hi");
                }
            }
            else
                Console.WriteLine();
            """),
        await Window.One(WrapInGuard.Key, Method("""
            if (x)
                await client.SendTextAsync(to, "hi");
            else
                Console.WriteLine();
            """)));

    [Theory]
    [InlineData("x", "x")]
    [InlineData("x || all.Any()", "(x || all.Any())")]
    [InlineData("x && all.Any()", "x && all.Any()")]
    [InlineData("x ? true : false", "(x ? true : false)")]
    public async Task The_condition_of_an_if_that_does_nothing_else_gets_one_more(string before, string after)
    {
        Assert.Equal(
            Method($"if ({after} && await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, \"hi\"); // Kindly."),
            await Window.One(WrapInGuard.Key, Method($"if ({before}) await client.SendTextAsync(to, \"hi\"); // Kindly.")));
        Assert.Equal(
            Method($"if ({after} && await client.Windows.IsOpenAsync(to))\n{{\n    // Greet.\n    await client.SendTextAsync(to, \"hi\");\n}}"),
            await Window.One(WrapInGuard.Key, Method($"if ({before})\n{{\n    // Greet.\n    await client.SendTextAsync(to, \"hi\");\n}}")));
    }

    [Fact]
    public async Task One_with_a_line_for_each_gets_a_line_more() => Assert.Equal(
        Method("""
            if (x
                && to != default
                && await client.Windows.IsOpenAsync(to)) // Both.
            {
                await client.SendTextAsync(to, "hi");
            }
            """),
        await Window.One(WrapInGuard.Key, Method("""
            if (x
                && to != default) // Both.
            {
                await client.SendTextAsync(to, "hi");
            }
            """)));

    [Fact]
    public async Task A_client_that_may_be_missing_is_asked_itself() => Assert.Contains(
        "if (other is not null && await other.Windows.IsOpenAsync(to))\n        {\n            await (other?.SendTextAsync(to, \"hi\") ?? default);\n        }",
        await Window.One(WrapInGuard.Key, Method("await (other?.SendTextAsync(to, \"hi\") ?? default);\nConsole.WriteLine(client);").Replace("bool x", "IWhatsAppClient? other", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public async Task An_expression_body_becomes_a_block() => Assert.Equal(
        Class("""
            async Task Run(Recipient to)
            {
                if (await client.Windows.IsOpenAsync(to))
                {
                    await client.SendTextAsync(to, "hi");
                }
            }
            """),
        await Window.One(WrapInGuard.Key, Class("""
            async Task Run(Recipient to) => await client.SendTextAsync(to, "hi");
            """)));

    [Fact]
    public async Task A_lambda_gets_its_own_guard() => Assert.Equal(
        Method("""
            await Parallel.ForEachAsync(all, async (one, token) =>
            {
                if (await client.Windows.IsOpenAsync(one, token).ConfigureAwait(false))
                {
                    await client.SendTextAsync(one, "hi", token).ConfigureAwait(false);
                }
            });
            """),
        await Window.One(WrapInGuard.Key, Method("""
            await Parallel.ForEachAsync(all, async (one, token) => await client.SendTextAsync(one, "hi", token).ConfigureAwait(false));
            """)));

    [Fact]
    public async Task A_guard_in_scope_is_asked_when_the_client_is_no_plain_name() => Assert.Contains(
        "if (await windows.IsOpenAsync(to))",
        await Window.One(WrapInGuard.Key, """
            using TemplateGen;

            abstract class Replies
            {
                protected abstract IWhatsAppClient Find();

                async Task Run(ICareWindows windows, Recipient to)
                {
                    await Find().SendTextAsync(to, "hi");
                }
            }
            """),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("await client.SendAsync(new Message { To = to });")]
    [InlineData("await client.SendAsync(new Envelope { Message = new() { To = to } });")]
    [InlineData("await client.SendTextAsync(to);")]
    public async Task A_text_that_names_the_customer_is_read_first(string send) => Assert.Contains(
        "if (await windows.IsOpenAsync(Recipient.Parse(to)))",
        await new Fix(new GuardCodeFixProvider(), "TG2001")
        {
            Annotations = "M:Client.SendAsync(Message); message.To; RequiresOpenWindow\nM:Client.SendAsync(Envelope); envelope.Message.To; RequiresOpenWindow\nM:Client.SendTextAsync(System.String); to; RequiresOpenWindow",
        }.One(WrapInGuard.Key, $$"""
            using TemplateGen;

            class Message { public string To { get; set; } = ""; }
            class Envelope { public Message Message { get; set; } = new(); }
            class Client
            {
                public Task SendAsync(Message message) => Task.CompletedTask;
                public Task SendAsync(Envelope envelope) => Task.CompletedTask;
                public Task SendTextAsync(string to) => Task.CompletedTask;
            }

            class Replies(Client client, ICareWindows windows)
            {
                async Task Run(string to)
                {
                    {{send}}
                }
            }
            """),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_guard_that_says_closed_is_negated() => Assert.Contains(
        "if (!IsClosed(to))",
        await Window.One(WrapInGuard.Key, """
            using TemplateGen;

            class Replies
            {
                bool IsClosed([OpenWindowWhen(false)] Recipient to) => to == default;
                void Send([RequiresOpenWindow] Recipient to) { }
                void Run(Recipient to)
                {
                    Send(to);
                }
            }
            """),
        StringComparison.Ordinal);

    [Fact]
    public async Task An_object_that_knows_itself_is_asked() => Assert.Contains(
        "if (conversation.IsOpen)",
        await Window.One(WrapInGuard.Key, """
            using TemplateGen;

            interface IConversation
            {
                [OpenWindowWhen(true)] bool IsOpen { get; }
                [RequiresOpenWindow] void Reply(string text);
            }

            class Replies
            {
                void Run(IConversation conversation)
                {
                    conversation.Reply("hi");
                }
            }
            """),
        StringComparison.Ordinal);

    [Fact]
    public async Task Opt_in_is_asked_of_the_project_s_own_guard() => Assert.Contains(
        "if (consents.HasAgreed(to))",
        await OptIn.One(WrapInGuard.Key, """
            using Shop;
            using TemplateGen;

            class Consents { public bool HasAgreed([OptedInWhen(true)] Recipient customer) => customer != default; }

            class Replies(IWhatsAppClient client, Consents consents)
            {
                async Task Run(Recipient to)
                {
                    await client.SendOrderNoteAsync(to, "a");
                }
            }
            """),
        StringComparison.Ordinal);
}
