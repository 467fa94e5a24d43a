using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding;

/// <summary>A finding says why the send is not proven.</summary>
public class ReasonTests
{
    [Theory]
    [InlineData("await client.SendTextAsync({|TG2001:to|}, text);", "Unchecked", "nothing on the way here")]
    [InlineData("if (x) { if (!await client.Windows.IsOpenAsync(to)) return; } await client.SendTextAsync({|TG2001:to|}, text);", "Path", "not guarded when 'x' is false")]
    [InlineData("if (await client.Windows.IsOpenAsync(to) || x) await client.SendTextAsync({|TG2001:to|}, text);", "Path", "not guarded when 'x' is true")]
    [InlineData("if (await client.Windows.IsOpenAsync(to)) { } else await client.SendTextAsync({|TG2001:to|}, text);", "Path", "'await client.Windows.IsOpenAsync(to)' is false")]
    [InlineData("if (await client.Windows.IsOpenAsync(other)) await client.SendTextAsync({|TG2001:to|}, text);", "OtherRecipient", "the window of 'other'")]
    [InlineData("if (await client.Windows.IsOpenAsync(to)) { to = other; await client.SendTextAsync({|TG2001:to|}, text); }", "Reassigned", "assigned again")]
    [InlineData("var check = client.Windows.EnsureOpenAsync(to); await client.SendTextAsync({|TG2001:to|}, text);", "NotAwaited", "'check' was started, but not awaited")]
    [InlineData("var open = await client.Windows.IsOpenAsync(to); await client.SendTextAsync({|TG2001:to|}, text);", "NotTested", "'open', which was not tested")]
    [InlineData("if (await client.Windows.IsOpenAsync(to)) await Task.Run(() => client.SendTextAsync({|TG2001:to|}, text).AsTask());", "Escapes", "runs when 'Run' calls it")]
    public async Task The_finding_says_why(string code, string reason, string words)
    {
        var finding = Assert.Single(await Run(code));

        Assert.Equal(reason, finding.Properties["Reason"]);
        Assert.Contains(words, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("to", finding.Properties["Recipient"]);
        Assert.Equal("OpenWindow", finding.Properties["Duty"]);
    }

    [Fact]
    public async Task The_condition_is_an_additional_location()
    {
        var finding = Assert.Single(await Run("if (x) { if (!await client.Windows.IsOpenAsync(to)) return; } await client.SendTextAsync({|TG2001:to|}, text);"));

        var place = Assert.Single(finding.AdditionalLocations);
        Assert.Equal("x", place.SourceTree!.ToString().Substring(place.SourceSpan.Start, place.SourceSpan.Length));
    }

    private static Task<IReadOnlyList<Diagnostic>> Run(string code) => new CSharpCheck(new WindowGuardAnalyzer()).Run($$"""
        class Shop(IWhatsAppClient client)
        {
            async Task Answer(Recipient to, Recipient other, string text, bool x)
            {
                {{code}}
            }
        }
        """);
}
