using System.Text;
using TemplateGen.Tool.Tests.Harness;

namespace TemplateGen.Tool.Tests;

public sealed class LintTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public async Task Sound_definitions_give_a_summary_and_0()
    {
        _folder.Write("a.whatsapp.json", Texts.Sound);
        var outcome = await _folder.RunAsync("lint");

        Assert.Equal(["1 file: 0 errors, 0 warnings, 0 info."], outcome.Output);
        Assert.Empty(outcome.Problems);
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public async Task A_finding_is_told_at_its_line_and_column_as_builds_tell_it_and_gives_1()
    {
        _folder.Write("a.whatsapp.json", "// mine\r\n[\r\n  " + Texts.BadName + "\r\n]");
        var outcome = await _folder.RunAsync("lint", "a.whatsapp.json");

        Assert.StartsWith("a.whatsapp.json(3,13): error TG1101: The name \"Order-Shipped\" holds 'O'", outcome.Output[0]);
        Assert.Equal("1 file: 1 error, 0 warnings, 0 info.", outcome.Output[1]);
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public async Task Folders_are_searched_for_definitions_but_not_for_copies()
    {
        foreach (var path in new[] { "b/two.whatsapp.json", "a/one.WhatsApp.json", "a/settings.json", "bin/three.whatsapp.json", "a/obj/four.whatsapp.json", ".git/five.whatsapp.json" }) _folder.Write(path, Texts.NoName);
        var outcome = await _folder.RunAsync("lint");

        Assert.Equal([Path.Combine("a", "one.WhatsApp.json"), Path.Combine("b", "two.whatsapp.json"), "2 files: 2 errors, 0 warnings, 0 info."], outcome.Output.Select(line => line.Split('(')[0]));
    }

    [Fact]
    public async Task A_named_file_may_have_any_name_and_is_checked_once()
    {
        _folder.Write("dump.json", Texts.NoName);
        var outcome = await _folder.RunAsync("lint", "dump.json", "./dump.json");

        Assert.Equal("1 file: 1 error, 0 warnings, 0 info.", outcome.Output[^1]);
    }

    [Fact]
    public async Task Files_are_checked_together()
    {
        _folder.Write("a/b.whatsapp.json", Texts.Sound);
        _folder.Write("b/a.whatsapp.json", Texts.Sound);
        var outcome = await _folder.RunAsync("lint");

        Assert.StartsWith(Path.Combine("a", "b.whatsapp.json") + "(1,11): error TG1102:", Assert.Single(outcome.Output, line => line.Contains("error TG")));
    }

    [Theory]
    [InlineData("missing.whatsapp.json", "missing.whatsapp.json: there is no such file or folder.")]
    [InlineData("empty", "empty: there is no *.whatsapp.json file under this folder.")]
    [InlineData("--fixx", "--fixx: there is no such option. A file of this name is ./--fixx.")]
    [InlineData("--apply=TG1001.x", "TG1001.x: there is no such fix. --fix lists those that fit.")]
    [InlineData("latin1.json", "latin1.json: cannot be read: it is neither UTF-8 nor UTF-16.")]
    public async Task What_cannot_be_checked_is_told_and_gives_2(string argument, string problem)
    {
        _folder.Write("empty/readme.md", "");
        _folder.Write("latin1.json", Encoding.Latin1.GetBytes("{ \"name\": \"é\" }"));
        var outcome = await _folder.RunAsync("lint", argument);

        Assert.Equal(problem, outcome.Problems[0]);
        Assert.Equal(2, outcome.ExitCode);
    }

    [Fact]
    public async Task What_can_be_checked_is_checked_all_the_same()
    {
        _folder.Write("a.whatsapp.json", Texts.NoName);
        var outcome = await _folder.RunAsync("lint", "missing.json", "a.whatsapp.json");

        Assert.Contains("error TG1002", outcome.Output[0]);
        Assert.Equal(2, outcome.ExitCode);
    }

    public void Dispose() => _folder.Dispose();
}
