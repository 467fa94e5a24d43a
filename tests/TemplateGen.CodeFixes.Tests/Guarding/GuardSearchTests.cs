using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

/// <summary>Wherever a project keeps its opt-in check, it is found.</summary>
public class GuardSearchTests
{
    [Theory]
    [InlineData("", "private readonly IConsents _consents = null!;", "", "await _consents.HasAsync(to)")]
    [InlineData(", IConsents consents", "", "", "await consents.HasAsync(to)")]
    [InlineData("", "", ", IConsents consents", "await consents.HasAsync(to)")]
    [InlineData("", "IConsents Consents => null!;", "", "await Consents.HasAsync(to)")]
    [InlineData("", "static Task<bool> AgreedAsync([OptedInWhen(true)] Recipient to) => null!;", "", "await AgreedAsync(to)")]
    public async Task A_member_of_what_is_at_hand(string dependency, string member, string parameter, string condition) =>
        Assert.Contains($"if ({condition})", await OptIn.One(WrapInGuard.Key, Around("", dependency, member, parameter)), StringComparison.Ordinal);

    [Theory]
    [InlineData("public static Task<bool> AgreedAsync([OptedInWhen(true)] Recipient to) => null!;", "await Checks.AgreedAsync(to)")]
    [InlineData("public static Task<bool> AgreedAsync(IWhatsAppClient by, [OptedInWhen(true)] Recipient to) => null!;", "await Checks.AgreedAsync(client, to)")]
    [InlineData("public static bool HasRefused([OptedInWhen(false)] this Recipient to) => true;", "!to.HasRefused()")]
    [InlineData("public static Task<bool> AgreedAsync(this IWhatsAppClient by, [OptedInWhen(true)] Recipient to, int days = 1) => null!;", "await client.AgreedAsync(to)")]
    [InlineData("public static class More { public static bool Agreed([OptedInWhen(true)] Recipient to) => true; }", "Checks.More.Agreed(to)")]
    public async Task A_static_or_extension_method_of_another_namespace(string method, string condition)
    {
        var text = await OptIn.One(WrapInGuard.Key, Around($"namespace Agreements {{ public static class Checks {{ {method} }} }}", "", "", ""));

        Assert.Contains($"if ({condition})", text, StringComparison.Ordinal);
        Assert.StartsWith("using Agreements;\nusing Shop;\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public static bool Agreed(string list, [OptedInWhen(true)] Recipient to) => true;")]
    [InlineData("static bool Agreed([OptedInWhen(true)] Recipient to) => true;")]
    [InlineData("public static bool Agreed([OptedInWhen(true)] string to) => true;")]
    public async Task Not_one_that_cannot_be_called(string method) =>
        Assert.DoesNotContain(WrapInGuard.Key, await OptIn.Offers(Around($"namespace Agreements {{ public static class Checks {{ {method} }} }}", "", "", "")));

    private static string Around(string other, string dependency, string member, string parameter) => $$"""
        using Shop;
        using TemplateGen;

        interface IConsents { Task<bool> HasAsync([OptedInWhen(true)] Recipient customer); }

        class Replies(IWhatsAppClient client{{dependency}})
        {
            {{member}}
            async Task Run(Recipient to{{parameter}})
            {
                await client.SendOrderNoteAsync(to, "a");
            }
        }

        {{other}}
        """;
}
