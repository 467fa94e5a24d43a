using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Fixes;

public sealed class RenumberTests
{
    [Theory]
    [InlineData("Hello {{1}}, parcel {{3}} of {{3}} is on its way.", "Hello {{1}}, parcel {{2}} of {{2}} is on its way.")]
    [InlineData("Hello {{0}}, parcel {{1}} is on its way.", "Hello {{1}}, parcel {{2}} is on its way.")]
    [InlineData("Hello {{9}}, parcel {{4}} is on its way.", "Hello {{2}}, parcel {{1}} is on its way.")]
    [InlineData("Voil\\u00e0 {{1}}\\n\\ud83d\\ude00 {{3}} here.", "Voil\\u00e0 {{1}}\\n\\ud83d\\ude00 {{2}} here.")]
    public void Numbers_keep_their_order(string before, string after) => FixAssert.Fixes("TG1401", Sampled(before), Sampled(after));

    [Fact]
    public void Samples_that_follow_the_placeholders_stay() =>
        Assert.True(FixAssert.Fixes("TG1401", Create("{{1}} and {{3}}", """[ "a", "b" ]"""), Create("{{1}} and {{2}}", """[ "a", "b" ]""")).IsSafe);

    [Theory]
    [InlineData("{{1}} and {{3}}", """[ "a", "b", "c" ]""", "{{1}} and {{2}}", """[ "a", "c" ]""")]
    [InlineData("{{1}} and {{4}}", """[ "a", "b", "c", "d", ]""", "{{1}} and {{2}}", """[ "a", "d", ]""")]
    [InlineData("{{2}} and {{3}}", """["a","b","c"]""", "{{1}} and {{2}}", """["b","c"]""")]
    public void A_sample_of_a_number_that_is_skipped_goes(string body, string samples, string fixedBody, string fixedSamples) =>
        Assert.False(FixAssert.Fixes("TG1401", Create(body, samples), Create(fixedBody, fixedSamples)).IsSafe);

    [Fact]
    public void Parameters_go_with_their_numbers() => FixAssert.Fixes(
        "TG1401",
        Texts.Own("It is for {1} and {3}, all of it here.", """ "parameters": [ { "name": "a", "example": "A" }, { "name": "b", "example": "B" }, { "name": "head", "in": "header" }, { "name": "c", "example": "C" } ] """),
        Texts.Own("It is for {1} and {2}, all of it here.", """ "parameters": [ { "name": "a", "example": "A" }, { "name": "head", "in": "header" }, { "name": "c", "example": "C" } ] """));

    [Fact]
    public void An_address_too() => FixAssert.Fixes(
        "TG1401",
        Texts.Own("Hello there.", """ "buttons": [ { "type": "URL", "text": "Go", "url": "https://a.example/{2}", "example": "x" } ] """),
        Texts.Own("Hello there.", """ "buttons": [ { "type": "URL", "text": "Go", "url": "https://a.example/{1}", "example": "x" } ] """));

    private static string Sampled(string body) => Create(body, """[ "a", "b" ]""");

    private static string Create(string body, string samples) =>
        Texts.Components($$"""{ "type": "BODY", "text": "We tell you: {{body}} of all the many things here.", "example": { "body_text": [ {{samples}} ] } }""");
}

public sealed class ClosedPlaceholderTests
{
    [Theory]
    [InlineData("{{1}", "{{1}}", true)]
    [InlineData("{1}}", "{{1}}", true)]
    [InlineData("{{ 1 }}", "{{1}}", true)]
    [InlineData("{{01}}", "{{1}}", true)]
    [InlineData("{{1", "{{1}}", false)]
    [InlineData("1}}", "{{1}}", false)]
    public void Braces_are_completed(string before, string after, bool isSafe) =>
        Assert.Equal(isSafe, FixAssert.Fixes("TG1402", Create(before), Create(after)).IsSafe);

    [Fact]
    public void Single_braces_stay_single_in_our_own_shape() => FixAssert.Fixes(
        "TG1402",
        Texts.Own("Hello { First Name }, it is all here.", """ "parameters": [ { "name": "First Name", "example": "Noor" } ] """),
        Texts.Own("Hello {first_name}, it is all here.", """ "parameters": [ { "name": "first_name", "example": "Noor" } ] """));

    [Fact]
    public void Samples_are_renamed_with_their_placeholder() => FixAssert.Fixes(
        "TG1402",
        Named("{{Name}}", "Name"),
        Named("{{name}}", "name"));

    [Fact]
    public void A_name_in_an_address_becomes_the_number() => FixAssert.Fixes(
        "TG1402",
        Texts.Components("""{ "type": "BODY", "text": "Hello there." }, { "type": "BUTTONS", "buttons": [ { "type": "URL", "text": "Go", "url": "https://a.example/{{id}}", "example": [ "x" ] } ] }"""),
        Texts.Components("""{ "type": "BODY", "text": "Hello there." }, { "type": "BUTTONS", "buttons": [ { "type": "URL", "text": "Go", "url": "https://a.example/{{1}}", "example": [ "x" ] } ] }"""));

    [Theory]
    [InlineData("{{}}")]
    [InlineData("{{客户}}")]
    [InlineData("{{99999999999}}")]
    public void There_is_none_for_what_cannot_be_guessed(string placeholder) => FixAssert.HasNone("TG1402", Create(placeholder));

    private static string Create(string placeholder) =>
        Texts.Components($$"""{ "type": "BODY", "text": "Hello there: {{placeholder}} and so on.", "example": { "body_text": [ [ "a" ] ] } }""");

    private static string Named(string placeholder, string sample) => Texts.Components(
        $$"""{ "type": "BODY", "text": "Hello {{placeholder}}, it is all here.", "example": { "body_text_named_params": [ { "param_name": "{{sample}}", "example": "Noor" } ] } }""",
        "\"parameter_format\": \"NAMED\"");
}

public sealed class NamedParameterFormatTests
{
    [Theory]
    [InlineData("POSITIONAL")]
    [InlineData("name")]
    public void A_wrong_format_is_replaced(string format) => FixAssert.Fixes(
        "TG1407",
        Texts.Create("Hello {{name}} here.", $"\"parameter_format\": \"{format}\""),
        Texts.Create("Hello {{name}} here.", "\"parameter_format\": \"NAMED\""));
}

public sealed class DoubleBracesTests
{
    [Fact]
    public void Single_braces_are_doubled_all_at_once() => Assert.True(FixAssert.Fixes(
        "TG1409",
        Create("\\u00e9 {1} and {2}", """[ "a", "b" ]"""),
        Create("\\u00e9 {{1}} and {{2}}", """[ "a", "b" ]""")).IsSafe);

    [Fact]
    public void It_is_for_somebody_to_decide_when_samples_are_missing_then() =>
        Assert.False(Assert.Single(FixAssert.Offered("TG1409", Texts.Create("Hello {1}, it is all here."))).IsSafe);

    [Fact]
    public void An_address_has_the_number_one() => FixAssert.Fixes("TG1409", Address("{id}"), Address("{{1}}"));

    [Fact]
    public void A_footer_takes_no_placeholder() =>
        FixAssert.HasNone("TG1409", Texts.Components("""{ "type": "BODY", "text": "Hello there." }, { "type": "FOOTER", "text": "See {1}" }"""));

    private static string Create(string body, string samples) =>
        Texts.Components($$"""{ "type": "BODY", "text": "We tell you: {{body}} of all the many things here.", "example": { "body_text": [ {{samples}} ] } }""");

    private static string Address(string placeholder) => Texts.Components(
        $$"""{ "type": "BODY", "text": "Hello there." }, { "type": "BUTTONS", "buttons": [ { "type": "URL", "text": "Go", "url": "https://a.example/{{placeholder}}", "example": [ "x" ] } ] }""");
}
