using System.Globalization;
using System.Net;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Calls;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>TG2003 reports a constant exactly when the run time refuses to send it.</summary>
public class RuntimeAgreementTests
{
    private static readonly string[] Values =
    [
        "", " ", "a", "1", "A-1042", "a b", "    ", "     ", "a    b", "a     b", "a\nb", "a\r", "\t", "\v", "\u00a0", "é", "😀", "\ud83d", "\ude00a",
        "%", "%2", "%20", "50%zz", "a?b=c&d", "a/b#c", "{a}", "\"", "+31 (6) 12.34-56", "()", "call 5", "12345678901234567890", "123456789012345678901",
        .. new[] { 15, 16, 20, 21, 60, 61, 256, 257, 2000, 2001 }.Select(length => new string('7', length)),
    ];

    private static readonly string[] Numbers =
    [
        "", "+31612345678", "31612345678", "0031612345678", " +31612345678 ", "+31 (6) 12-34", "+31 (0)6 12345678", "0612345678", "+1234567", "+12345678",
        "+123456789012345", "+1234567890123456", "++31612345678", "call me", "31.612345678", "US.1", "US.", "us.123", "US.é", "U1.234", "US.1234.abc", " US.1", "٣١٦١٢٣٤٥٦٧٨", "+0012345678",
    ];

    [Theory]
    [InlineData(TemplateParameterKind.Text)]
    [InlineData(TemplateParameterKind.HeaderText)]
    [InlineData(TemplateParameterKind.PhoneNumber)]
    [InlineData(TemplateParameterKind.UrlSuffix)]
    [InlineData(TemplateParameterKind.CouponCode)]
    [InlineData(TemplateParameterKind.OneTimeCode)]
    [InlineData(TemplateParameterKind.Payload)]
    [InlineData(TemplateParameterKind.ProductId)]
    public async Task Values_of_each_kind(TemplateParameterKind kind)
    {
        var reported = await Reported(
            $"[Template(\"a\", \"en\")] readonly record struct Probe([TemplateParameter(TemplateParameterKind.{kind})] string Text) : ITemplate {{ {Members} }}",
            Values.Select(value => $"new Probe({Literal(value)})"));

        using var handler = new Accepting();
        using var http = new HttpClient(handler);
        var client = new WhatsAppClient(new MetaCloudProvider(http, new MetaCloudOptions { AccessToken = "token", PhoneNumberId = "1" }));
        for (var i = 0; i < Values.Length; i++)
        {
            var result = await client.SendAsync(Recipient.Parse("+31612345678"), new Probe(kind, Values[i]), TestContext.Current.CancellationToken);
            Assert.True(result.IsAccepted != reported.Contains(i), $"{Literal(Values[i])}: {result.Error?.ToString() ?? "accepted"}");
        }
    }

    [Fact]
    public async Task Phone_numbers_and_user_ids()
    {
        var reported = await Reported("", Numbers.Select(number => $"Recipient.Parse({Literal(number)})").Concat(Numbers.Select(number => $"Recipient.FromUserId({Literal(number)})")));

        for (var i = 0; i < Numbers.Length; i++)
        {
            Assert.True(Recipient.TryParse(Numbers[i], out _) != reported.Contains(i), "Parse " + Literal(Numbers[i]));
            Assert.True(IsUserId(Numbers[i]) != reported.Contains(i + Numbers.Length), "FromUserId " + Literal(Numbers[i]));
        }
    }

    private const string Members =
        "string ITemplate.Name => \"\"; string ITemplate.Language => \"\"; TemplateCategory ITemplate.Category => default; void ITemplate.Write(ref TemplateWriter writer) { }";

    /// <summary>Which of the expressions have a finding.</summary>
    private static async Task<HashSet<int>> Reported(string type, IEnumerable<string> expressions)
    {
        var code = $"{type} static class Program {{ static object[] Run() => [{string.Join(", ", expressions)}]; }}";
        var compilation = new CSharpCheck().Compile(("Program.cs", code));
        var findings = await compilation.WithAnalyzers([new ConstantTextAnalyzer()], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var elements = compilation.SyntaxTrees.Single(tree => tree.FilePath == "Program.cs")
            .GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<CollectionExpressionSyntax>().First().Elements;
        return [.. Enumerable.Range(0, elements.Count).Where(i => findings.Any(finding => elements[i].Span.Contains(finding.Location.SourceSpan)))];
    }

    private static bool IsUserId(string text)
    {
        try
        {
            return Recipient.FromUserId(text).IsUserId;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string Literal(string value) =>
        "\"" + string.Concat(value.Select(c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"))) + "\"";

    private readonly record struct Probe(TemplateParameterKind Kind, string Text) : ITemplate
    {
        string ITemplate.Name => "probe";

        string ITemplate.Language => "en";

        TemplateCategory ITemplate.Category => TemplateCategory.Utility;

        void ITemplate.Write(ref TemplateWriter writer)
        {
            writer.Begin("probe"u8, "en"u8);
            switch (Kind)
            {
                case TemplateParameterKind.HeaderText: writer.HeaderValue(Text, "text"); break;
                case TemplateParameterKind.PhoneNumber: writer.Phone(Text, "text"); break;
                case TemplateParameterKind.UrlSuffix: writer.UrlSuffix(Text, "text"); break;
                case TemplateParameterKind.CouponCode: writer.CouponCode(Text, "text"); break;
                case TemplateParameterKind.OneTimeCode: writer.OneTimeCode(Text, "text"); break;
                case TemplateParameterKind.Payload: writer.Payload(Text, "text"); break;
                case TemplateParameterKind.ProductId: writer.CatalogAction(Text, "text"); break;
                default: writer.Value(Text, "text"); break;
            }
        }
    }

    private sealed class Accepting : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{ "messaging_product": "whatsapp", "contacts": [], "messages": [ { "id": "wamid.1" } ] }""") });
    }
}
