using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class GivenTwiceReports
{
    [Fact]
    public void A_property_of_a_template() =>
        Assert.Contains("\"body\" is given twice", RuleAssert.Reports("TG1003", Texts.Own("Hello.", """ «"body"»: "Hello?" """)));

    [Fact]
    public void A_property_anywhere() =>
        RuleAssert.Reports("TG1003", Texts.Own("Hello.", """ "buttons": [ { "type": "QUICK_REPLY", "text": "A", «"text"»: "B" } ], "other": { "x": 1, «"x"»: 2, «"x"»: 3 } """));

    [Fact]
    public void A_property_that_is_written_with_escapes_once() =>
        RuleAssert.Reports("TG1003", Texts.Own("Hello.", """ «"b\u006fdy"»: "Hello?" """));

    [Fact]
    public void A_property_of_an_object_with_many()
    {
        var many = string.Join(", ", Enumerable.Range(0, 40).Select(i => $"\"p{i}\": {i}"));
        RuleAssert.Reports("TG1003", Texts.Own("Hello.", $"\"other\": {{ {many}, «\"p3\"»: 1 }}"));
    }

    [Fact]
    public void The_first_as_the_related_place()
    {
        var text = Texts.Own("Hello.", """ "body": "Hello?" """);
        var related = Assert.Single(Assert.Single(Definition.Check(text)).Related);
        Assert.Equal(text.IndexOf("\"body\"", StringComparison.Ordinal), related.Span.Start);
    }

    [Fact]
    public void The_first_component_as_the_related_place_in_our_own_shape_too()
    {
        const string text = """{ "name": "a", "body": "Hello.", "components": [ { "type": "BODY", "text": "Hello." } ] }""";
        var related = Assert.Single(Assert.Single(Definition.File(text).Findings).Related);
        Assert.Equal("\"Hello.\"", text.Substring(related.Span.Start, related.Span.Length));
    }

    [Theory]
    [InlineData("BODY", """{ "type": "BODY", "text": "Hello." }, { "type": «"body"», "text": "Hello?" }""")]
    [InlineData("FOOTER", """{ "type": "BODY", "text": "Hello." }, { "type": "FOOTER", "text": "A" }, { "type": «"FOOTER"», "text": "B" }""")]
    [InlineData("HEADER", """{ "type": "BODY", "text": "Hello." }, { "type": "HEADER", "format": "LOCATION" }, { "type": «"HEADER"», "format": "VIDEO" }""")]
    [InlineData("CALL_PERMISSION_REQUEST", """{ "type": "BODY", "text": "Hello." }, { "type": "call_permission_request" }, { "type": «"call_permission_request"» }""")]
    [InlineData("BUTTONS", """{ "type": "BODY", "text": "Hello." }, { "type": "BUTTONS", "buttons": [] }, { "type": "BUTTONS", "buttons": «[» ] }""")]
    public void A_component(string kind, string components) =>
        Assert.StartsWith($"This is a second {kind} component", RuleAssert.Reports("TG1003", Texts.Components(components)));

    [Theory]
    [InlineData("CAROUSEL", """{ "type": "CAROUSEL", "cards": [] }""")]
    [InlineData("LIMITED_TIME_OFFER", """{ "type": "LIMITED_TIME_OFFER" }""")]
    public void A_component_of_a_kind_of_its_own(string kind, string component) =>
        Assert.Contains(Definition.File(Texts.Components($"{component}, {component}")).Findings, finding => finding.Message.StartsWith($"This is a second {kind} component", StringComparison.Ordinal));

    [Fact]
    public void A_body_beside_components_that_have_one() =>
        RuleAssert.Reports("TG1003", """{ "name": "a", "language": "en", "category": "UTILITY", "body": "Hello.", "components": [ { "type": «"BODY"», "text": "Hello." } ] }""");

    [Theory]
    [InlineData("«\"MARKETING\"»", "\"UTILITY\"")]
    [InlineData("«\"utility\"»", "\"AUTHENTICATION\"")]
    public void A_tag_and_a_category_that_disagree(string tag, string category) =>
        Assert.Contains("disagree", RuleAssert.Reports("TG1003", $$"""{ "name": "a", "language": "en", "tag": {{tag}}, "category": {{category}}, "body": "Hello." }"""));
}

public sealed class GivenTwiceGuards
{
    [Theory]
    [InlineData("UTILITY", "utility")]
    public void A_tag_and_a_category_that_may_go_together(string tag, string category) =>
        RuleAssert.IsClean($$"""{ "name": "a", "language": "en", "tag": "{{tag}}", "category": "{{category}}", "body": "Hello." }""");

    [Theory]
    [InlineData("SHIPPING_UPDATE", "UTILITY")]
    [InlineData("ISSUE_RESOLUTION", "MARKETING")]
    public void A_retired_tag_which_says_nothing_certain(string tag, string category) =>
        RuleAssert.Reports("TG1302", $$"""{ "name": "a", "language": "en", "tag": «"{{tag}}"», "category": "{{category}}", "body": "Hello." }""");

    [Fact]
    public void One_name_in_two_objects() =>
        RuleAssert.IsClean(Texts.Own("Hello.", """ "buttons": [ { "type": "QUICK_REPLY", "text": "A" }, { "type": "QUICK_REPLY", "text": "A" } ], "other": { "name": "a" } """));

    [Fact]
    public void Names_that_differ_in_case() => RuleAssert.IsClean(Texts.Own("Hello.", """ "Body": "Hello?" """));

    [Fact]
    public void Components_of_different_cards() => RuleAssert.IsClean(Fixture.Text("media-carousel"));
}
