using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

/// <summary>A guard must not switch off what happens where nothing is sent, or what has nothing to do with the send.</summary>
public class ReachTests
{
    [Theory]
    [InlineData("return x ? await client.SendTextAsync(to, \"hi\") : null;")]
    [InlineData("return earlier ?? await client.SendTextAsync(to, \"hi\");")]
    [InlineData("return await (earlier is null ? client.SendTextAsync(to, \"hi\") : default);")]
    [InlineData("earlier ??= await client.SendTextAsync(to, \"hi\"); return earlier;")]
    [InlineData("if (x && (await client.SendTextAsync(to, \"hi\")).IsAccepted) Console.WriteLine(); return earlier;")]
    [InlineData("if (x || (await client.SendTextAsync(to, \"hi\")).IsAccepted) Console.WriteLine(); return earlier;")]
    [InlineData("return x switch { true => await client.SendTextAsync(to, \"hi\"), _ => null };")]
    [InlineData("return x switch { true when (await client.SendTextAsync(to, \"hi\")).IsAccepted => earlier, _ => null };")]
    [InlineData("switch (x) { case true when (await client.SendTextAsync(to, \"hi\")).IsAccepted: return earlier; default: return null; }")]
    [InlineData("try { Console.WriteLine(); } catch (FormatException) when (client.SendTextAsync(to, \"hi\").Result.IsAccepted) { } await Task.Yield(); return earlier;")]
    [InlineData("return await client.Windows.FindOpenAsync(to) switch { { } window => await window.SendTextAsync(\"hi\"), null => await client.SendTextAsync(to, \"hi\") };")]
    [InlineData("var all = new[] { x }; Console.WriteLine((from one in all select client.SendTextAsync(to, \"hi\")).Count()); await Task.Yield(); return earlier;")]
    [InlineData("do { } while ((await client.SendTextAsync(to, \"hi\")).IsAccepted); return earlier;")]
    public async Task Nothing_is_put_before_a_statement_that_sends_in_a_branch_only(string statements)
    {
        var keys = await Window.Offers(Class($$"""async Task<SendResult?> Run(Recipient to, bool x, SendResult? earlier) { {{statements}} }"""));

        Assert.Empty(keys.Intersect([LeaveEarly.Key, ThrowWhenClosed.Key]));
        Assert.Contains("guard.template.survey", keys);
    }

    [Theory]
    [InlineData("Task<SendResult> Run(Recipient to, bool x) => x ? client.SendTextAsync(to, \"hi\").AsTask() : Task.FromResult(default(SendResult));")]
    [InlineData("async Task Run(Recipient to, bool x) => await (x ? client.SendTextAsync(to, \"hi\") : client.SendTextAsync(default, \"ho\"));")]
    [InlineData("async Task<bool> Run(Recipient to, bool x) => x && (await client.SendTextAsync(to, \"hi\")).IsAccepted;")]
    public async Task Nor_before_an_expression_body(string member) =>
        Assert.Empty((await Window.Offers(Class(member))).Intersect([LeaveEarly.Key, ThrowWhenClosed.Key]));

    [Fact]
    public async Task A_template_in_another_branch_is_still_sent() => Assert.Equal(
        [TakeDuty.Key],
        (await OptIn.Offers($$"""
            using Shop;
            using TemplateGen;

            interface IConsents
            {
                Task<bool> HasAsync([OptedInWhen(true)] Recipient customer);
                Task EnsureAsync([EnsuresOptIn] Recipient customer);
            }

            class Replies(IWhatsAppClient client, IConsents consents)
            {
                async Task<SendResult?> Run(CareWindow? window, Recipient to) =>
                    window is not null ? await window.SendTextAsync("hi") : await client.SendOrderNoteAsync(to, "a");

                object C => consents;
            }
            """)));

    [Theory]
    [InlineData("if ((await client.SendTextAsync(to, \"hi\")).IsAccepted || x) Console.WriteLine();")]
    [InlineData("var sent = (await client.SendTextAsync(to, \"hi\")).IsAccepted ? 1 : 2; Console.WriteLine(sent);")]
    [InlineData("Console.WriteLine(await client.SendTextAsync(to, \"hi\") switch { { IsAccepted: true } => 1, _ => 2 });")]
    [InlineData("foreach (var letter in (await client.SendTextAsync(to, \"hi\")).MessageId ?? \"\") Console.WriteLine(letter);")]
    public async Task What_a_statement_begins_with_is_always_reached(string statements)
    {
        var keys = await Window.Offers(Method(statements));

        Assert.Contains(LeaveEarly.Key, keys);
        Assert.Contains(ThrowWhenClosed.Key, keys);
    }

    [Theory]
    [InlineData("await Task.WhenAll(client.SendTextAsync(to, \"hi\").AsTask(), Task.Delay(1));")]
    [InlineData("_ = x ? await client.SendTextAsync(to, \"hi\") : await client.SendTextAsync(default, \"ho\");")]
    [InlineData("SendResult? last = default(SendResult); last = x ? last : await client.SendTextAsync(to, \"hi\"); Console.WriteLine(last);")]
    [InlineData("var sent = SendResult.Accepted(\"1\"); sent = await client.SendTextAsync(to, \"hi\"); Console.WriteLine(sent);")]
    [InlineData("SendResult? last = null; last = SendResult.Accepted(\"1\"); last = await client.SendTextAsync(to, \"hi\"); Console.WriteLine(last);")]
    [InlineData("SendResult? last = null; foreach (var one in all) { last = await client.SendTextAsync(one, \"hi\"); Console.WriteLine(last); }")]
    [InlineData("var list = new SendResult[3]; var i = 0; list[i++] = await client.SendTextAsync(to, \"hi\"); Console.WriteLine(i);")]
    public async Task A_statement_that_does_something_else_is_not_left_out(string statements) =>
        Assert.DoesNotContain(WrapInGuard.Key, await Window.Offers(Method(statements)));

    [Theory]
    [InlineData("SendResult? last = null; last = await client.SendTextAsync(to, \"hi\"); Console.WriteLine(last);")]
    [InlineData("var sent = false; sent = (await client.SendTextAsync(to, \"hi\")).IsAccepted; Console.WriteLine(sent);")]
    [InlineData("SendResult? last = null; last ??= await client.SendTextAsync(to, \"hi\"); Console.WriteLine(last);")]
    [InlineData("var sent = 0; sent += (await client.SendTextAsync(to, \"hi\")).IsAccepted ? 1 : 0; Console.WriteLine(sent);")]
    [InlineData("var sent = new List<SendResult>(); sent.Add(await client.SendTextAsync(to, \"hi\")); Console.WriteLine(sent);")]
    [InlineData("_ = await client.SendTextAsync(to, string.Join(' ', all));")]
    public async Task One_that_uses_the_answer_only_is(string statements) =>
        Assert.Contains(WrapInGuard.Key, await Window.Offers(Method(statements)));

    [Fact]
    public async Task Nothing_is_replied_to_nobody() => Assert.Contains(
        "if (conv is { IsOpen: true })\n        {\n            await (conv?.ReplyAsync() ?? Task.CompletedTask).ConfigureAwait(false);\n        }",
        await Window.One(WrapInGuard.Key, """
            using TemplateGen;

            interface IConversation
            {
                [OpenWindowWhen(true)] bool IsOpen { get; }
                [RequiresOpenWindow] Task ReplyAsync();
            }

            class Replies
            {
                async Task Run(IConversation? conv)
                {
                    await (conv?.ReplyAsync() ?? Task.CompletedTask).ConfigureAwait(false);
                }
            }
            """),
        StringComparison.Ordinal);
}
