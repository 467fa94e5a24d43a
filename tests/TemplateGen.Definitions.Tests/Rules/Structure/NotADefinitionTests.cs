using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class NotADefinitionReports
{
    [Theory]
    [InlineData("«»", "The file is empty")]
    [InlineData(" \n«»", "The file is empty")]
    [InlineData("{ \"name\": \"a\"«»", "ends too early")]
    [InlineData("[ {«»", "ends too early")]
    [InlineData("{ \"name\": «'»a' }", "double quotes, not single")]
    [InlineData("{ «n»ame: \"a\" }", "names and texts in double quotes")]
    [InlineData("{ \"name\" «\"»a\" }", "A comma is missing")]
    [InlineData("{ \"name\": \"a\" «\"»language\": \"en\" }", "A comma is missing before")]
    [InlineData("{ \"name\": «}»", "\"name\" has no JSON value")]
    [InlineData("{ \"body\": \"a\\«x»\" }", "\\x is no JSON escape")]
    [InlineData("{ \"body\": \"a\\u12«g»4\" }", "four hexadecimal digits")]
    [InlineData("{ \"body\": \"a«\n»b\" }", "cannot hold a line break: write \\n")]
    [InlineData("{ \"body\": \"a«\t»b\" }", "\\u0009 cannot stand in JSON")]
    [InlineData("[ 1 «}»", "check that brackets match")]
    [InlineData("[ tru«]»", "\"tru\" is no JSON value")]
    [InlineData("{} «{»}", "put several templates in an array")]
    [InlineData("«/»* open", "")]
    public void What_is_not_json_at_the_first_character_that_is_not(string marked, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1001", marked));

    [Theory]
    [InlineData("\uFEFF{ \"name\": «x» }")]
    [InlineData("{ \"é€😀\": 1,\r\n\"naïve\": «x» }")]
    [InlineData("// déjà vu 😀\n/* 漢字 */ [ \"\uD800\", «x» ]")]
    public void The_place_of_a_fault_in_utf16_whatever_stands_before_it(string marked) => RuleAssert.Reports("TG1001", marked);

    [Theory]
    [InlineData("«\"text\"»")]
    [InlineData("«5»")]
    [InlineData("[ «[» ] ]")]
    [InlineData("{ \"data\": «\"text\"» }")]
    public void Json_that_is_no_object_where_a_template_should_be(string marked) =>
        Assert.Contains("A template definition is an object", RuleAssert.Reports("TG1001", marked));

    [Fact]
    public void An_object_with_nothing_of_a_template() =>
        Assert.Contains("not a template definition: write an object with", RuleAssert.Reports("TG1001", """«{» "error": { "code": 190 } }"""));

    [Fact]
    public void Templates_under_names_of_their_own() =>
        Assert.Contains("put the templates in an array", RuleAssert.Reports("TG1001", """«{» "first": { "name": "a", "language": "en" }, "second": { "name": "b" } }"""));

    [Theory]
    [InlineData("name", "«5»")]
    [InlineData("name", "«[» \"a\" ]")]
    [InlineData("language", "«true»")]
    [InlineData("status", "«{» }")]
    [InlineData("as", "«1»")]
    [InlineData("header", "«3»")]
    [InlineData("footer", "«[» ]")]
    [InlineData("buttons", "«{» }")]
    [InlineData("buttons", "[ «\"Stop\"» ]")]
    [InlineData("components", "«{» }")]
    [InlineData("components", "[ «1» ]")]
    [InlineData("components", "[ { \"type\": «1» } ]")]
    [InlineData("components", "[ { \"type\": \"body\", \"text\": «1» } ]")]
    [InlineData("languages", "«\"en\"»")]
    [InlineData("parameters", "«{» }")]
    [InlineData("parameters", "[ «1» ]")]
    [InlineData("parameters", "[ { \"name\": «1» } ]")]
    public void A_known_property_of_the_wrong_json_type_and_not_as_missing_too(string property, string value)
    {
        var others = new Dictionary<string, string> { ["name"] = "\"a\"", ["language"] = "\"en\"", ["category"] = "\"UTILITY\"", ["body"] = "\"Hello.\"" };
        if (property == "components") others.Remove("body");
        others[property] = value;
        var marked = "{ " + string.Join(", ", others.Select(other => $"\"{other.Key}\": {other.Value}")) + " }";
        Assert.Contains("must be", RuleAssert.Reports("TG1001", marked));
    }

    [Theory]
    [InlineData("""{ "name": "a", "example": "x", "type": «"colour"» }""", "cannot be \"colour\": use text, integer")]
    [InlineData("""{ "name": "a", "example": "x", "type": «"1"» }""", "cannot be \"1\"")]
    [InlineData("""{ "name": "a", "example": "x", "in": «"footer"» }""", "use header, body or button")]
    [InlineData("""{ "name": "a", "example": "x", "in": "button", "button": «-1» }""", "counted from 0")]
    [InlineData("""{ "name": "a", "example": "x", "in": "button", "button": «1» }""", "There is no button 1")]
    [InlineData("""«{ "name": "a", "example": "x", "in": "button" }»""", "There is no button 0")]
    public void A_parameter_that_says_something_unknown(string entry, string message)
    {
        var buttons = entry.Contains("\"button\": «1»") || entry.Contains("-1") ? """, "buttons": [ { "type": "QUICK_REPLY", "text": "Stop" } ]""" : "";
        Assert.Contains(message, RuleAssert.Reports("TG1001", Texts.Own("Hello {a}, there you are.", $"\"parameters\": [ {entry} ]{buttons}")));
    }

    [Fact]
    public void Nesting_deeper_than_any_definition()
    {
        var findings = Definition.Check(new string('[', 10_000) + new string(']', 10_000));
        var finding = Assert.Single(findings);
        Assert.Equal("TG1001", finding.RuleId);
        Assert.Contains("64 levels", finding.Message);
    }
}

public sealed class NotADefinitionGuards
{
    [Theory]
    [InlineData("[]")]
    [InlineData("[ null ]")]
    [InlineData("""{ "data": [] }""")]
    [InlineData("""{ "data": null }""")]
    [InlineData("""{ "data": [], "paging": { "cursors": {} } }""")]
    [InlineData("// nothing yet\n[ /* none */ ]")]
    public void No_templates(string text)
    {
        RuleAssert.IsClean(text);
        Assert.Empty(Definition.File(text).Templates);
    }

    [Fact]
    public void Comments_trailing_commas_and_a_byte_order_mark() =>
        RuleAssert.IsClean("\uFEFF// first\n{ \"name\": \"a\", /* second */ \"language\": \"en\", \"category\": \"UTILITY\", \"body\": \"Hello.\", } // last");

    [Fact]
    public void Null_which_is_the_same_as_absent() =>
        RuleAssert.IsClean(Texts.Own("Hello.", """ "header": null, "footer": null, "buttons": [ null ], "parameters": null, "status": null, "tag": null, "components": null"""));

    [Fact]
    public void Unknown_properties_components_buttons_and_formats() => RuleAssert.IsClean(Fixture.Text("other-buttons"));

    [Fact]
    public void Sixty_levels_in_an_unknown_property() =>
        RuleAssert.IsClean(Texts.Own("Hello.", "\"deep\": " + new string('[', 60) + new string(']', 60)));
}
