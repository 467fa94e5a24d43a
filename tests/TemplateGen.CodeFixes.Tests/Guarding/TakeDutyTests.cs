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
