using OrderNotifications.Tests.Harness;

namespace OrderNotifications.Tests;

public sealed class ProgramTests
{
    [Fact]
    public async Task Without_settings_it_tells_the_story_and_exits_with_0()
    {
        await using var sample = SampleProcess.Start();

        var (exitCode, output, errors) = await sample.EndAsync(TestContext.Current.CancellationToken);

        Assert.Equal("", errors);
        Assert.Equal(0, exitCode);
        Assert.Contains("Café Lumière to Camille                          confirmation_achat, fr", output, StringComparison.Ordinal);
        Assert.Contains("Bonjour Camille, merci pour votre commande !", output, StringComparison.Ordinal);
        Assert.Contains("mercredi 3 mars 2027", output, StringComparison.Ordinal);
        Assert.EndsWith("All went as it should.", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_transcript_fits_a_terminal_of_80_columns()
    {
        await using var sample = SampleProcess.Start();

        var (_, output, _) = await sample.EndAsync(TestContext.Current.CancellationToken);

        Assert.All(output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
    }

    [Fact]
    public async Task What_the_provider_does_not_take_makes_it_exit_with_another_code_than_0()
    {
        var account = new Dictionary<string, string>
        {
            ["WhatsApp__MetaCloud__BaseAddress"] = "http://127.0.0.1:1/",
            ["WhatsApp__MetaCloud__PhoneNumberId"] = "106540352242922",
            ["WhatsApp__MetaCloud__AccessToken"] = "secret-token",
            ["WhatsApp__MetaCloud__AppSecret"] = "secret",
        };
        await using var sample = SampleProcess.Start(account, "--urls", "http://127.0.0.1:0", "--order:to", "+31612345678");

        var (exitCode, output, errors) = await sample.EndAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("WhatsApp did not accept the message", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("31612345678", output + errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-token", output + errors, StringComparison.Ordinal);
    }
}
