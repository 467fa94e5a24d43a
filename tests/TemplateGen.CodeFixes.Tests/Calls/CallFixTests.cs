using TemplateGen.CodeFixes.Calls;
using TemplateGen.CodeFixes.Tests.Harness;
using Xunit;

namespace TemplateGen.CodeFixes.Tests.Calls;

public class IgnoredResultFixTests
{
    private static readonly Fix Results = new(new IgnoredResultCodeFixProvider(), "TG2007");

    [Theory]
    [InlineData("result.ensure", "(await client.SendTextAsync(to, \"hi\")).EnsureAccepted(); // Kindly.")]
    [InlineData("result.keep", "var result = await client.SendTextAsync(to, \"hi\"); // Kindly.")]
    [InlineData("result.discard", "_ = await client.SendTextAsync(to, \"hi\"); // Kindly.")]
    public async Task A_statement(string key, string expected) => Assert.Contains(
        "// Greet.\n        " + expected,
        await Results.One(key, Around("// Greet.\n        await client.SendTextAsync(to, \"hi\"); // Kindly.")),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_name_that_is_taken_is_not_used_again() => Assert.Contains(
        "var result3 = await",
        await Results.One("result.keep", Around("var result = 1; await client.SendTextAsync(to, \"hi\" + result); { var result2 = 2; Console.WriteLine(result2); }")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("client.SendTextAsync(to, \"hi\");", "result.keep result.discard")]
    [InlineData("client.SendTextAsync(to, \"hi\").AsTask().GetAwaiter().GetResult();", "result.ensure result.keep result.discard")]
    [InlineData("client.SendTextAsync(to, \"hi\").AsTask().Wait();", "")]
    [InlineData("Func<Task> f = async () => await client.SendTextAsync(to, \"hi\"); await f();", "result.ensure result.discard")]
    [InlineData("Func<Task> f = () => client.SendTextAsync(to, \"hi\").AsTask(); await f();", "result.discard")]
    [InlineData("for (; to != default; await client.SendTextAsync(to, \"hi\")) { }", "result.ensure result.discard")]
    [InlineData("if (to != default) await client.SendTextAsync(to, \"hi\");", "result.ensure result.discard")]
    [InlineData("await Task.WhenAll(new[] { to }.Select(one => client.SendTextAsync(one, \"a\").AsTask()));", "result.keep result.discard")]
    [InlineData("var _ = 1; await client.SendTextAsync(to, \"hi\" + _);", "result.ensure result.keep")]
    public async Task What_works_is_offered(string statement, string keys) =>
        Assert.Equal(keys, string.Join(' ', await Results.Offers(Around("await Task.Yield(); " + statement))));

    private static string Around(string statements) => $$"""
        using TemplateGen;

        class Replies
        {
            async Task Run(IWhatsAppClient client, Recipient to)
            {
                {{statements}}
            }
        }
        """;
}

public class ConstantTextFixTests
{
    private static readonly Fix Texts = new(new ConstantTextCodeFixProvider(), "TG2003");

    [Theory]
    [InlineData("\"Camille\\n  Martin\"", "\"Camille Martin\"")]
    [InlineData("@\"\"\"Ca\"\"\tMartin\"", "\"\\\"Ca\\\" Martin\"")]
    [InlineData("\"\"\"\n            Camille\n            Martin\n            \"\"\"", "\"Camille Martin\"")]
    [InlineData("\"Camille      Martin\\r\\n\"", "\"Camille Martin\"")]
    public async Task A_literal_becomes_one_line(string literal, string expected) =>
        Assert.Equal(Around(expected), await Texts.One("text.line", Around(literal)));

    [Theory]
    [InlineData("\"a\\n\" + to")]
    [InlineData("$\"a\\n{to}\"")]
    [InlineData("\"\"")]
    [InlineData("\"\\n\"")]
    public async Task What_is_no_literal_or_needs_another_text_is_left(string value) => Assert.Empty(await Texts.Offers(Around(value)));

    private static string Around(string value) => $$"""
        using Shop;
        using TemplateGen;

        class Replies
        {
            ValueTask<SendResult> Run(IWhatsAppClient client, Recipient to) => client.SendOrderNoteAsync(to, {{value}});
        }
        """;
}

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
