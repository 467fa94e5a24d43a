using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Fixes;

/// <summary>What is put in is laid out like its neighbours, and what is taken out leaves no trace.</summary>
public sealed class LayoutTests
{
    private const string Components = "\"components\": [ { \"type\": \"BODY\", \"text\": \"Hello {{name}} here.\", \"example\": { \"body_text_named_params\": [ { \"param_name\": \"name\", \"example\": \"Noor\" } ] } } ]";

    [Theory]
    [InlineData("""{ "name": "a", "language": "en", "category": "UTILITY", COMPONENTS }""", """{ "name": "a", "language": "en", "category": "UTILITY", "parameter_format": "NAMED", COMPONENTS }""")]
    [InlineData("""{"name":"a","language":"en","category":"UTILITY",COMPONENTS}""", """{"name":"a","language":"en","category":"UTILITY","parameter_format":"NAMED",COMPONENTS}""")]
    [InlineData("""{ COMPONENTS, "name": "a", "language": "en", "category": "UTILITY" }""", """{ COMPONENTS, "name": "a", "language": "en", "category": "UTILITY", "parameter_format": "NAMED" }""")]
    [InlineData("""{ COMPONENTS, "name": "a", "language": "en", "category": "UTILITY", }""", """{ COMPONENTS, "name": "a", "language": "en", "category": "UTILITY", "parameter_format": "NAMED", }""")]
    [InlineData("{\n  \"name\": \"a\", \"language\": \"en\",\n  \"category\": \"UTILITY\", // ours\n  // all of it\n  COMPONENTS\n}", "{\n  \"name\": \"a\", \"language\": \"en\",\n  \"category\": \"UTILITY\", // ours\n  \"parameter_format\": \"NAMED\",\n  // all of it\n  COMPONENTS\n}")]
    [InlineData("{\r\n\t\"name\": \"a\", \"language\": \"en\", COMPONENTS,\r\n\t\"category\": \"UTILITY\"\r\n}", "{\r\n\t\"name\": \"a\", \"language\": \"en\", COMPONENTS,\r\n\t\"category\": \"UTILITY\",\r\n\t\"parameter_format\": \"NAMED\"\r\n}")]
    [InlineData("{\n  \"name\": \"a\", \"language\": \"en\", COMPONENTS,\n  \"category\": \"UTILITY\" // last\n}", "{\n  \"name\": \"a\", \"language\": \"en\", COMPONENTS,\n  \"category\": \"UTILITY\", // last\n  \"parameter_format\": \"NAMED\"\n}")]
    [InlineData("{ \"name\": \"a\", \"language\": \"en\", COMPONENTS,\n  \"category\": \"UTILITY\" }", "{ \"name\": \"a\", \"language\": \"en\", COMPONENTS,\n  \"category\": \"UTILITY\", \"parameter_format\": \"NAMED\" }")]
    [InlineData("{\n  COMPONENTS\n  , \"name\": \"a\", \"language\": \"en\"\n  , \"category\": \"UTILITY\"\n}", "{\n  COMPONENTS\n  , \"name\": \"a\", \"language\": \"en\"\n  , \"category\": \"UTILITY\", \"parameter_format\": \"NAMED\"\n}")]
    [InlineData("{\n  \"name\": \"a\", \"language\": \"en\",\n  \"category\": \"UTILITY\"\n  , COMPONENTS\n}", "{\n  \"name\": \"a\", \"language\": \"en\",\n  \"category\": \"UTILITY\",\n  \"parameter_format\": \"NAMED\"\n  , COMPONENTS\n}")]
    public void A_property_is_put_in(string before, string after) =>
        FixAssert.Fixes("TG1407", before.Replace("COMPONENTS", Components, StringComparison.Ordinal), after.Replace("COMPONENTS", Components, StringComparison.Ordinal));

    [Theory]
    [InlineData("""{ TAG, "name": "a", REST }""", """{ "name": "a", REST }""")]
    [InlineData("""{ "name": "a", TAG, REST }""", """{ "name": "a", REST }""")]
    [InlineData("""{ "name": "a", REST, TAG }""", """{ "name": "a", REST }""")]
    [InlineData("""{ "name": "a", REST, TAG, }""", """{ "name": "a", REST, }""")]
    [InlineData("""{"name":"a",TAG,REST}""", """{"name":"a",REST}""")]
    [InlineData("""{ "name": "a", /* old */ TAG, /* new */ REST }""", """{ "name": "a", /* old */ /* new */ REST }""")]
    [InlineData("""{ "name": "a", REST, /* old */ TAG }""", """{ "name": "a", REST /* old */  }""")]
    [InlineData("{\n  \"name\": \"a\", // mine\n  TAG, // theirs\n  REST\n}", "{\n  \"name\": \"a\", // mine\n  REST\n}")]
    [InlineData("{\r\n  \"name\": \"a\",\r\n  REST, // rest, and more\r\n  TAG\r\n}", "{\r\n  \"name\": \"a\",\r\n  REST // rest, and more\r\n}")]
    [InlineData("{\n  \"name\": \"a\",\n  REST,\n  TAG,\n}", "{\n  \"name\": \"a\",\n  REST,\n}")]
    [InlineData("{\n  \"name\": \"a\"\n  , REST\n  , TAG\n}", "{\n  \"name\": \"a\"\n  , REST\n}")]
    public void A_property_is_taken_out(string before, string after) => FixAssert.Fixes("TG1003", Expand(before), Expand(after));

    private static string Expand(string text) => text
        .Replace("TAG", "\"tag\": \"MARKETING\"", StringComparison.Ordinal)
        .Replace("REST", "\"language\": \"en\", \"category\": \"UTILITY\", \"body\": \"Hello there.\"", StringComparison.Ordinal);
}
