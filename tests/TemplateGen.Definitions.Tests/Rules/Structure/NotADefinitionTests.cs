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
    [InlineData("«/»* open", "A comment is //")]
    [InlineData("«'»name'", "double quotes, not single")]
    [InlineData("«}»", "'}' closes nothing")]
    [InlineData("// none yet\n{ \"a\": «}»", "\"a\" has no JSON value")]
    [InlineData("[ tru« »]", "\"tru\" is no JSON value")]
    [InlineData("tru«x»", "\"tru\" is no JSON value")]
    [InlineData("[ true«x» ]", "'x' is not expected here")]
    public void What_is_not_json_at_the_first_character_that_is_not(string marked, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1001", marked));

    [Theory]
    [InlineData("\uFEFF{ \"name\": «x» }")]
    [InlineData("{ \"é€😀\": 1,\r\n\"naïve\": «x» }")]
    [InlineData("// déjà vu 😀\n/* 漢字 */ [ \"\uD800\", «x» ]")]
    [InlineData("\n\n\n[ «x»,\n\n1\n]\n")]
    [InlineData("{ // \uD800«»")]
    public void The_place_of_a_fault_in_utf16_whatever_stands_before_it(string marked) => RuleAssert.Reports("TG1001", marked);

    [Theory]
    [InlineData("«\"text\"»")]
    [InlineData("«5»")]
    [InlineData("[ «[» ] ]")]
    [InlineData("{ \"data\": «\"text\"» }")]
    public void Json_that_is_no_object_where_a_template_should_be(string marked) =>
        Assert.Contains("A template definition is an object", RuleAssert.Reports("TG1001", marked));

    [Fact]
    public void Null_where_a_template_should_be() => Assert.EndsWith("not null.", RuleAssert.Reports("TG1001", "«null»"));

    [Fact]
    public void An_object_with_nothing_of_a_template() =>
        Assert.Contains("not a template definition: write an object with", RuleAssert.Reports("TG1001", """«{» "error": { "code": 190 } }"""));

    [Fact]
    public void Templates_under_names_of_their_own() =>
        Assert.Contains("put the templates in an array", RuleAssert.Reports("TG1001", """«{» "first": { "name": "a", "language": "en" }, "second": { "name": "b" } }"""));

    [Theory]
    [InlineData("name", "«5»", "\"name\" must be a text in double quotes, not a number.")]
    [InlineData("name", "«[» \"a\" ]", "\"name\" must be a text in double quotes, not an array.")]
    [InlineData("language", "«true»", "\"language\" must be a text in double quotes, not true or false.")]
    [InlineData("category", "«1»", "\"category\" must be a text in double quotes, not a number.")]
    [InlineData("tag", "«false»", "\"tag\" must be a text in double quotes, not true or false.")]
    [InlineData("status", "«{» }", "\"status\" must be a text in double quotes, not an object.")]
    [InlineData("parameter_format", "«1»", "\"parameter_format\" must be a text in double quotes, not a number.")]
    [InlineData("as", "«1»", "\"as\" must be a text in double quotes, not a number.")]
    [InlineData("header", "«3»", "\"header\" must be a text in double quotes, not a number.")]
    [InlineData("header", "{ \"format\": «3» }", "The header's \"format\" must be a text in double quotes, not a number.")]
    [InlineData("header", "{ \"format\": \"TEXT\", \"text\": «3» }", "The header's \"text\" must be a text in double quotes, not a number.")]
    [InlineData("body", "«5»", "\"body\" must be a text in double quotes, not a number.")]
    [InlineData("footer", "«[» ]", "\"footer\" must be a text in double quotes, not an array.")]
    [InlineData("footer", "{ \"text\": «5» }", "The footer's \"text\" must be a text in double quotes, not a number.")]
    [InlineData("buttons", "«{» }", "\"buttons\" must be an array, not an object.")]
    [InlineData("buttons", "[ «\"Stop\"» ]", "A button must be an object, not a text.")]
    [InlineData("buttons", "[ { \"type\": «5» } ]", "A button's \"type\" must be a text in double quotes, not a number.")]
    [InlineData("buttons", "[ { \"type\": \"QUICK_REPLY\", \"text\": «5» } ]", "A button's \"text\" must be a text in double quotes, not a number.")]
    [InlineData("buttons", "[ { \"type\": \"URL\", \"text\": \"Go\", \"url\": «5» } ]", "A button's \"url\" must be a text in double quotes, not a number.")]
    [InlineData("components", "«{» }", "\"components\" must be an array, not an object.")]
    [InlineData("components", "[ «1» ]", "A component must be an object, not a number.")]
    [InlineData("components", "[ { \"type\": «1» } ]", "A component's \"type\" must be a text in double quotes, not a number.")]
    [InlineData("components", "[ { \"type\": \"body\", \"text\": «1» } ]", "The body's \"text\" must be a text in double quotes, not a number.")]
    [InlineData("components", "[ { \"type\": \"carousel\", \"cards\": «{» } } ]", "\"cards\" must be an array, not an object.")]
    [InlineData("components", "[ { \"type\": \"carousel\", \"cards\": [ null, «1» ] } ]", "A card must be an object, not a number.")]
    [InlineData("components", "[ { \"type\": \"limited_time_offer\", \"limited_time_offer\": { \"text\": «1» } } ]", "The offer's \"text\" must be a text in double quotes, not a number.")]
    [InlineData("languages", "«\"en\"»", "\"languages\" must be an array, not a text.")]
    [InlineData("languages", "[ \"en\", «1» ]", "A language must be a text in double quotes, not a number.")]
    [InlineData("parameters", "«{» }", "\"parameters\" must be an array, not an object.")]
    [InlineData("parameters", "[ «1» ]", "A parameter must be a name or an object, not a number.")]
    [InlineData("parameters", "[ { \"name\": «1» } ]", "A parameter's \"name\" must be a text in double quotes, not a number.")]
    public void A_known_property_of_the_wrong_json_type_and_not_as_missing_too(string property, string value, string message)
    {
        var others = new Dictionary<string, string> { ["name"] = "\"a\"", ["language"] = "\"en\"", ["category"] = "\"UTILITY\"", ["body"] = "\"Hello.\"" };
        if (property == "components") others.Remove("body");
        others[property] = value;
        var marked = "{ " + string.Join(", ", others.Select(other => $"\"{other.Key}\": {other.Value}")) + " }";
        Assert.Equal(message, RuleAssert.Reports("TG1001", marked));
    }

    [Theory]
    [InlineData("""{ "name": "a", "example": "x", "type": «"colour"» }""", "A parameter's \"type\" cannot be \"colour\": use text, integer")]
    [InlineData("""{ "name": "a", "example": "x", "type": «"1"» }""", "cannot be \"1\"")]
    [InlineData("""{ "name": "a", "example": "x", "in": «"footer"» }""", "A parameter's \"in\" cannot be \"footer\": use header, body or button.")]
    [InlineData("""{ "name": "a", "example": "x", "in": «5» }""", "A parameter's \"in\" cannot be \"5\": use header, body or button.")]
    [InlineData("""{ "name": "a", "example": "x", "in": «{ }» }""", "A parameter's \"in\" cannot be \"{ }\": use header, body or button.")]
    [InlineData("""{ "name": "a", "example": "x", "in": "button", "button": «-1» }""", "A parameter's \"button\" cannot be \"-1\": use the button's index, counted from 0.")]
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

    [Theory]
    [InlineData("""{ "name": "a", "in": "body", "example": "x" }""")]
    [InlineData("""{ "name": "a", "in": "Body", "example": "x" }""")]
    public void A_parameter_of_the_body_that_says_so(string entry) =>
        RuleAssert.IsClean(Texts.Own("Hello {a}, there you are.", $"\"parameters\": [ {entry} ]"));

    [Fact]
    public void Data_in_a_template() => Assert.Equal("order_update", Definition.Of(Texts.Own("Hello.", "\"data\": []")).Name!.Value);

    [Fact]
    public void Sixty_levels_in_an_unknown_property() =>
        RuleAssert.IsClean(Texts.Own("Hello.", "\"deep\": " + new string('[', 60) + new string(']', 60)));
}
