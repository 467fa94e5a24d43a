using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

/// <summary>Wherever a send stands, a guard fits in, and comments stay where they were.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("guard.wrap", "else if (!x)\n        {\n            if (await client.Windows.IsOpenAsync(to))\n            {\n                await client.SendTextAsync(to, \"hi\"); // Now.\n            }\n        }\n        else Console.WriteLine(1);")]
    [InlineData("guard.leave", "else if (!x)\n        {\n            if (!await client.Windows.IsOpenAsync(to))\n            {\n                return;\n            }\n\n            await client.SendTextAsync(to, \"hi\"); // Now.\n        }\n        else Console.WriteLine(1);")]
    [InlineData("guard.throw", "else if (!x)\n        {\n            await client.Windows.EnsureOpenAsync(to);\n            await client.SendTextAsync(to, \"hi\"); // Now.\n        }\n        else Console.WriteLine(1);")]
    public async Task An_else_if_without_braces(string key, string expected) => Assert.Contains(
        expected,
        await Window.One(key, Method("""
            if (x) Console.WriteLine();
            else if (!x) await client.SendTextAsync(to, "hi"); // Now.
            else Console.WriteLine(1);
            """)),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_section_of_a_switch_in_a_loop() => Assert.Contains(
        """
                        case "a":
                            // A.
                            if (!await client.Windows.IsOpenAsync(one.From))
                            {
                                continue;
                            }

                            await client.SendTextAsync(one.From, "hi");
                            break;
        """,
        await Window.One(LeaveEarly.Key, Class("""
            async Task Run(IAsyncEnumerable<InboundMessage> all)
            {
                await foreach (var one in all)
                {
                    switch (one.Id)
                    {
                        case "a":
                            // A.
                            await client.SendTextAsync(one.From, "hi");
                            break;
                    }
                }
            }
            """)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("private Recipient To { get; set; }\n    async Task Run() { await client.SendTextAsync(this.To, \"hi\"); }", "this.To")]
    [InlineData("async Task Run(InboundMessage message) { await client.SendTextAsync(message.From, \"hi\"); }", "message.From")]
    [InlineData("async Task Run(InboundMessage? message) { await client.SendTextAsync(message!.From, \"hi\"); }", "message!.From")]
    [InlineData("async Task Run(Recipient @event) { await client.SendTextAsync(@event, \"hi\"); }", "@event")]
    public async Task A_recipient_of_something(string member, string recipient)
    {
        Assert.Contains($"if (await client.Windows.IsOpenAsync({recipient}))", await Window.One(WrapInGuard.Key, Class(member)), StringComparison.Ordinal);
        Assert.Contains($"await client.Windows.EnsureOpenAsync({recipient});", await Window.One(ThrowWhenClosed.Key, Class(member)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_comment_on_an_expression_body() => Assert.Equal(
        Class("""
            async Task<bool> Run(Recipient to)
            {
                // Greets.
                if (!await client.Windows.IsOpenAsync(to))
                {
                    return false;
                }

                return (await client.SendTextAsync(to, "hi")).IsAccepted;
            }
            """),
        await Window.One(LeaveEarly.Key, Class("""
            async Task<bool> Run(Recipient to) =>
                // Greets.
                (await client.SendTextAsync(to, "hi")).IsAccepted;
            """)));

    [Fact]
    public async Task A_constructor_and_an_accessor()
    {
        const string sender = """
            using TemplateGen;

            class Sender
            {
                static bool IsOpen([OpenWindowWhen(true)] Recipient to) => to == default;
                static void Send([RequiresOpenWindow] Recipient to) { }
                {{member}}
            }
            """;

        Assert.Contains(
            "public Sender(Recipient to)\n    {\n        if (IsOpen(to))\n        {\n            Send(to);\n        }\n    }",
            await Window.One(WrapInGuard.Key, sender.Replace("{{member}}", "public Sender(Recipient to) => Send(to);", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.Contains(
            "if (IsOpen(value))",
            await Window.One(WrapInGuard.Key, sender.Replace("{{member}}", "public Recipient To { set => Send(value); }", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_top_level()
    {
        const string program = """
            using TemplateGen;

            IWhatsAppClient client = null!;
            var to = Recipient.Parse(args[0]);
            // Greet.
            await client.SendTextAsync(to, "hi");
            Console.WriteLine();
            """;

        Assert.Equal("// Greet.\nif (!await client.Windows.IsOpenAsync(to))\n{\n    return;\n}\n\nawait client.SendTextAsync(to, \"hi\");\nConsole.WriteLine();", (await Window.One(LeaveEarly.Key, program))[program.IndexOf("// Greet", StringComparison.Ordinal)..]);
        Assert.Equal("// Greet.\nawait client.Windows.EnsureOpenAsync(to);\n\nawait client.SendTextAsync(to, \"hi\");\nConsole.WriteLine();", (await Window.One(ThrowWhenClosed.Key, program))[program.IndexOf("// Greet", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task Nullable_results_say_that_nothing_was_sent() => Assert.Contains(
        "{\n            return null;\n        }\n\n        return await client.SendTextAsync(to, \"hi\");",
        await Window.One(LeaveEarly.Key, Method("return await client.SendTextAsync(to, \"hi\");", "Task<SendResult?>")),
        StringComparison.Ordinal);
}
