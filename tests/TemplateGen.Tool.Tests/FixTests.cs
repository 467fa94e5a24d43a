using System.Text;
using TemplateGen.Tool.Tests.Harness;

namespace TemplateGen.Tool.Tests;

public sealed class FixTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public async Task What_has_one_right_fix_is_fixed_and_told()
    {
        _folder.Write("a.whatsapp.json", "// mine\r\n" + Texts.BadName + "\r\n");
        var outcome = await _folder.RunAsync("lint", "--fix");

        Assert.Equal(["a.whatsapp.json: fixed TG1101: Rename to \"order_shipped\"", "1 file: 1 fixed, 0 errors, 0 warnings, 0 info."], outcome.Output);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("// mine\r\n" + Texts.Sound + "\r\n", _folder.Read("a.whatsapp.json"));
    }

    [Fact]
    public async Task What_somebody_must_decide_stays_and_is_reported()
    {
        _folder.Write("a.whatsapp.json", Texts.NoName);
        var outcome = await _folder.RunAsync("lint", "--fix");

        Assert.Equal("1 file: 0 fixed, 1 error, 0 warnings, 0 info.", outcome.Output[^1]);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(Texts.NoName, _folder.Read("a.whatsapp.json"));
    }

    [Fact]
    public async Task Choices_are_listed_and_taken_by_their_key()
    {
        _folder.Write("a.whatsapp.json", Texts.RetiredTag);
        var listing = await _folder.RunAsync("lint", "--fix");
        Assert.Equal(["  --apply TG1302.UTILITY: Use UTILITY", "  --apply TG1302.MARKETING: Use MARKETING"], listing.Output.Where(line => line.StartsWith(' ')));
        Assert.Equal(Texts.RetiredTag, _folder.Read("a.whatsapp.json"));

        var applying = await _folder.RunAsync("lint", "--apply", "TG1302.MARKETING");
        Assert.Equal(["a.whatsapp.json: fixed TG1302: Use MARKETING", "1 file: 1 fixed, 0 errors, 0 warnings, 0 info."], applying.Output);
        Assert.Equal(Texts.RetiredTag.Replace("ALERT_UPDATE", "MARKETING", StringComparison.Ordinal), _folder.Read("a.whatsapp.json"));
    }

    [Fact]
    public async Task Nothing_but_the_named_fix_is_applied()
    {
        _folder.Write("a.whatsapp.json", $"[ {Texts.RetiredTag}, {Texts.BadName} ]");
        await _folder.RunAsync("lint", "--apply", "TG1302.UTILITY");

        Assert.Contains("\"Order-Shipped\"", _folder.Read("a.whatsapp.json"));
    }

    [Fact]
    public async Task Without_the_option_nothing_is_written()
    {
        _folder.Write("a.whatsapp.json", Texts.BadName);
        await _folder.RunAsync("lint");

        Assert.Equal(Texts.BadName, _folder.Read("a.whatsapp.json"));
    }

    public static TheoryData<Encoding> Encodings => [new UTF8Encoding(true), new UTF8Encoding(false), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    [Theory]
    [MemberData(nameof(Encodings), DisableDiscoveryEnumeration = true)]
    public async Task The_encoding_and_its_byte_order_mark_stay(Encoding encoding)
    {
        _folder.Write("a.whatsapp.json", Encode(Texts.BadName));
        await _folder.RunAsync("lint", "--fix");

        Assert.Equal(Encode(Texts.Sound), await File.ReadAllBytesAsync(_folder.PathOf("a.whatsapp.json"), TestContext.Current.CancellationToken));

        byte[] Encode(string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    [Fact]
    public async Task A_file_that_is_read_only_is_told_and_gives_2()
    {
        _folder.Write("a.whatsapp.json", Texts.BadName);
        File.SetAttributes(_folder.PathOf("a.whatsapp.json"), FileAttributes.ReadOnly);
        var outcome = await _folder.RunAsync("lint", "--fix");
        File.SetAttributes(_folder.PathOf("a.whatsapp.json"), FileAttributes.Normal);

        Assert.Equal(["a.whatsapp.json: cannot be written: It is read-only."], outcome.Problems);
        Assert.Equal("1 file: 0 fixed, 1 error, 0 warnings, 0 info.", outcome.Output[^1]);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(Texts.BadName, _folder.Read("a.whatsapp.json"));
    }

    [Fact]
    public async Task A_link_stays_a_link_and_nothing_is_left_beside_the_file()
    {
        // There, making a link takes a privilege.
        if (OperatingSystem.IsWindows()) return;
        _folder.Write("real/a.whatsapp.json", Texts.BadName);
        File.CreateSymbolicLink(_folder.PathOf("a.whatsapp.json"), "real/a.whatsapp.json");
        File.SetUnixFileMode(_folder.PathOf("real/a.whatsapp.json"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await _folder.RunAsync("lint", "--fix", "a.whatsapp.json");

        Assert.NotNull(new FileInfo(_folder.PathOf("a.whatsapp.json")).LinkTarget);
        Assert.Equal(Texts.Sound, _folder.Read("real/a.whatsapp.json"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.PathOf("real/a.whatsapp.json")));
        Assert.Single(Directory.GetFiles(_folder.PathOf("real")));
    }

    public void Dispose() => _folder.Dispose();
}
