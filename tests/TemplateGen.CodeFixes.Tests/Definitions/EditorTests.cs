using System.Text;
using Microsoft.CodeAnalysis.Text;
using TemplateGen.CodeFixes.Tests.Harness;

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
    public async Task A_finding_of_an_older_text_gets_no_fix()
    {
        using var before = new Workspace(("a.whatsapp.json", BadName));
        using var after = new Workspace(("a.whatsapp.json", "{"));

        Assert.Empty(await after.ActionsAsync(Assert.Single(await before.DiagnosticsAsync())));
    }
}
