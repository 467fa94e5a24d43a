using Microsoft.CodeAnalysis.CodeFixes;
using TemplateGen.CodeFixes.Calls;
using TemplateGen.CodeFixes.Tests.Harness;
using Xunit;

namespace TemplateGen.CodeFixes.Tests.Calls;

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

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 2)]
    public async Task All_in_a_document_a_project_or_a_solution(FixAllScope scope, int files)
    {
        var source = Around("\"a\\nb\"");
        var texts = await Texts.All("text.line", scope, source, source.Replace("Replies", "Others", StringComparison.Ordinal));

        Assert.Equal(files, texts.Count(text => text.Contains(@"""a b""", StringComparison.Ordinal)));
    }

    private static string Around(string value) => $$"""
        using Shop;
        using TemplateGen;

        class Replies
        {
            ValueTask<SendResult> Run(IWhatsAppClient client, Recipient to) => client.SendOrderNoteAsync(to, {{value}});
        }
        """;
}
