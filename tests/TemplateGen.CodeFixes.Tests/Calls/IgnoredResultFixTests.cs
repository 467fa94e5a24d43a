using Microsoft.CodeAnalysis.CodeFixes;
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

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 2)]
    public async Task All_in_a_document_a_project_or_a_solution(FixAllScope scope, int files)
    {
        var source = Around("await client.SendTextAsync(to, \"hi\");\n        await client.SendTextAsync(to, \"ho\");");
        var texts = await Results.All("result.ensure", scope, source, source.Replace("Replies", "Others", StringComparison.Ordinal));

        Assert.Equal(files, texts.Count(text => text.Contains(".EnsureAccepted();", StringComparison.Ordinal)));
    }

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
