using System.Text;
using CsCheck;
using TemplateGen.Definitions.Tests.Hostile;
using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Schema;

/// <summary>What has no errors by the rules, the schema accepts.</summary>
public sealed class SchemaAcceptsTests
{
    private static readonly long Cases = CaseCount.Or(500);

    public static TheoryData<string> Fixtures => [.. Fixture.Names];

    public static TheoryData<string> RulePages => [.. DefinitionRules.All.Select(rule => rule.Id)];

    public static TheoryData<string> SampleTemplates => [.. Directory.EnumerateFiles(Fixture.Metadata("SampleTemplates"), "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Fixtures_(string name) => SchemaCheck.Accepts(Fixture.Text(name));

    [Theory]
    [MemberData(nameof(SampleTemplates))]
    public void The_sample_s_templates(string name) => SchemaCheck.Accepts(File.ReadAllText(Path.Combine(Fixture.Metadata("SampleTemplates"), name)));

    [Theory]
    [MemberData(nameof(RulePages))]
    public void Compliant_examples(string id) => SchemaCheck.Accepts(RulePage.Example(id, "Compliant"));

    [Theory]
    [InlineData("""{ "$schema": "x", "name": "a", "language": "en", "category": "utility", "body": "Hello" }""")]
    [InlineData("""{ "name": "a", "language": "en", "category": null, "tag": "TICKET_UPDATE", "body": "Hello", "footer": null, "buttons": null }""")]
    [InlineData("""{ "name": "a", "language": "tlh", "category": "UTILITY", "body": "Hello" }""")]
    [InlineData("""[ null, { "name": "a", "languages": [ "en", "fr" ], "category": "UTILITY", "body": { "text": "Hello" } } ]""")]
    [InlineData("""{ "data": [] }""")]
    [InlineData("""{ "data": null, "paging": { } }""")]
    [InlineData("""[]""")]
    [InlineData("""{ "name": "a", "language": "en", "category": "UTILITY", "components": [ null, { "type": "Body", "text": "Hello" }, { "type": "HOLOGRAM", "text": 5 } ], "future": { } }""")]
    [InlineData("""{ "name": "a", "language": "en", "status": "approved", "components": [ { "type": "BODY", "text": "{{1}}" }, { "type": "FOOTER", "text": "a\nb" } ] }""")]
    [InlineData("""{ "name": "a", "language": "en", "category": "AUTHENTICATION", "components": [ { "type": "BODY" }, { "type": "BUTTONS", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] } ] }""")]
    [InlineData("""{ "name": "a", "language": "en", "category": "UTILITY", "message_send_ttl_seconds": -1, "body": "Hello" }""")]
    [InlineData("""{ "name": "a", "language": "en", "category": "UTILITY", "message_send_ttl_seconds": "60", "body": "Hello" }""")]
    public void What_reading_allows(string text)
    {
        Assert.DoesNotContain(Definition.Check(text), finding => Severity(finding) is FindingSeverity.Error);
        SchemaCheck.Accepts(text);
    }

    [Fact]
    public void Definitions_with_a_few_changes_that_break_nothing() => HostileTexts.MutatedDefinitions.Sample(
        text =>
        {
            // Half a surrogate pair is no text for the validator.
            if (text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) || text.Contains("\\ud", StringComparison.OrdinalIgnoreCase)) return;
            if (!Definition.Check(text).Any(finding => Severity(finding) is FindingSeverity.Error)) SchemaCheck.Accepts(text);
        },
        iter: Cases);

    private static FindingSeverity Severity(Finding finding) => DefinitionRules.All.Single(rule => rule.Id == finding.RuleId).DefaultSeverity;
}
