using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

public class MarkGuardTests
{
    [Theory]
    [InlineData("Task<bool> Ask(Recipient who) => client.Windows.IsOpenAsync(who).AsTask();", "[OpenWindowWhen(true)] Recipient who", "await Ask(to)")]
    [InlineData("async Task<bool> Ask(Recipient who) { return x && await client.Windows.IsOpenAsync(who).ConfigureAwait(false); }", "[OpenWindowWhen(true)] Recipient who", "await Ask(to)")]
    [InlineData("async Task<bool> Ask(Recipient who) => !await client.Windows.IsOpenAsync(who);", "[OpenWindowWhen(false)] Recipient who", "!await Ask(to)")]
    [InlineData("async Task<bool> Ask(Recipient who) { var open = await client.Windows.IsOpenAsync(who); return open; }", "[OpenWindowWhen(true)] Recipient who", "await Ask(to)")]
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
    [InlineData("async Task<bool> Ask(Recipient who) { var open = await client.Windows.IsOpenAsync(who); return x; }")]
    [InlineData("async Task<bool> Ask(Recipient who) { var open = await client.Windows.IsOpenAsync(who); open = x; return open; }")]
    public async Task Not_one_that_answers_something_else(string method) => Assert.DoesNotContain(MarkGuard.Key, await Window.Offers(Class($$"""
        static readonly bool x = true;
        {{method}}
        async Task Run(Recipient to) { if (await Ask(to) == x) { await client.SendTextAsync(to, "hi"); } }
        """)));
}
