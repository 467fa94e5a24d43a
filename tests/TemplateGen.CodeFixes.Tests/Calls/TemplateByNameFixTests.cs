using Microsoft.CodeAnalysis.CodeFixes;
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
    [InlineData("to, \"welcome\", \"en\", [name]", "client.SendWelcomeAsync(Recipient.Parse(to), WelcomeLanguage.En, name)")]
    [InlineData("to, \"welcome\", \"fr\", [name]", "client.SendWelcomeAsync(Recipient.Parse(to), WelcomeLanguage.Fr, name)")]
    public async Task The_old_call_s_language_is_chosen(string arguments, string expected) =>
        Assert.Contains($"await {expected};", await Names.One("name.typed", Around(arguments)), StringComparison.Ordinal);

    [Fact]
    public async Task Without_a_language_each_is_a_choice()
    {
        var source = Around("to, \"welcome\", values: [name]").Replace("string language, ", "", StringComparison.Ordinal);

        Assert.Equal(["name.typed.en", "name.typed.fr"], await Names.Offers(source));
        Assert.Contains("client.SendWelcomeAsync(Recipient.Parse(to), WelcomeLanguage.Fr, name)", await Names.One("name.typed.fr", source), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("day.ToString()", "day")]
    [InlineData("day.ToString(System.Globalization.CultureInfo.InvariantCulture)", "day")]
    [InlineData("\"2026-11-23\"", "new DateOnly(2026, 11, 23)")]
    [InlineData("time.ToString()", "DateOnly.FromDateTime(time)")]
    public async Task A_date_that_was_made_a_text_is_a_date_again(string passed, string expected) => Assert.Contains(
        $"client.SendOrderDueAsync(Recipient.Parse(to), {expected}, name);",
        await Names.One("name.typed", Around($"to, \"order_due\", \"en\", [{passed}, name]")),
        StringComparison.Ordinal);

    [Fact]
    public async Task Values_of_any_type_fit_where_they_are_wanted() => Assert.Contains(
        "client.SendOrderDueAsync(Recipient.Parse(to), day, name);",
        await Names.One("name.typed", Around("to, \"order_due\", \"en\", [day, name]").Replace("IEnumerable<string> values", "IEnumerable<object> values", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Task Send(string to) => sdk.SendAsync(to, \"order_note\", \"en\", [to]);", "=> client.SendOrderNoteAsync(Recipient.Parse(to), to).AsTask();")]
    [InlineData("Task Send(string to) { return sdk.SendAsync(to, \"order_note\", \"en\", [to]); }", "return client.SendOrderNoteAsync(Recipient.Parse(to), to).AsTask();")]
    [InlineData("async Task Send(string to) => await sdk.SendAsync(to, \"order_note\", \"en\", [to]);", "=> await client.SendOrderNoteAsync(Recipient.Parse(to), to);")]
    public async Task A_task_that_is_handed_on(string member, string expected) => Assert.Contains(
        expected,
        await Names.One("name.typed", Around("to, \"none\", \"en\", [name]").Replace("    async Task Run", "    " + member + "\n\n    async Task Run", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 2)]
    public async Task All_in_a_document_a_project_or_a_solution(FixAllScope scope, int files)
    {
        var first = Around("to, \"order_note\", \"en\", [name]").Replace("await sdk", "await sdk.SendAsync(to, \"order_shipped\", \"en\", [name, name]);\n        await sdk", StringComparison.Ordinal);
        var texts = await Names.All("name.typed", scope, first, Around("to, \"order_note\", \"en\", [name]").Replace("OldSdk", "Sdk2", StringComparison.Ordinal).Replace("Replies", "Others", StringComparison.Ordinal));

        Assert.Equal(files, texts.Count(text => text.Contains("SendOrderNoteAsync(", StringComparison.Ordinal)));
        Assert.Contains("SendOrderShippedAsync(Recipient.Parse(to), name, name)", texts[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("to, \"order_shipped\", \"en\", [name]")]
    [InlineData("to, \"order_shipped\", \"fr\", [name, name]")]
    [InlineData("to, \"order_shipped\", \"en\", [name, .. more]")]
    [InlineData("to, \"order_due\", \"en\", [name, name]")]
    [InlineData("to, \"welcome\", \"de\", [name]")]
    [InlineData("to, \"welcome\", name, [name]")]
    [InlineData("to, \"order_due\", \"en\", [\"tomorrow\", name]")]
    [InlineData("to, \"order_due\", \"en\", [day.ToString(\"M\"), name]")]
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

            async Task Run(string to, string name, string[] more, DateOnly day, DateTime time, CancellationToken stop)
            {
                await sdk.SendAsync({{arguments}});
            }
        }
        """;
}
