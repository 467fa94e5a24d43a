using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests;

/// <summary>What generated code tells analyzers of its parameters and texts, beyond what most templates need.</summary>
public class FactTests
{
    private const string Kind = "[global::TemplateGen.TemplateParameter(global::TemplateGen.TemplateParameterKind.";
    private const string Body = """{ "type": "BODY", "text": "Good news for all of you!" }""";

    [Theory]
    [InlineData("""{ "type": "URL", "text": "Track", "url": "https://shop.example/{{1}}" }""", "UrlSuffix", "string TrackSuffix")]
    [InlineData("""{ "type": "COPY_CODE", "example": "SAVE" }""", "CouponCode", "string CouponCode")]
    [InlineData("""{ "type": "QUICK_REPLY", "text": "More" }""", "Payload", "string? MorePayload")]
    [InlineData("""{ "type": "CATALOG", "text": "View catalog" }""", "ProductId", "string? ThumbnailProductId")]
    public void A_text_for_a_button_has_its_kind(string button, string kind, string parameter) =>
        AssertContains($"{Kind}{kind})] {parameter}", Samples.Graph("news", $$"""{{Body}}, { "type": "BUTTONS", "buttons": [ {{button}} ] }"""));

    [Fact]
    public void A_one_time_code_has_its_kind_and_the_body_is_not_counted()
    {
        var code = GeneratorRun.Of(Samples.Graph("login", """{ "type": "BODY" }, { "type": "BUTTONS", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] }""", category: "AUTHENTICATION")).Code;

        Assert.Contains(Kind + "OneTimeCode)] string Code", code, StringComparison.Ordinal);
        Assert.DoesNotContain("ShortestBody", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_s_text_has_its_kind_and_the_length_around_it()
    {
        var text = Samples.Graph("news", $$"""{ "type": "HEADER", "format": "TEXT", "text": "News for {{"{{1}}"}}" }, {{Body}}""");

        AssertContains(Kind + "HeaderText)] string HeaderValue1", text);
        AssertContains("Category = global::TemplateGen.TemplateCategory.Marketing, ShortestHeader = 10)]", text);
    }

    [Fact]
    public void A_name_in_header_and_body_is_counted_in_both()
    {
        var text = Samples.Graph(
            "news",
            """{ "type": "HEADER", "format": "TEXT", "text": "News for {{name}}" }, { "type": "BODY", "text": "Dear {{name}}, {{name}} is you." }""",
            more: """ "parameter_format": "NAMED", """);

        AssertContains(Kind + "HeaderText, BodyUses = new[] { 2 })] string Name", text);
        AssertContains("ShortestHeader = 10, ShortestBody = 17)]", text);
    }

    [Fact]
    public void A_placeholder_that_stands_twice_says_so_for_each_language_that_differs() => AssertContains(
        Kind + "Text, BodyUses = new[] { 2, 1 })] string Value1",
        $"[ {Samples.Plain("greeting", "en", "Hello {1}, you are {1}!")}, {Samples.Plain("greeting", "fr", "Bonjour {1}, ça va ?")} ]");

    [Fact]
    public void A_phone_number_has_its_kind() => AssertContains(
        Kind + "PhoneNumber)] string Value1",
        """{ "name": "call_us", "category": "UTILITY", "language": "en", "body": "Call {1} today.", "parameters": [ { "type": "phone" } ] }""");

    [Fact]
    public void A_typed_value_needs_no_word_and_counts_as_one_character_at_least()
    {
        var code = GeneratorRun.Of("""{ "name": "due", "category": "UTILITY", "language": "en", "body": "Due on {1}.", "footer": "Us", "parameters": [ { "type": "date" } ] }""").Code;

        Assert.DoesNotContain(Kind, code, StringComparison.Ordinal);
        Assert.Contains("ShortestBody = 9)]", code, StringComparison.Ordinal);
    }

    private static void AssertContains(string code, string definition) => Assert.Contains(code, GeneratorRun.Of(definition).Code, StringComparison.Ordinal);
}
