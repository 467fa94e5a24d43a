using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class DuplicateTemplateReports
{
    private const string First = """{ "name": "a", "language": "en", "category": "UTILITY", "body": "Hello." }""";
    private const string Second = """{ "name": «"a"», "language": "en", "category": "UTILITY", "body": "Hello again." }""";

    [Fact]
    public void The_second_in_another_file()
    {
        var message = Assert.Single(RuleAssert.ReportsTogether("TG1102", First, Second));
        Assert.Contains("already a template \"a\" in \"en\"", message);
    }

    [Fact]
    public void The_second_in_the_same_file() => RuleAssert.ReportsTogether("TG1102", $"[ {First}, {Second} ]");

    [Fact]
    public void Every_one_after_the_first() => RuleAssert.ReportsTogether("TG1102", First, Second, Second);

    [Fact]
    public void A_language_that_a_bulk_definition_lists_twice() =>
        RuleAssert.ReportsTogether("TG1102", """{ "name": "a", "languages": [ "en", "fr", «"en"» ], "category": "UTILITY", "body": "Hello." }""");

    [Fact]
    public void The_first_in_its_file_as_the_related_place()
    {
        var finding = Assert.Single(Definition.CheckTogether(First, Marked.Parse(Second).Text)).Finding;
        Assert.Equal(new RelatedPlace("file0", new SourceSpan(First.IndexOf("\"a\"", StringComparison.Ordinal), 3)), Assert.Single(finding.Related));
    }
}

public sealed class DuplicateTemplateGuards
{
    [Fact]
    public void Another_language_or_another_name() =>
        RuleAssert.IsCleanTogether(
            """{ "name": "a", "language": "en", "category": "UTILITY", "body": "Hello." }""",
            """{ "name": "a", "language": "en_US", "category": "UTILITY", "body": "Hello." }""",
            """{ "name": "b", "language": "en", "category": "UTILITY", "body": "Hello." }""");

    [Fact]
    public void Templates_that_lack_a_name_or_a_language() =>
        RuleAssert.IsCleanTogether("""{ "name": "a", "body": "Hello." }""", """{ "name": "a", "body": "Hello." }""", """{ "language": "en" }""");

    [Fact]
    public void The_languages_of_a_bulk_definition() => RuleAssert.IsCleanTogether(Fixture.Text("bulk-languages"));
}
