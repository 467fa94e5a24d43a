using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

public class ThrowWhenClosedTests
{
    [Fact]
    public async Task A_statement_whose_result_is_used_stands_behind_it() => Assert.Equal(
        Method("""
            // Greet.
            await client.Windows.EnsureOpenAsync(to);
            return await client.SendTextAsync(to, "hi"); // Kindly.
            """, "Task<SendResult>"),
        await Window.One(ThrowWhenClosed.Key, Method("""
            // Greet.
            return await client.SendTextAsync(to, "hi"); // Kindly.
            """, "Task<SendResult>")));

    [Fact]
    public async Task An_expression_body_becomes_a_block() => Assert.Equal(
        Class("""
            public async Task<SendResult> Run(Recipient to, int x)
            {
                await client.Windows.EnsureOpenAsync(to);
                return await client.SendTextAsync(to, "hi") switch
                {
                    { IsAccepted: true } result when x > 0 => result,
                    _ => default,
                };
            }
            """),
        await Window.One(ThrowWhenClosed.Key, Class("""
            public async Task<SendResult> Run(Recipient to, int x) => await client.SendTextAsync(to, "hi") switch
            {
                { IsAccepted: true } result when x > 0 => result,
                _ => default,
            };
            """)));

    [Fact]
    public async Task It_throws_in_a_while_loop_too() => Assert.Equal(
        Method("""
            while (x)
            {
                await client.Windows.EnsureOpenAsync(to);
                await client.SendTextAsync(to, "hi");
            }
            """),
        await Window.One(ThrowWhenClosed.Key, Method("""
            while (x)
            {
                await client.SendTextAsync(to, "hi");
            }
            """)));

    [Fact]
    public async Task The_project_s_own_check_of_the_opt_in_is_called() => Assert.Contains(
        "Consents.Ensure(to);\n        return client.SendOrderNoteAsync(to, \"a\").AsTask();",
        await OptIn.One(ThrowWhenClosed.Key, """
            using Shop;
            using TemplateGen;

            static class Consents { public static void Ensure([EnsuresOptIn] Recipient customer) { } }

            class Replies(IWhatsAppClient client)
            {
                Task Run(Recipient to) => client.SendOrderNoteAsync(to, "a").AsTask();
            }
            """),
        StringComparison.Ordinal);
}
