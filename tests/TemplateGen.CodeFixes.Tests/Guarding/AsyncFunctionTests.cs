using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

/// <summary>A function that hands on a task is made async, so that a guard can be awaited in it.</summary>
public class AsyncFunctionTests
{
    [Fact]
    public async Task An_expression_body() => Assert.Equal(
        Class("""
            public async Task Run(Recipient to)
            {
                if (await client.Windows.IsOpenAsync(to))
                {
                    await client.SendTextAsync(to, "hi");
                }
            }
            """),
        await Window.One(WrapInGuard.Key, Class("public Task Run(Recipient to) => client.SendTextAsync(to, \"hi\").AsTask();")));

    [Fact]
    public async Task A_block_with_more_returns_and_its_comments() => Assert.Equal(
        Class("""
            /// <summary>Runs.</summary>
            async Task Run(Recipient to, bool x)
            {
                if (x) return; // Enough.
                if (to == default)
                {
                    await Task.Delay(1);
                    return; // Later.
                }
                // Greet.
                if (!await client.Windows.IsOpenAsync(to))
                {
                    return;
                }

                await client.SendTextAsync(to, "hi"); // Kindly.
            }
            """),
        await Window.One(LeaveEarly.Key, Class("""
            /// <summary>Runs.</summary>
            Task Run(Recipient to, bool x)
            {
                if (x) return Task.CompletedTask; // Enough.
                if (to == default)
                    return Task.Delay(1); // Later.
                // Greet.
                return client.SendTextAsync(to, "hi").AsTask(); // Kindly.
            }
            """)));

    [Fact]
    public async Task Results_are_awaited() => Assert.Equal(
        Class("""
            public async ValueTask<SendResult?> Run(Recipient to, bool x)
            {
                if (x) return null;
                if (!await client.Windows.IsOpenAsync(to))
                {
                    return null;
                }

                return await Send(to);
            }

            static ValueTask<SendResult?> Send([RequiresOpenWindow] Recipient to) => default;
            object C => client;
            """),
        await Window.One(LeaveEarly.Key, Class("""
            public ValueTask<SendResult?> Run(Recipient to, bool x)
            {
                if (x) return ValueTask.FromResult<SendResult?>(null);
                return Send(to);
            }

            static ValueTask<SendResult?> Send([RequiresOpenWindow] Recipient to) => default;
            object C => client;
            """)));

    [Fact]
    public async Task A_lambda() => Assert.Equal(
        Method("""
            await Task.WhenAll(all.Select(async one =>
            {
                if (await client.Windows.IsOpenAsync(one))
                {
                    await client.SendTextAsync(one, "hi");
                }
            }));
            """),
        await Window.One(WrapInGuard.Key, Method("await Task.WhenAll(all.Select(one => client.SendTextAsync(one, \"hi\").AsTask()));")));

    [Fact]
    public async Task A_local_function() => Assert.Equal(
        Method("""
            await Local();
            async Task Local()
            {
                await client.Windows.EnsureOpenAsync(to);
                await client.SendTextAsync(to, "hi");
            }
            """),
        await Window.One(ThrowWhenClosed.Key, Method("""
            await Local();
            Task Local() => client.SendTextAsync(to, "hi").AsTask();
            """)));

    [Theory]
    [InlineData("void Run(Recipient to) { _ = client.SendTextAsync(to, \"hi\"); }")]
    [InlineData("void Run(IEnumerable<Recipient> all) => all.ToList().ForEach(one => client.SendTextAsync(one, \"hi\"));")]
    [InlineData("Task Run(in Recipient to) => client.SendTextAsync(to, \"hi\").AsTask();")]
    [InlineData("Task Run(Recipient to) { lock (client) { return client.SendTextAsync(to, \"hi\").AsTask(); } }")]
    [InlineData("Task Run(Recipient to) { try { return client.SendTextAsync(to, \"hi\").AsTask(); } catch (InvalidOperationException) { return Task.CompletedTask; } }")]
    [InlineData("Task Run(Recipient to) { client.SendTextAsync(to, \"hi\").AsTask().Wait(); return null!; }")]
    [InlineData("Task Sent => client.SendTextAsync(default, \"hi\").AsTask();")]
    public async Task Nothing_that_cannot_be_async_or_would_do_something_else(string member)
    {
        var keys = await Window.Offers(Class(member));

        Assert.Empty(keys.Intersect([WrapInGuard.Key, LeaveEarly.Key, ThrowWhenClosed.Key]));
    }
}
