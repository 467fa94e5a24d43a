using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Reading;

/// <summary>Every node knows its place, whatever stands before or in it.</summary>
public sealed class PositionTests
{
    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("// é€😀\r\n")]
    [InlineData("/* \uD800 lone */ ")]
    [InlineData("\r\n\r\n")]
    public void A_placeholder_is_found_behind_anything(string before)
    {
        var text = before + Texts.Own("Hé €uro 😀, {{1}}!");
        var placeholder = Assert.Single(Definition.Of(text).Body!.Text!.Placeholders);
        Assert.Equal("{{1}}", Excerpt(text, placeholder.Span));
    }

    [Theory]
    [InlineData("\u007F")]
    [InlineData("\u0080")]
    [InlineData("\u07FF")]
    [InlineData("\u0800")]
    [InlineData("\uFFFF")]
    [InlineData("😀")]
    [InlineData("\uD83D")]
    [InlineData("\uD83D\uD83D\uDE00")]
    [InlineData("\uDE00")]
    [InlineData("€\uDE00")]
    public void A_placeholder_is_found_behind_a_character_of_any_length(string character)
    {
        foreach (var mark in new[] { "", "\uFEFF" })
        {
            var text = $"{mark}/*{character}*/ {Texts.Own(character + "{{1}}")}";
            Assert.Equal("{{1}}", Excerpt(text, Assert.Single(Definition.Of(text).Body!.Text!.Placeholders).Span));
        }
    }

    [Theory]
    [InlineData("\\n\\t\\\\ \\\" {{1}}", "{{1}}")]
    [InlineData("\\\\u00e\\n{{1}}", "{{1}}")]
    [InlineData("\\ud83d\\ude00\\u00E9{{1}}\\u0041", "{{1}}")]
    [InlineData("\\u007b\\u007b1\\u007d}", "\\u007b\\u007b1\\u007d}")]
    [InlineData("a{\\u007B\\u0031}}b", "{\\u007B\\u0031}}")]
    public void A_placeholder_is_found_through_escapes(string body, string expected)
    {
        var text = Texts.Own("Dear " + body);
        var placeholder = Assert.Single(Definition.Of(text).Body!.Text!.Placeholders);
        Assert.Equal(expected, Excerpt(text, placeholder.Span));
        Assert.Equal((1, 5), (placeholder.Number, placeholder.Length));
    }

    [Fact]
    public void Each_part_of_a_value_maps_to_its_source()
    {
        var text = Texts.Own("a\\u00e9\\n😀z");
        var source = Definition.Of(text).Body!.Text!.Source;
        Assert.Equal("aé\n😀z", source.Value);
        Assert.Equal(["a", "\\u00e9", "\\n", "\uD83D", "\uDE00", "z"], Enumerable.Range(0, 6).Select(i => Excerpt(text, source.SpanOf(i, 1))));
        Assert.Equal("\\u00e9\\n", Excerpt(text, source.SpanOf(1, 2)));
        Assert.Equal(source.ContentSpan, source.SpanOf(0, source.Value.Length));
        Assert.Equal(0, source.SpanOf(2, 0).Length);
    }

    [Fact]
    public void Lone_surrogates_stay_what_the_file_says()
    {
        Assert.Equal("a\uD800b", Definition.Of(Texts.Own("a\\ud800b")).Body!.Text!.Value);
        Assert.Equal("a\uDC00b", Definition.Of(Texts.Own("a\uDC00b")).Body!.Text!.Value);
    }

    [Fact]
    public void Tokens_have_their_quotes_and_containers_their_brackets()
    {
        var text = Texts.Components("""{ "type": "BODY", "text": "Hello." }, { "type": "HEADER", "format": "TEXT", "text": "Hi" }, { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "é" }, { "type": "URL", "text": "Go", "url": "https://a.example" } ] }""");
        var template = Definition.Of(text);
        Assert.Equal(text, Excerpt(text, template.Span));
        Assert.Equal("\"order_update\"", Excerpt(text, template.Name!.Span));
        Assert.Equal("order_update", Excerpt(text, template.Name.ContentSpan));
        Assert.Equal("""{ "type": "BODY", "text": "Hello." }""", Excerpt(text, template.Body!.Span));
        Assert.Equal("\"TEXT\"", Excerpt(text, template.Header!.Format!.Span));
        Assert.Equal("""{ "type": "QUICK_REPLY", "text": "é" }""", Excerpt(text, template.Buttons[0].Span));
        Assert.Equal("\"URL\"", Excerpt(text, template.Buttons[1].Type!.Span));
    }

    [Fact]
    public void A_malformed_placeholder_is_found_exactly()
    {
        var text = Texts.Own("\\u00e9 {{First Name}} 😀 {{2");
        var malformed = Definition.Of(text).Body!.Text!.Malformed;
        Assert.Equal(["{{First Name}}", "{{2"], malformed.Select(one => Excerpt(text, one.Span)));
    }

    private static string Excerpt(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
