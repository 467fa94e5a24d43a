using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Hostile;

/// <summary>
/// Texts on which an algorithm that is not linear would take minutes. Each needs a fraction of a second by itself; the
/// limit is only there to end a hang, and wide enough for a busy machine.
/// </summary>
[Collection(nameof(RunAlone))]
public sealed class LargeTextTests
{
    private const int HangMilliseconds = 60_000;

    public static TheoryData<string, string> Texts { get; } = new()
    {
        { "ten megabytes of text", Own(new string('x', 10_000_000)) },
        { "ten megabytes behind escapes and accents", Own(Repeat("\\u00e9é😀", 1_000_000)) },
        { "a hundred thousand placeholders", Own(Number(i => $"a {{{{{i}}}}} ")) },
        { "a hundred thousand placeholders behind escapes", Own(Number(i => $"\\n{{{{{i}}}}}")) },
        { "a hundred thousand names", Own(Number(i => $"a {{n{i}}} ")) },
        { "a hundred thousand malformed placeholders", Own(Number(i => $"{{A{i}}} ")) },
        { "a million open braces", Own(Repeat("{ ", 1_000_000)) },
        { "a million stray closing braces", Own(Repeat("a}}", 1_000_000)) },
        { "a hundred thousand equal parameter names", Own(Number(i => $"a {{{{{i}}}}} "), "\"parameters\": [ " + Repeat("\"a\", ", 100_000) + " ]") },
        { "a hundred thousand buttons", Own("Hello.", "\"buttons\": [ " + Repeat("""{ "type": "URL", "text": "Go", "url": "{1}" }, """, 100_000) + " ]") },
        { "a hundred thousand properties", Own("Hello.", Number(i => $"\"p{i}\": 1, ")) },
        { "a hundred thousand equal properties", Own("Hello.", Repeat("\"p\": 1, ", 100_000)) },
        { "a hundred thousand languages", """{ "name": "a", "category": "UTILITY", "body": "Hello {{1 here.", "languages": [ """ + Repeat("\"en\", ", 100_000) + " ] }" },
        { "a hundred thousand templates of one name", "[ " + Repeat(Own("Hello {1} here.") + ", ", 100_000) + " ]" },
        { "a hundred thousand misspelt categories and languages", "[ " + Number(i => $$"""{ "name": "a{{i}}", "category": "MARKETTINGS", "tag": "APPOINTMENT_UPDAT", "language": "en-X{{i}}", "body": "Hello." }, """) + " ]" },
        { "a million empty objects", "[ " + Repeat("{}, ", 1_000_000) + " ]" },
        { "ten thousand levels", Repeat("{ \"a\": ", 10_000) },
        { "a fault behind ten megabytes of lines", Repeat("\n\"é\",", 2_000_000).Insert(0, "[ ") },
    };

    [Theory(Timeout = HangMilliseconds)]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public async Task Are_read_checked_and_named_in_time(string what, string text)
    {
        Assert.NotEmpty(what);
        await Task.Run(
            () =>
            {
                var file = Definition.File(text);
                Assert.InRange(DefinitionRules.Check(file, TestContext.Current.CancellationToken).Count, 0, 101);
                Assert.InRange(DefinitionRules.CheckTogether([.. file.Templates.Select(template => new FileDefinition("file", template))]).Count, 0, 101);
                foreach (var template in file.Templates) Assert.NotEmpty(TemplateSignature.Of(template).ClassName);
            },
            TestContext.Current.CancellationToken);
    }

    private static string Own(string body, string more = "") => Support.Texts.Own(body, more);

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Number(Func<int, string> piece) => string.Concat(Enumerable.Range(1, 100_000).Select(piece));
}

/// <summary>Tests that run one at a time, with no others beside them.</summary>
[CollectionDefinition(nameof(RunAlone), DisableParallelization = true)]
public sealed class RunAlone;
