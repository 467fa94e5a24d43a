using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Reading;

/// <summary>The platform writes and accepts samples in many ways.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("""{ "body_text": [ [ "x", "y" ] ] }""")]
    [InlineData("""{ "body_text": [ "x", "y" ] }""")]
    public void A_body_s_samples_nested_or_flat(string example)
    {
        var text = Body("Hello {{1}} and {{2}} here.", example).Body!.Text!;
        Assert.Equal(["x", "y"], text.Placeholders.Select(placeholder => placeholder.Sample?.Value));
        Assert.Equal(["x", "y"], text.Samples.Select(sample => sample.Value.Value));
    }

    [Fact]
    public void A_body_s_only_sample_as_a_bare_string() =>
        Assert.Equal("x", Body("Hello {{1}} here.", """{ "body_text": "x" }""").Body!.Text!.Placeholders[0].Sample!.Value);

    [Fact]
    public void Samples_go_by_number_and_not_by_appearance() =>
        Assert.Equal(["second", "first", "second"], Body("{{2}}, {{1}} and {{2}}.", """{ "body_text": [ [ "first", "second" ] ] }""").Body!.Text!.Placeholders.Select(placeholder => placeholder.Sample?.Value));

    [Theory]
    [InlineData("null")]
    [InlineData("\"x\"")]
    [InlineData("[ 1 ]")]
    [InlineData("""{ "body_text": {} }""")]
    [InlineData("""{ "body_text": { "a": "x" } }""")]
    [InlineData("""{ "body_text_named_params": [ { "param_name": "a", "example": "x" } ] }""")]
    [InlineData("""{ "body_text": [ [ [] ] ] }""")]
    [InlineData("""{ "body_text_named_params": [ { "param_name": "a" }, 5 ] }""")]
    public void What_is_no_sample_is_passed_over(string example) =>
        Assert.Null(Body("Hello {{1}} here.", example).Body!.Text!.Placeholders[0].Sample);

    [Fact]
    public void A_sample_knows_its_place()
    {
        var text = """{ "name": "a", "language": "en", "category": "UTILITY", "components": [ { "type": "BODY", "text": "Hello {{1}} here.", "example": { "body_text": [ [ "x\n" ] ] } } ] }""";
        var sample = Definition.Of(text).Body!.Text!.Placeholders[0].Sample!;
        Assert.Equal("\"x\\n\"", text.Substring(sample.Span.Start, sample.Span.Length));
    }

    [Theory]
    [InlineData("""[ "abc" ]""")]
    [InlineData("\"abc\"")]
    public void An_address_s_sample_in_an_array_or_bare(string example)
    {
        var template = Definition.Of(Texts.Components($$"""{ "type": "BODY", "text": "Hello." }, { "type": "BUTTONS", "buttons": [ { "type": "URL", "text": "Go", "url": "https://a.example/{{"{{1}}"}}", "example": {{example}} } ] }"""));
        Assert.Equal("abc", Assert.IsType<UrlButton>(template.Buttons[0]).Url!.Placeholders[0].Sample!.Value);
    }

    [Fact]
    public void Entries_for_header_and_buttons_give_theirs()
    {
        var template = Definition.Of(Texts.Own("Hello {1} here.", """ "header": "For {1}", "buttons": [ { "type": "CATALOG" }, { "type": "URL", "text": "Go", "url": "https://a.example/{1}" } ], "parameters": [ { "name": "suffix", "in": "button", "button": "1", "example": "s" }, { "name": "who", "example": "w" }, { "name": "title", "in": "HEADER", "example": "t" } ] """));
        Assert.Equal("w", template.Body!.Text!.Placeholders[0].Sample!.Value);
        Assert.Equal("t", Assert.IsType<TextHeader>(template.Header).Text!.Placeholders[0].Sample!.Value);
        Assert.Equal("s", Assert.IsType<UrlButton>(template.Buttons[1]).Url!.Placeholders[0].Sample!.Value);
    }

    private static TemplateDefinition Body(string text, string example) =>
        Definition.Of(Texts.Components($$"""{ "type": "BODY", "text": "{{text}}", "example": {{example}} }"""));
}
