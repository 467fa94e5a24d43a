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

    [Theory]
    [InlineData(", IGate gate, IConsents optIns", "", "await optIns.HasAsync(to)")]
    [InlineData(", IGate gate", "bool HasAgreed([OptedInWhen(true)] Recipient to) => true;", "HasAgreed(to)")]
    [InlineData(", IGate gate", "", "await gate.MayWriteAsync(to)")]
    public async Task One_that_asks_for_an_open_window_too_comes_last(string dependencies, string member, string condition) => Assert.Contains(
        $"if ({condition})",
        await OptIn.One(WrapInGuard.Key, Around("interface IGate { Task<bool> MayWriteAsync([OpenWindowWhen(true), OptedInWhen(true)] Recipient customer); }", dependencies, member, "")),
        StringComparison.Ordinal);

    [Fact]
    public async Task Of_those_that_throw_one_that_asks_for_an_open_window_too_comes_last() => Assert.Contains(
        "await consents.EnsureAsync(to);",
        await OptIn.One(ThrowWhenClosed.Key, Around("""
            interface IAgreed { Task EnsureAsync([EnsuresOptIn] Recipient customer); }
            interface IGate { Task EnsureAsync([EnsuresOpenWindow, EnsuresOptIn] Recipient customer); }
            """, ", IGate a, IAgreed consents", "", "")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Replies<TClient>(TClient client) where TClient : IWhatsAppClient", "client")]
    [InlineData("Replies<TClient>(TClient client) where TClient : class, IShopClient", "client")]
    [InlineData("Replies<TClient, TOther>(TOther client) where TClient : IShopClient where TOther : TClient", "client")]
    [InlineData("Replies(IShopClient client)", "client")]
    [InlineData("Replies(IWhatsAppClient? client)", "client!")]
    public async Task The_client_s_own_windows_come_first(string declaration, string client)
    {
        var text = await Window.One(WrapInGuard.Key, $$"""
            using TemplateGen;

            interface IShopClient : IWhatsAppClient;
            static class Guards { public static bool IsOpen([OpenWindowWhen(true)] Recipient to) => true; }

            class {{declaration}}
            {
                async Task Run(Recipient to)
                {
                    await {{client}}.SendTextAsync(to, "hi");
                }
            }
            """);

        Assert.Contains($"if (await {client}.Windows.IsOpenAsync(to))", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_of_a_type_parameter_is_asked_itself() => Assert.Contains(
        "if (conversation.IsOpen)",
        await Window.One(WrapInGuard.Key, """
            using TemplateGen;

            interface IKnows { [OpenWindowWhen(true)] bool IsOpen { get; } }
            interface IConversation : IKnows { [RequiresOpenWindow] void Reply(); }

            class Replies
            {
                void Run<T>(T conversation) where T : IConversation
                {
                    conversation.Reply();
                }
            }
            """),
        StringComparison.Ordinal);

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
