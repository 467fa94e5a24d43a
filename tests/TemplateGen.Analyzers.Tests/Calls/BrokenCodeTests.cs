using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>No analyzer fails on code that is being typed, or on attributes that are used as they should not be.</summary>
public class BrokenCodeTests
{
    private const string Code = """
        using Shop;
        using Sent = Shop.OrderNote;
        class Conversation(CareWindow window, IWhatsAppClient client) : IWhatsAppClient
        {
            private readonly Dictionary<Recipient, (CareWindow, Lazy<Task<CareWindow?>>)> _kept = new();
            public CareWindow? Last { get; set; }
            public async Task Run(Recipient to, string name, WelcomeLanguage language, bool isNew)
            {
                await client.SendWelcomeAsync(to, isNew ? WelcomeLanguage.Fr : language, name: $"a\n{name,5}" + '\t' ?? "");
                client.SendAsync(to, new SeasonOffer("a", "b", "c") with { City = "", CouponCode = "-" }).AsTask().Wait();
                Func<Task> send = () => client.SendTextAsync(to, name switch { "" => "", _ => throw new Exception() }).AsTask();
                var message = new ListMessage("", "", [new("", [new ListRow("", Title: "")])]) { Body = "", Header = null };
                _ = Recipient.Parse(nameof(Recipient)); Legacy("order_note"); window?.SendTextAsync("x");
            }
            static void Legacy([TemplateName] string name, [TextLimit(3)] params string[] more) { }
        }
        """;

    private static readonly AllAnalyzers Analyzers = new();

    [Fact]
    public async Task Code_that_ends_anywhere()
    {
        for (var end = 0; end < Code.Length; end += 23) await Analyzers.Run(Code[..end]);
    }

    [Fact]
    public async Task Code_in_which_a_token_is_missing()
    {
        var tokens = SyntaxFactory.ParseTokens(Code).ToList();
        foreach (var token in tokens.Where((_, number) => number % 5 == 0)) await Analyzers.Run(Code.Remove(token.SpanStart, token.Span.Length));
    }

    [Theory]
    [InlineData("namespace TemplateGen { class TemplateAttribute : System.Attribute; [Template] struct Own : ITemplate; class C { object M() => new Own(); } }")]
    [InlineData("[Template(null!, null!)] record struct Own(string A) : ITemplate; class C { object M() => new Own(\"\"); }")]
    [InlineData("[Template(\"a\", \"b\", ShortestBody = \"c\", LongestBody = null)] record struct Own([TemplateParameter((TemplateParameterKind)99, BodyUses = null)] string A) : ITemplate; class C { object M() => new Own(\"\"); }")]
    [InlineData("[Template(\"a\", \"b\", ShortestBody = 2000), Template(\"a\", \"c\")] record struct Own([TemplateParameter(0, BodyUses = new[] { 1, 2, 3 })] string A) : ITemplate; class C { object M() => new Own(\"a\"); }")]
    [InlineData("[Template(\"a\", \"b\"), Template(\"a\", \"c\")] struct Own : ITemplate { } class C { object M(IWhatsAppClient c) => c.SendAsync(default, new Own()); }")]
    [InlineData("static class Sends { [SendsTemplate(null!)] public static void A(this string s) { } [SendsTemplate(typeof(int))] public static void B(this string s) { } static void C() { \"\".A(); \"\".B(); } }")]
    [InlineData("class C { void M([TextLimit] string a, [TextLimit(\"x\")] string b, [TextLimit(-1)] string c, [TemplateName] int d) => M(\"\", \"\", \"\", 1); }")]
    [InlineData("class C { void M(dynamic client, Recipient to) { client.SendTextAsync(to, \"\"); M(client); } string this[[TextLimit(1)] string a] => a; string N() => this[\"ab\"]; }")]
    [InlineData("namespace TemplateGen { class TextLimitAttribute(int[] a) : Attribute; class TemplateNameAttribute(params object[] a) : Attribute; class C { void M([TextLimit(new[] { 1 })] string a, [TemplateName(1, null)] string b) => M(\"\", \"\"); } }")]
    [InlineData("class C<T> where T : struct, ITemplate { void M(IWhatsAppClient c, T t) => c.SendAsync(default, t); C<C<T>> field; }")]
    public Task Attributes_that_are_used_as_they_should_not_be(string code) => Analyzers.Run(code);
}
