using System.Text;
using Microsoft.CodeAnalysis.Text;
using TemplateGen.CodeFixes.Tests.Harness;
using Xunit;

namespace TemplateGen.CodeFixes.Tests.Definitions;

/// <summary>That fixes reach the editor, and what is in the files after them. What each fix does is tested with the fixes themselves.</summary>
public sealed class EditorTests
{
    private const string BadName = """{ "name": "Order-Shipped", "language": "en_US", "category": "UTILITY", "body": "Your order is on its way." }""";
    private const string GoodName = """{ "name": "order_shipped", "language": "en_US", "category": "UTILITY", "body": "Your order is on its way." }""";
    private const string OtherName = """{ "name": "Order Sent", "language": "en_US", "category": "UTILITY", "body": "Your order is on its way." }""";

    [Fact]
    public async Task A_fix_is_offered_at_the_finding()
    {
        using var workspace = new Workspace(("a.whatsapp.json", BadName));
        var action = Assert.Single(await workspace.ActionsAsync(Assert.Single(await workspace.DiagnosticsAsync())));

        Assert.Equal("Rename to \"order_shipped\"", action.Title);
        Assert.Equal("TG1101.name", action.EquivalenceKey);
    }

    [Fact]
    public async Task A_fix_changes_nothing_else()
    {
        using var workspace = new Workspace(("a.whatsapp.json", $"// mine\r\n[ {BadName}, ]\r\n"));
        await workspace.ApplyAsync("TG1101", "Rename to \"order_shipped\"");

        Assert.Equal($"// mine\r\n[ {GoodName}, ]\r\n", (await workspace.TextAsync("a.whatsapp.json")).ToString());
        Assert.Empty(await workspace.DiagnosticsAsync());
    }

    [Fact]
    public async Task The_encoding_and_its_byte_order_mark_stay()
    {
        using var file = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(BadName)]);
        using var workspace = new Workspace([("a.whatsapp.json", SourceText.From(file))]);
        await workspace.ApplyAsync("TG1101", "Rename to \"order_shipped\"");

        var text = await workspace.TextAsync("a.whatsapp.json");
        Assert.Equal(GoodName, text.ToString());
        Assert.Equal(Encoding.UTF8.Preamble, text.Encoding!.Preamble);
    }

    [Fact]
    public async Task All_of_a_file_are_fixed_at_once_and_other_files_stay()
    {
        using var workspace = new Workspace(("a.whatsapp.json", $"[ {BadName}, {OtherName} ]"), ("b.whatsapp.json", OtherName));
        await workspace.ApplyAsync("TG1101", "Rename to \"order_shipped\", and likewise all TG1101 in this file");

        Assert.Equal($"[ {GoodName}, {OtherName.Replace("Order Sent", "order_sent", StringComparison.Ordinal)} ]", (await workspace.TextAsync("a.whatsapp.json")).ToString());
        Assert.Equal(OtherName, (await workspace.TextAsync("b.whatsapp.json")).ToString());
    }

    [Fact]
    public async Task All_of_a_project_are_fixed_at_once()
    {
        using var workspace = new Workspace(("a.whatsapp.json", BadName), ("b.whatsapp.json", OtherName), ("settings.json", BadName));
        await workspace.FixAllAsync("TG1101", "TG1101.name");

        Assert.Empty(await workspace.DiagnosticsAsync());
        Assert.Equal(GoodName, (await workspace.TextAsync("a.whatsapp.json")).ToString());
        Assert.Equal(BadName, (await workspace.TextAsync("settings.json")).ToString());
    }

    [Fact]
    public async Task Each_choice_is_offered_and_all_of_a_project_follow_the_one_that_is_taken()
    {
        const string retired = """{ "name": "a", "language": "en_US", "tag": "SHIPPING_UPDATE", "body": "Your order is on its way." }""";
        using var workspace = new Workspace(("a.whatsapp.json", retired), ("b.whatsapp.json", retired.Replace("\"a\"", "\"b\"", StringComparison.Ordinal)));
        var actions = await workspace.ActionsAsync((await workspace.DiagnosticsAsync())[0]);
        Assert.Equal(["Use UTILITY", "Use MARKETING"], actions.Select(action => action.Title));

        await workspace.FixAllAsync("TG1302", "TG1302.MARKETING");

        Assert.Empty(await workspace.DiagnosticsAsync());
        Assert.Contains("\"tag\": \"MARKETING\"", (await workspace.TextAsync("b.whatsapp.json")).ToString());
    }

    [Fact]
    public async Task Fixes_that_touch_each_other_are_made_one_after_the_other()
    {
        using var workspace = new Workspace(("a.whatsapp.json", """{ "name": "a", "language": "en_US", "category": "UTILITY", "body": "It is {{1}{{2} in all of them.", "parameters": [ { "example": "A" }, { "example": "B" } ] }"""));
        await workspace.ApplyAsync("TG1402", "Write {{1}}, and likewise all TG1402 in this file");

        Assert.Contains("It is {{1}}{{2}} in", (await workspace.TextAsync("a.whatsapp.json")).ToString());
    }

    [Fact]
    public async Task Several_edits_of_one_fix_land_at_their_places()
    {
        using var workspace = new Workspace(("a.whatsapp.json", "{\r\n  \"name\": \"a\", \"language\": \"en_US\", \"category\": \"UTILITY\",\r\n  \"body\": \"Caf\\u00e9 {1} gives {3} for all of them.\", // ours\r\n  \"parameters\": [\r\n    { \"example\": \"A\" },\r\n    { \"example\": \"B\" },\r\n    { \"example\": \"C\" }\r\n  ]\r\n}\r\n"));
        await workspace.ApplyAsync("TG1401", "Number the placeholders from {{1}} without a gap");

        Assert.Equal(
            "{\r\n  \"name\": \"a\", \"language\": \"en_US\", \"category\": \"UTILITY\",\r\n  \"body\": \"Caf\\u00e9 {1} gives {2} for all of them.\", // ours\r\n  \"parameters\": [\r\n    { \"example\": \"A\" },\r\n    { \"example\": \"C\" }\r\n  ]\r\n}\r\n",
            (await workspace.TextAsync("a.whatsapp.json")).ToString());
    }

    [Fact]
    public async Task A_finding_without_a_fix_gets_none()
    {
        using var workspace = new Workspace(("a.whatsapp.json", GoodName.Replace("\"name\": \"order_shipped\", ", "", StringComparison.Ordinal)));

        Assert.Empty(await workspace.ActionsAsync(Assert.Single(await workspace.DiagnosticsAsync())));
    }

    [Fact]
    public async Task A_finding_of_an_older_text_gets_no_fix()
    {
        using var before = new Workspace(("a.whatsapp.json", BadName));
        using var after = new Workspace(("a.whatsapp.json", "{"));

        Assert.Empty(await after.ActionsAsync(Assert.Single(await before.DiagnosticsAsync())));
    }
}
