using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Templates;

public sealed class DefinitionLoadingTests : SandboxTest
{
    [Theory]
    [InlineData("{ \"name\": \"a\",\n  \"body\" }", "order.whatsapp.json(2,")]
    [InlineData("\n\n[ 1 ]", "order.whatsapp.json(3,")]
    [InlineData("{ \"shopping\": \"list\" }", "order.whatsapp.json(1,1): ")]
    [InlineData("{ \"body\": \"Hello\", \"language\": \"en\" }", "order.whatsapp.json(1,1): The template has no name")]
    [InlineData("{\r\n  \"name\": \"a\", \"body\": \"Hello\" }", "order.whatsapp.json(2,11): The template has no language")]
    public void An_unreadable_definition_says_where_and_what(string json, string beginning)
    {
        var unreadable = Assert.Throws<UnreadableDefinitionException>(() => WhatsApp.AddTemplates(json, "order.whatsapp.json"));

        Assert.StartsWith(beginning, unreadable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_definition_that_breaks_a_rule_of_the_review_is_loaded()
    {
        WhatsApp.AddTemplates("""{ "name": "Bad Name", "language": "en", "category": "NONE", "body": "{{1}}{{2}}" }""");

        Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("Bad Name", "en", Body("a", "b"))).Status);
    }

    [Fact]
    public async Task A_definition_replaces_the_one_before()
    {
        WhatsApp.AddTemplates("""{ "name": "approved", "language": "en", "category": "UTILITY", "body": "Changed." }""");

        await SendTemplateAsync("approved", "en");

        Assert.Equal("Changed.", Assert.Single(WhatsApp.Messages).Body);
    }

    [Fact]
    public void An_empty_answer_is_fine() => WhatsApp.AddTemplates("""{ "data": [] }""");

    [Fact]
    public async Task The_files_of_a_directory_and_below_are_added()
    {
        var directory = Directory.CreateTempSubdirectory();
        try
        {
            var below = directory.CreateSubdirectory("shop");
            await File.WriteAllTextAsync(Path.Combine(directory.FullName, "one.whatsapp.json"), """{ "name": "one", "language": "en", "category": "UTILITY", "body": "One." }""", Cancellation);
            await File.WriteAllTextAsync(Path.Combine(below.FullName, "two.whatsapp.json"), """{ "name": "two", "language": "en", "category": "UTILITY", "body": "Two." }""", Cancellation);
            await File.WriteAllTextAsync(Path.Combine(below.FullName, "settings.json"), "not a definition", Cancellation);

            WhatsApp.AddTemplateFiles(directory.FullName);

            Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("one", "en")).Status);
            Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("two", "en")).Status);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
