using TemplateGen.CodeFixes.Calls;
using TemplateGen.CodeFixes.Tests.Harness;
using Xunit;

namespace TemplateGen.CodeFixes.Tests.Calls;

public class TemplateByNameFixTests
{
    private static readonly Fix Names = new(new TemplateByNameCodeFixProvider(), "TG2005");

    [Theory]
    [InlineData("\"31612345678\", \"order_shipped\", \"en\", [\"Camille\", name]", "client.SendOrderShippedAsync(Recipient.Parse(\"31612345678\"), \"Camille\", name)")]
    [InlineData("to, template: \"order_shipped\", values: new[] { name, \"b\" }, language: \"en\"", "client.SendOrderShippedAsync(Recipient.Parse(to), name, \"b\")")]
    [InlineData("to, \"order_note\", \"en\", new List<string> { name }, stop", "client.SendOrderNoteAsync(Recipient.Parse(to), name, cancellationToken: stop)")]
    public async Task The_typed_method_gets_the_arguments_in_their_places(string arguments, string expected)
    {
        var text = await Names.One("name.typed", Around(arguments));

        Assert.Contains($"await {expected};", text, StringComparison.Ordinal);
        Assert.StartsWith("using Shop;\nusing TemplateGen;\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("to, \"order_shipped\", \"en\", [name]")]
    [InlineData("to, \"order_shipped\", \"fr\", [name, name]")]
    [InlineData("to, \"order_shipped\", \"en\", [name, .. more]")]
    [InlineData("to, \"order_due\", \"en\", [name, name]")]
    [InlineData("to, \"welcome\", \"en\", [name]")]
    public async Task What_does_not_fit_is_left(string arguments) => Assert.Empty(await Names.Offers(Around(arguments)));

    [Theory]
    [InlineData("SendAsync(string from, string to, [TemplateName] string template)", "\"1\", to, \"order_note\"")]
    [InlineData("SendAsync(string to, [TemplateName] string template, string[] header, string[] body)", "to, \"order_shipped\", [name], [name]")]
    [InlineData("SendAsync([TemplateName] string template, string[] values)", "\"order_note\", [name]")]
    public async Task Nor_what_is_not_understood(string method, string arguments) =>
        Assert.Empty(await Names.Offers(Around(arguments).Replace("SendAsync(string to, [TemplateName] string template, string language, IEnumerable<string> values, CancellationToken stop = default)", method, StringComparison.Ordinal)));

    [Fact]
    public async Task Values_may_be_passed_one_by_one() => Assert.Contains(
        "client.SendOrderShippedAsync(Recipient.Parse(to), name, \"b\")",
        await Names.One("name.typed", Around("to, \"order_shipped\", \"en\", name, \"b\"").Replace("IEnumerable<string> values, CancellationToken stop = default", "params string[] values", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    private static string Around(string arguments) => $$"""
        using TemplateGen;

        class OldSdk
        {
            public Task SendAsync(string to, [TemplateName] string template, string language, IEnumerable<string> values, CancellationToken stop = default) => Task.CompletedTask;
        }

        class Replies(OldSdk sdk, IWhatsAppClient client)
        {
            public object Client => client;

            async Task Run(string to, string name, string[] more, CancellationToken stop)
            {
                await sdk.SendAsync({{arguments}});
            }
        }
        """;
}
