using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class SamplesMatchReports
{
    [Fact]
    public void A_name_in_a_header() =>
        Assert.Contains(
            "write { \"param_name\": \"who\", \"example\": \"…\" } in \"example\": { \"header_text_named_params\": [ … ] }",
            RuleAssert.Reports("TG1406", Texts.Components(Texts.Body("Hello.") + """, { "type": "HEADER", "format": "TEXT", "text": "For «{{who}}»" }""", "\"parameter_format\": \"NAMED\"")));

    [Fact]
    public void A_second_sample_for_one_placeholder()
    {
        var message = RuleAssert.Reports("TG1406", Graph("Hello {{1}}, how are you?", ", \"example\": { \"body_text\": [ [ \"Ada\", «\"Bo\"» ] ] }"));
        Assert.Contains("has 2 samples for 1 placeholder", message);
        Assert.DoesNotContain("1 placeholders", message);
    }

    [Fact]
    public void A_coupon_of_a_card() =>
        Assert.Contains(
            "The coupon of button 1 of card 2 has no sample",
            Assert.Single(Definition.Check(Texts.Carousel([Texts.Card("Elf.", """{ "type": "COPY_CODE", "example": "SAVE20" }"""), Texts.Card("Aloe.", """{ "type": "COPY_CODE" }""")])), finding => finding.RuleId == "TG1406").Message);

    private const string Link = """{ "type": "URL", "text": "Go", "url": "https://a.example/""";

    [Theory]
    [InlineData("Hello «{{1}}» and {{2}}, how are you today?", "", "{{1}} and {{2}} in the body have no samples, which WhatsApp's reviewers ask for: write one for each number in \"example\": { \"body_text\"")]
    [InlineData("Hello {{1}} and «{{2}}», how are you today?", ", \"example\": { \"body_text\": [ [ \"Ada\" ] ] }", "{{2}} in the body has no sample")]
    [InlineData("Hello {{2}} and «{{3}}» and {{1}}, how are you feeling today?", ", \"example\": { \"body_text\": [ \"Ada\", \"Bo\" ] }", "{{3}} in the body has no sample")]
    [InlineData("Hello {{1}} and «{{2}}», how are you today?", ", \"example\": { \"body_text\": [ [ \"Ada\" ], [ \"Bo\" ] ] }", "{{2}} in the body has no sample")]
    [InlineData("Hello «{{1}}», how are you?", ", \"example\": {}", "{{1}} in the body has no sample")]
    [InlineData("Hello «{{1}}», how are you?", ", \"example\": { \"body_text\": [ [] ] }", "{{1}} in the body has no sample")]
    [InlineData("Hello «{{1}}», how are you?", ", \"example\": { \"body_text_named_params\": [ { \"param_name\": \"who\", \"example\": \"Ada\" } ] }", "{{1}} in the body has no sample")]
    public void A_number_without_a_sample(string body, string example, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1406", Graph(body, example)));

    [Theory]
    [InlineData("Hello {{first}} and «{{last}}», how are you today?", "write { \"param_name\": \"last\", \"example\": \"…\" } in \"example\": { \"body_text_named_params\": [ … ] }")]
    public void A_name_without_a_sample(string body, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1406", Graph(body, ", \"example\": { \"body_text_named_params\": [ { \"param_name\": \"first\", \"example\": \"Ada\" } ] }", "\"parameter_format\": \"NAMED\"")));

    [Fact]
    public void Names_whose_samples_have_none() =>
        RuleAssert.Reports("TG1406", Graph("Hello «{{first}}», how are you?", ", \"example\": { \"body_text\": [ [ \"Ada\" ] ] }", "\"parameter_format\": \"NAMED\""));

    [Theory]
    [InlineData("Hello «{1}», how are you?", "\"parameters\": []")]
    [InlineData("Hello «{1}», how are you?", "\"parameters\": [ \"who\" ]")]
    [InlineData("Hello {1} and «{2}», how are you today?", "\"parameters\": [ { \"example\": \"Ada\" } ]")]
    [InlineData("Hello {first} and «{last}», how are you today?", "\"parameters\": [ { \"name\": \"first\", \"example\": \"Ada\" }, { \"name\": \"last\" } ]")]
    [InlineData("Hello «{1}», how are you?", "\"parameters\": [ { \"name\": \"who\", \"example\": null } ]")]
    public void Our_own_shape(string body, string parameters) =>
        Assert.Contains("write an \"example\" in \"parameters\"", RuleAssert.Reports("TG1406", Texts.Own(body, parameters)));

    [Fact]
    public void More_than_five_in_short() =>
        Assert.StartsWith(
            "{{1}}, {{2}}, {{3}}, {{4}}, {{5}} and 2 more in the body have no samples",
            RuleAssert.Reports("TG1406", Texts.Own("We have «{1}», and {2}, and {3}, and {4}, and {5}, and {6}, and {7} for you, and many other things of which you never dreamt.", "\"parameters\": []")));

    [Fact]
    public void A_header() =>
        Assert.Contains("{{1}} in the header has no sample, which WhatsApp's reviewers ask for: write \"example\": { \"header_text\"", RuleAssert.Reports("TG1406", Texts.Components("""{ "type": "BODY", "text": "Hello." }, { "type": "HEADER", "format": "TEXT", "text": "For «{{1}}»" }""")));

    [Fact]
    public void An_address() =>
        Assert.Contains("{{1}} in the address of button 1 has no sample, which WhatsApp's reviewers ask for: add \"example\": [ \"…\" ] to the button", RuleAssert.Reports("TG1406", Buttons(Link + "«{{1}}»\" }")));

    [Theory]
    [InlineData("IMAGE", "picture")]
    [InlineData("VIDEO", "video")]
    [InlineData("DOCUMENT", "document")]
    public void A_media_header(string format, string what)
    {
        var component = $$"""{ "type": "HEADER", "format": «"{{format}}"» }""";
        Assert.Contains($"The {what} of the header has no sample", RuleAssert.Reports("TG1406", Texts.Components(Texts.Body("Hello.") + ", " + component)));
        RuleAssert.Reports("TG1406", Texts.Own("Hello.", $"\"header\": {component}"));
    }

    [Fact]
    public void The_media_header_of_a_card() =>
        Assert.Contains("The picture of card 2 has no sample, which WhatsApp's reviewers ask for: write \"header_handle\": [ \"4::…\" ] in its \"example\"", RuleAssert.Reports("TG1406", Texts.Carousel([Texts.Card("Rare."), Texts.Card("Rare.").Replace("\"IMAGE\", \"example\": { \"header_handle\": [ \"4::image\" ] }", "«\"IMAGE\"»", StringComparison.Ordinal)])));

    [Theory]
    [InlineData("""{ "type": «"COPY_CODE"» }""", "has no sample, which WhatsApp's reviewers ask for: write \"example\": \"SAVE20\" in the button.")]
    [InlineData("""{ "type": «"COPY_CODE"», "example": [] }""", "has no sample")]
    [InlineData("""{ "type": "COPY_CODE", "example": «""» }""", "is empty")]
    public void A_coupon(string button, string message)
    {
        var reported = RuleAssert.Reports("TG1406", Texts.Marketing($$"""{ "type": "BODY", "text": "Hello." }, { "type": "BUTTONS", "buttons": [ {{button}} ] }"""));
        Assert.Contains("coupon of button 1", reported);
        Assert.Contains(message, reported);
    }

    [Fact]
    public void An_empty_sample()
    {
        Assert.Contains("The sample for {{2}} in the body is empty", RuleAssert.Reports("TG1406", Graph("Hello {{1}} and {{2}}, how are you today?", ", \"example\": { \"body_text\": [ [ \"Ada\", «\" \"» ] ] }")));
        RuleAssert.Reports("TG1406", Texts.Own("Hello {1}, how are you?", "\"parameters\": [ { \"example\": «\"\"» } ]"));
        Assert.Contains("The sample for the picture of the header is empty", RuleAssert.Reports("TG1406", Texts.Components(Texts.Body("Hello.") + """, { "type": "HEADER", "format": "IMAGE", "example": { "header_handle": [ «""» ] } }""")));
    }

    [Theory]
    [InlineData("Hello {{1}}, how are you?", ", \"example\": { \"body_text\": [ [ \"Ada\", «\"Bo\"», \"Cy\" ] ] }", "The body has 3 samples for 1 placeholder")]
    [InlineData("Hello {{1}}, how are you?", ", \"example\": { \"body_text\": [ [ \"Ada\" ], [ «\"Bo\"» ] ] }", "The body has 2 samples for 1 placeholder")]
    [InlineData("Hello {{1}} and {{2}}, how are you today?", ", \"example\": { \"body_text\": [ [ \"Ada\", \"Bo\" ], [ «\"Cy\"», \"Di\" ] ] }", "The body has 4 samples for 2 placeholders")]
    [InlineData("Hello there.", ", \"example\": { \"body_text\": «\"Ada\"» }", "The body has 1 sample for 0 placeholders")]
    public void Samples_by_position_that_are_left_over(string body, string example, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1406", Graph(body, example)));

    [Theory]
    [InlineData("Hello {{first}}, how are you?", "{ \"param_name\": \"first\", \"example\": \"Ada\" }, { \"param_name\": «\"last\"», \"example\": \"Bo\" }")]
    [InlineData("Hello {{first}}, how are you?", "{ \"param_name\": \"first\", \"example\": \"Ada\" }, { \"param_name\": «\"first\"», \"example\": \"Bo\" }")]
    [InlineData("Hello there.", "{ \"param_name\": «\"first\"», \"example\": \"Ada\" }")]
    public void Samples_by_name_that_are_left_over(string body, string samples) =>
        Assert.Contains("There is a sample for", RuleAssert.Reports("TG1406", Graph(body, $", \"example\": {{ \"body_text_named_params\": [ {samples} ] }}", "\"parameter_format\": \"NAMED\"")));

    [Fact]
    public void A_sample_of_an_address_that_is_left_over()
    {
        Assert.Contains("The address of button 1 has 1 sample for 0 placeholders", RuleAssert.Reports("TG1406", Buttons(Link + "\", \"example\": [ «\"a\"» ] }")));
        RuleAssert.Reports("TG1406", Buttons(Link + "{{1}}\", \"example\": [ \"a\", «\"b\"» ] }"));
    }

    [Theory]
    [InlineData("Hello there.", "{ \"example\": «\"Ada\"» }")]
    [InlineData("Hello there.", "{ \"name\": «\"who\"», \"example\": \"Ada\" }")]
    [InlineData("Hello {1}, how are you?", "{ \"example\": \"Ada\" }, { \"name\": «\"other\"», \"example\": \"Bo\" }")]
    [InlineData("Hello {who}, how are you?", "{ \"name\": \"who\", \"example\": \"Ada\" }, { \"name\": «\"whom\"», \"example\": \"Bo\" }")]
    [InlineData("Hello {1}, how are you?", "{ \"example\": \"Ada\" }, { \"in\": \"header\", \"example\": «\"Bo\"» }")]
    [InlineData("Hello there.", "{ \"in\": \"button\", \"button\": 0, \"example\": «\"Bo\"» }")]
    public void An_entry_of_parameters_whose_sample_is_for_nothing(string body, string entries) =>
        Assert.Contains("no placeholder that it belongs to", RuleAssert.Reports("TG1406", Texts.Own(body, $$"""{{""}}"parameters": [ {{entries}} ], "buttons": [ { "type": "QUICK_REPLY", "text": "Stop" } ]""")));

    [Fact]
    public void A_component_s_sample_that_is_left_over_in_our_own_shape() =>
        RuleAssert.Reports("TG1406", Texts.Own("Hello there.", """ "header": { "format": "TEXT", "text": "For {1}", "example": { "header_text": [ "Ada", «"Bo"» ] } } """));

    [Fact]
    public void A_template_in_any_state_but_approved() =>
        RuleAssert.Reports("TG1406", Graph("Hello «{{1}}», how are you?", "", "\"status\": \"PAUSED\""));

    private static string Graph(string body, string example, string more = "") =>
        Texts.Components($$"""{ "type": "BODY", "text": "{{body}}"{{example}} }""", more);

    private static string Buttons(string button) =>
        Texts.Components($$"""{ "type": "BODY", "text": "Hello." }, { "type": "BUTTONS", "buttons": [ {{button}} ] }""");
}

public sealed class SamplesMatchGuards
{
    [Theory]
    [InlineData("""{ "body_text": [ [ "Ada", "Bo" ] ] }""")]
    [InlineData("""{ "body_text": [ "Ada", "Bo" ] }""")]
    [InlineData("""{ "body_text": [ [ "Ada", 7 ] ] }""")]
    public void Samples_by_position_in_any_of_the_platform_s_forms(string example) =>
        RuleAssert.IsClean(Texts.Components($$"""{ "type": "BODY", "text": "Hello {{"{{2}}"}}, this is {{"{{1}}"}}, and {{"{{2}}"}} again.", "example": {{example}} }"""));

    [Fact]
    public void A_bare_text_for_the_only_placeholder() =>
        RuleAssert.IsClean(Texts.Components("""{ "type": "BODY", "text": "Hello {{1}}, how are you?", "example": { "body_text": "Ada" } }"""));

    [Fact]
    public void Samples_by_name_in_any_order() => RuleAssert.IsClean(Fixture.Text("create-named"));

    [Theory]
    [InlineData("\"a\"")]
    [InlineData("[ \"a\" ]")]
    [InlineData("[ \"https://a.example/a\" ]")]
    public void A_suffix_or_a_whole_address(string example) =>
        RuleAssert.IsClean(Texts.Components($$"""{ "type": "BODY", "text": "Hello." }, { "type": "BUTTONS", "buttons": [ { "type": "URL", "text": "Go", "url": "https://a.example/{{"{{1}}"}}", "example": {{example}} } ] }"""));

    [Theory]
    [InlineData("\"url\": \"https://a.example/{id}\", \"example\": [ \"a\" ]", "")]
    [InlineData("\"url\": \"https://a.example/{1}\"", "{ \"in\": \"button\", \"example\": \"a\" }")]
    [InlineData("\"url\": \"https://a.example/{id}\"", "{ \"name\": \"id\", \"example\": \"a\" }")]
    public void An_address_of_our_own_shape(string url, string entry) =>
        RuleAssert.IsClean(Texts.Own("Hello.", $$"""{{""}}"buttons": [ { "type": "URL", "text": "Go", {{url}} } ], "parameters": [ {{entry}} ]"""));

    [Fact]
    public void Samples_of_our_parameters_beside_components() =>
        RuleAssert.IsClean(Texts.Components("""{ "type": "BODY", "text": "Hello {{1}}, how are you?" }""", "\"parameters\": [ { \"name\": \"who\", \"example\": \"Ada\" } ]"));

    [Fact]
    public void Entries_without_a_sample_that_only_name_or_type() =>
        RuleAssert.IsClean(Texts.Create("Hello {{1}}, how are you?", "\"parameters\": [ \"who\", \"unused\", { \"in\": \"header\", \"name\": \"title\" } ]"));

    [Fact]
    public void Headers_of_places_and_products() =>
        RuleAssert.IsClean(Texts.Components(Texts.Body("Hello.") + """, { "type": "HEADER", "format": "LOCATION" }"""));

    [Theory]
    [InlineData("Hello {{1}}, «{{3}}» and so on.", "TG1401")]
    [InlineData("Hello {{1}}, «{{2}» and so on.", "TG1402")]
    [InlineData("Hello {{1}}, «{{name}}» and so on.", "TG1403")]
    public void Placeholders_that_make_no_sense_together(string body, string ruleId)
    {
        RuleAssert.Reports(ruleId, Texts.Components($$"""{ "type": "BODY", "text": "{{body}}" }"""));
        RuleAssert.Reports(ruleId, Texts.Own(body, "\"parameters\": [ { \"example\": \"Ada\" }, { \"example\": \"Bo\" }, { \"example\": \"Cy\" } ]"));
    }

    [Theory]
    [InlineData("Hello «{{name}}», how are you?", "\"id\": \"1\"")]
    [InlineData("Hello {{name}}, how are you?", "\"parameter_format\": «\"POSITIONAL\"»")]
    public void Samples_by_position_where_the_format_of_names_is_missing(string body, string more) =>
        RuleAssert.Reports("TG1407", Texts.Components($$"""{ "type": "BODY", "text": "{{body}}", "example": { "body_text": [ [ "Ada" ] ] } }""", more));

    [Fact]
    public void A_body_of_the_wrong_type_and_its_parameters() =>
        RuleAssert.Reports("TG1001", """{ "name": "a", "language": "en", "category": "UTILITY", "body": «5», "parameters": [ { "example": "Ada" } ] }""");

    [Fact]
    public void What_the_platform_writes_itself() => RuleAssert.IsClean(Fixture.Text("otp"));

    [Fact]
    public void An_approved_template() =>
        RuleAssert.IsClean(Texts.Components("""{ "type": "BODY", "text": "Hello {{1}}, how are you?" }, { "type": "HEADER", "format": "IMAGE" }, { "type": "BUTTONS", "buttons": [ { "type": "URL", "text": "Go", "url": "https://a.example/{{1}}" } ] }""", "\"status\": \"APPROVED\""));
}
