using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

public class TakeDutyTests
{
    [Fact]
    public async Task The_parameter_is_annotated_and_callers_are_asked_next()
    {
        var texts = await Window.Moved(TakeDuty.Key, Class("public async Task Run(Recipient to) => await client.SendTextAsync(to, \"hi\");"));

        Assert.Equal(Class("public async Task Run([RequiresOpenWindow] Recipient to) => await client.SendTextAsync(to, \"hi\");"), texts[0]);
    }

    [Fact]
    public async Task An_interface_in_another_file_gets_it_too_with_the_using_that_it_needs()
    {
        var texts = await Window.Moved(
            TakeDuty.Key,
            """
            using TemplateGen;
            class Replies(IWhatsAppClient client) : Contracts.IReplies
            {
                public async Task Run(string text, Recipient to) => await client.SendTextAsync(to, text);
            }
            """,
            """
            using Recipient = TemplateGen.Recipient;

            namespace Contracts;

            interface IReplies
            {
                Task Run(string text, Recipient to);
            }
            """);

        Assert.Contains("Run(string text, [RequiresOpenWindow] Recipient to) =>", texts[0], StringComparison.Ordinal);
        Assert.Equal(
            """
            using TemplateGen;
            using Recipient = TemplateGen.Recipient;

            namespace Contracts;

            interface IReplies
            {
                Task Run(string text, [RequiresOpenWindow] Recipient to);
            }
            """,
            texts[1]);
    }

    [Fact]
    public async Task Opt_in_has_its_own_duty() => Assert.Contains(
        "Run([RequiresOptIn] Recipient to)",
        (await OptIn.Moved(TakeDuty.Key, """
            using Shop;
            using TemplateGen;
            class Replies(IWhatsAppClient client)
            {
                async Task Run(Recipient to) => await client.SendOrderNoteAsync(to, "a");
            }
            """))[0],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("async Task Run(Recipient to) { to = default; await client.SendTextAsync(to, \"hi\"); }")]
    [InlineData("void Run(Recipient to) => Task.Run(async () => await client.SendTextAsync(default, \"hi\" + to));")]
    public async Task Not_offered_where_it_would_not_help(string member) => Assert.DoesNotContain(TakeDuty.Key, await Window.Offers(Class(member)));

    [Fact]
    public async Task A_base_that_does_not_tell_of_the_duty_gets_it_too()
    {
        var texts = await Window.Moved(
            TakeDuty.Key,
            Class("public Task Run([RequiresOpenWindow] Recipient to) => client.SendTextAsync(to, \"hi\").AsTask();").Replace("client)", "client) : IReplies", StringComparison.Ordinal),
            "interface IReplies { Task Run(TemplateGen.Recipient to); }");

        Assert.Equal("using TemplateGen;\n\ninterface IReplies { Task Run([RequiresOpenWindow] TemplateGen.Recipient to); }", texts[1]);
    }

    [Fact]
    public async Task Not_offered_when_the_contract_cannot_be_edited() => Assert.DoesNotContain(TakeDuty.Key, await Window.Offers(Class("""
        class Progress(IWhatsAppClient client) : IProgress<Recipient> { public async void Report(Recipient to) => await client.SendTextAsync(to, "hi"); }
        object Make() => new Progress(client);
        """)));
}

public class MarkGuardTests
{
    [Theory]
    [InlineData("Task<bool> Ask(Recipient who) => client.Windows.IsOpenAsync(who).AsTask();", "[OpenWindowWhen(true)] Recipient who", "await Ask(to)")]
    [InlineData("async Task<bool> Ask(Recipient who) { return x && await client.Windows.IsOpenAsync(who).ConfigureAwait(false); }", "[OpenWindowWhen(true)] Recipient who", "await Ask(to)")]
    [InlineData("async Task<bool> Ask(Recipient who) => !await client.Windows.IsOpenAsync(who);", "[OpenWindowWhen(false)] Recipient who", "!await Ask(to)")]
    public async Task A_method_that_plainly_returns_a_guard_s_answer(string method, string marked, string condition)
    {
        var text = await Window.One(MarkGuard.Key, Class($$"""
            static readonly bool x = true;
            {{method}}
            async Task Run(Recipient to) { if ({{condition}}) { await client.SendTextAsync(to, "hi"); } }
            """));

        Assert.Contains(marked, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_in_another_file_is_marked_where_it_helps()
    {
        string guards = "using TemplateGen;\nstatic class Guards { public static Task<bool> Ask(ICareWindows windows, Recipient who) => windows.IsOpenAsync(who).AsTask(); }";
        var helped = Method("if (await Guards.Ask(client.Windows, to)) await client.SendTextAsync(to, \"hi\");");
        var notHelped = Method("if (await Guards.Ask(client.Windows, to) || x) await client.SendTextAsync(to, \"hi\");");

        Assert.Contains(MarkGuard.Key, await Window.Offers(helped, guards));
        Assert.DoesNotContain(MarkGuard.Key, await Window.Offers(notHelped, guards));
    }

    [Theory]
    [InlineData("async Task<bool> Ask(Recipient who) => x || await client.Windows.IsOpenAsync(who);")]
    [InlineData("Task<bool> Ask(Recipient who) => client.Windows.IsOpenAsync(default).AsTask();")]
    [InlineData("Task<bool> Ask(Recipient who) => Task.FromResult(who != default);")]
    public async Task Not_one_that_answers_something_else(string method) => Assert.DoesNotContain(MarkGuard.Key, await Window.Offers(Class($$"""
        static readonly bool x = true;
        {{method}}
        async Task Run(Recipient to) { if (await Ask(to) == x) { await client.SendTextAsync(to, "hi"); } }
        """)));
}

public class SendTemplateInsteadTests
{
    [Fact]
    public async Task Templates_whose_values_are_at_hand_are_listed()
    {
        var source = Class("""
            async Task Run(Recipient to, string note, string city, string percent, string couponCode, CancellationToken stop)
            {
                await client.SendTextAsync(to, city + percent + couponCode + note, stop);
            }
            """);

        Assert.Equal(["order_note", "survey"], (await Window.Offers(source)).Where(key => key.StartsWith(SendTemplateInstead.KeyStart, StringComparison.Ordinal)).Select(key => key[SendTemplateInstead.KeyStart.Length..]));
        var text = await Window.One(SendTemplateInstead.KeyStart + "order_note", source);
        Assert.Contains("await client.SendOrderNoteAsync(to, note, cancellationToken: stop);", text, StringComparison.Ordinal);
        Assert.StartsWith("using Shop;\nusing TemplateGen;\n", text, StringComparison.Ordinal);
    }
}

public class SendThroughWindowTests
{
    [Fact]
    public async Task An_answer_goes_through_the_message_s_window() => Assert.Contains(
        "await message.Window.SendTextAsync(text: \"hi\");",
        await Window.One(SendThroughWindow.Key, Class("async Task Run(InboundMessage message) { await client.SendTextAsync(text: \"hi\", to: message.From); }")),
        StringComparison.Ordinal);
}

public class TakeWindowTests
{
    [Fact]
    public async Task Where_each_caller_has_a_window() => Assert.Equal(
        Class("""
            public Task Handle(InboundMessage message) => Answer(message.Window, 1);

            public Task Again(CareWindow one) => Answer(number: 2, window: one);

            /// <summary>Answers.</summary>
            /// <param name="window">Who wrote.</param>
            /// <param name="number">How often.</param>
            private async Task Answer(CareWindow window, int number)
            {
                Console.WriteLine(window.Customer);
                await window.SendTextAsync($"hi {number}");
            }
            """),
        await Window.One(TakeWindow.Key, Class("""
            public Task Handle(InboundMessage message) => Answer(message.From, 1);

            public Task Again(CareWindow one) => Answer(number: 2, to: one.Customer);

            /// <summary>Answers.</summary>
            /// <param name="to">Who wrote.</param>
            /// <param name="number">How often.</param>
            private async Task Answer(Recipient to, int number)
            {
                Console.WriteLine(to);
                await client.SendTextAsync(to, $"hi {number}");
            }
            """)));

    [Theory]
    [InlineData("public Task Handle(Recipient who) => Answer(who);")]
    [InlineData("public Func<Recipient, Task> Handle(InboundMessage message) { Answer(message.From); return Answer; }")]
    [InlineData("")]
    public async Task Not_where_one_has_none(string caller) => Assert.DoesNotContain(TakeWindow.Key, await Window.Offers(Class($$"""
        {{caller}}
        private async Task Answer(Recipient to) => await client.SendTextAsync(to, "hi");
        """)));
}
