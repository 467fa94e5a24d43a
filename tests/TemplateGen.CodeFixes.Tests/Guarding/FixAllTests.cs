using Microsoft.CodeAnalysis.CodeFixes;
using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

/// <summary>One fix for many findings: in one statement, in each other, in one function.</summary>
public class FixAllTests
{
    [Fact]
    public async Task Two_recipients_of_one_statement_are_asked_one_after_the_other() => Assert.Equal(
        Method("""
            if (await client.Windows.IsOpenAsync(to) && await client.Windows.IsOpenAsync(other))
            {
                await client.SendTextAsync(to, (await client.SendTextAsync(other, "ho")).MessageId ?? "");
            }
            """).Replace("bool x", "Recipient other", StringComparison.Ordinal),
        (await Window.All(WrapInGuard.Key, FixAllScope.Document, Method("""
            await client.SendTextAsync(to, (await client.SendTextAsync(other, "ho")).MessageId ?? "");
            """).Replace("bool x", "Recipient other", StringComparison.Ordinal)))[0]);

    [Fact]
    public async Task Two_statements_on_a_line() => Assert.Equal(
        Method("""
            await client.Windows.EnsureOpenAsync(to);
            var a = await client.SendTextAsync(to, "hi"); var b = await client.SendTextAsync(to, "ho");
            Console.WriteLine(a == b);
            """),
        (await Window.All(ThrowWhenClosed.Key, FixAllScope.Document, Method("""
            var a = await client.SendTextAsync(to, "hi"); var b = await client.SendTextAsync(to, "ho");
            Console.WriteLine(a == b);
            """)))[0]);

    [Fact]
    public async Task A_send_in_the_argument_of_another() => Assert.Equal(
        Method("""
            if (!await client.Windows.IsOpenAsync(to))
            {
                return;
            }

            if (!await client.Windows.IsOpenAsync(other))
            {
                return;
            }

            await client.SendTextAsync(to, (await client.SendTextAsync(other, "ho")).MessageId ?? "");
            """).Replace("bool x", "Recipient other", StringComparison.Ordinal),
        (await Window.All(LeaveEarly.Key, FixAllScope.Document, Method("""
            await client.SendTextAsync(to, (await client.SendTextAsync(other, "ho")).MessageId ?? "");
            """).Replace("bool x", "Recipient other", StringComparison.Ordinal)))[0]);

    [Fact]
    public async Task A_send_in_a_lambda_that_is_passed_to_another() => Assert.Equal(
        Method("""
            if (await client.Windows.IsOpenAsync(to))
            {
                await client.SendTextAsync(to, await Task.Run(async () =>
                {
                    await client.Windows.EnsureOpenAsync(to);
                    return (await client.SendTextAsync(to, "hi")).MessageId ?? "";
                }));
            }
            """),
        (await Window.All(ThrowWhenClosed.Key, FixAllScope.Document, await Window.One(WrapInGuard.Key, Method("""
            await client.SendTextAsync(to, await Task.Run(async () => (await client.SendTextAsync(to, "hi")).MessageId ?? ""));
            """))))[0]);

    [Fact]
    public async Task Two_sends_of_a_function_that_becomes_async() => Assert.Equal(
        Class("""
            async Task Run(Recipient to, Recipient other, bool x)
            {
                if (x)
                {
                    if (await client.Windows.IsOpenAsync(to))
                    {
                        await client.SendTextAsync(to, "hi");
                    }

                    return;
                }

                if (await client.Windows.IsOpenAsync(other))
                {
                    await client.SendTextAsync(other, "hi");
                }
            }
            """),
        (await Window.All(WrapInGuard.Key, FixAllScope.Document, Class("""
            Task Run(Recipient to, Recipient other, bool x)
            {
                if (x) return client.SendTextAsync(to, "hi").AsTask();
                return client.SendTextAsync(other, "hi").AsTask();
            }
            """)))[0]);

    [Fact]
    public async Task Answers_go_through_their_windows() => Assert.Equal(
        Class("""
            async Task Run(InboundMessage one, InboundMessage two)
            {
                await one.Window.SendTextAsync("hi");
                await two.Window.SendTextAsync((await one.Window.SendTextAsync("ho")).MessageId ?? "");
            }

            object C => client;
            """),
        (await Window.All(SendThroughWindow.Key, FixAllScope.Document, Class("""
            async Task Run(InboundMessage one, InboundMessage two)
            {
                await client.SendTextAsync(one.From, "hi");
                await client.SendTextAsync(two.From, (await client.SendTextAsync(one.From, "ho")).MessageId ?? "");
            }

            object C => client;
            """)))[0]);

    [Theory]
    [InlineData("guard.leave", "if (!await client.Windows.IsOpenAsync(to))")]
    [InlineData("guard.throw", "await client.Windows.EnsureOpenAsync(to);")]
    [InlineData("guard.duty", "[RequiresOpenWindow] Recipient to")]
    [InlineData("guard.template.survey", "client.SendSurveyAsync(to)")]
    public async Task In_all_files_of_a_solution(string key, string expected)
    {
        var texts = await Window.All(key, FixAllScope.Solution, Method("await client.SendTextAsync(to, \"hi\");"), Method("await client.SendTextAsync(to, \"hi\");").Replace("Replies", "Others", StringComparison.Ordinal));

        Assert.All(texts, text => Assert.Contains(expected, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_guard_of_two_files_is_marked_once()
    {
        const string guards = "using TemplateGen;\nstatic class Guards { public static Task<bool> Ask(ICareWindows windows, Recipient who) => windows.IsOpenAsync(who).AsTask(); }";
        var replies = Method("if (await Guards.Ask(client.Windows, to)) await client.SendTextAsync(to, \"hi\");");
        var texts = await Window.All(MarkGuard.Key, FixAllScope.Solution, replies, replies.Replace("Replies", "Others", StringComparison.Ordinal), guards);

        Assert.Contains("(ICareWindows windows, [OpenWindowWhen(true)] Recipient who)", texts[2], StringComparison.Ordinal);
    }
}
