using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

public class LeaveEarlyTests
{
    [Fact]
    public async Task A_method_without_a_result_returns() => Assert.Equal(
        Method("""
            // Greet.
            if (!await client.Windows.IsOpenAsync(to))
            {
                return;
            }

            var result = await client.SendTextAsync(to, "hi");
            Console.WriteLine(result);
            """),
        await Window.One(LeaveEarly.Key, Method("""
            // Greet.
            var result = await client.SendTextAsync(to, "hi");
            Console.WriteLine(result);
            """)));

    [Fact]
    public async Task One_that_answers_yes_or_no_answers_no() => Assert.Contains(
        "return false;",
        await Window.One(LeaveEarly.Key, Method("return (await client.SendTextAsync(to, \"hi\")).IsAccepted;", "Task<bool>")),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_loop_goes_on_with_the_next() => Assert.Equal(
        Method("""
            foreach (var one in all)
            {
                if (!await client.Windows.IsOpenAsync(one))
                {
                    continue;
                }

                await client.SendTextAsync(one, "hi");
            }
            """),
        await Window.One(LeaveEarly.Key, Method("""
            foreach (var one in all)
            {
                await client.SendTextAsync(one, "hi");
            }
            """)));

    [Fact]
    public async Task A_while_loop_might_not_come_to_the_next() => Assert.DoesNotContain(LeaveEarly.Key, await Window.Offers(Method("""
        var i = 0;
        while (i < 3)
        {
            await client.SendTextAsync(to, "hi");
            i++;
        }
        """)));

    [Fact]
    public async Task An_iterator_ends() => Assert.Contains(
        "yield break;",
        await Window.One(LeaveEarly.Key, Class("""
            async IAsyncEnumerable<SendResult> Run(Recipient to)
            {
                yield return await client.SendTextAsync(to, "hi");
            }
            """)),
        StringComparison.Ordinal);

    [Fact]
    public async Task Another_result_says_nothing_by_itself() =>
        Assert.DoesNotContain(LeaveEarly.Key, await Window.Offers(Method("return await client.SendTextAsync(to, \"hi\");", "Task<SendResult>")));
}
