using NJsonSchema;
using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Schema;

/// <summary>
/// The schema that the package carries is what the rules' limits say today. Run the tests with
/// <c>TEMPLATEGEN_UPDATE_DOCS=1</c> to write it anew.
/// </summary>
public sealed class SchemaFileTests
{
    [Fact]
    public void The_file_says_what_the_rules_say()
    {
        var path = Fixture.Metadata("Schema");
        if (Environment.GetEnvironmentVariable("TEMPLATEGEN_UPDATE_DOCS") == "1") File.WriteAllText(path, DefinitionSchema.Text());
        Assert.Equal(DefinitionSchema.Text(), File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_published_under_the_address_that_it_names() =>
        Assert.EndsWith("/src/TemplateGen/schema/" + Path.GetFileName(Fixture.Metadata("Schema")), DefinitionSchema.Address);

    [Theory]
    [InlineData(Limits.Name)]
    [InlineData(Limits.Body)]
    [InlineData(Limits.CardBody)]
    [InlineData(Limits.Header)]
    [InlineData(Limits.ButtonLabel)]
    [InlineData(Limits.Url)]
    [InlineData(Limits.PhoneNumber)]
    [InlineData(Limits.OfferText)]
    [InlineData(Limits.MostCards)]
    [InlineData(Limits.CodeExpirationMinutes)]
    [InlineData(Limits.SignatureHash)]
    [InlineData(Limits.LongestMarketingTimeToLive)]
    public void Each_limit_stands_in_it(int limit) =>
        Assert.Matches($@"(\D){limit}(\D)", DefinitionSchema.Text());

    [Fact]
    public async Task Its_own_schema_accepts_it()
    {
        var draft = await JsonSchema.FromJsonAsync(Draft4, TestContext.Current.CancellationToken);
        Assert.Empty(draft.Validate(DefinitionSchema.Text()));
        Assert.NotEmpty(draft.Validate("""{ "type": "text" }"""));
        Assert.NotEmpty(draft.Validate("""{ "properties": { "a": { "maxLength": "3" } } }"""));
    }

    /// <summary>What draft 4 says of the keywords that the schema uses, and of no other.</summary>
    private const string Draft4 =
        """
        {
          "$schema": "http://json-schema.org/draft-04/schema#",
          "allOf": [ { "$ref": "#/definitions/schema" } ],
          "definitions": {
            "schema": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "$schema": { "type": "string" }, "$ref": { "type": "string" }, "id": { "type": "string" },
                "title": { "type": "string" }, "description": { "type": "string" },
                "type": { "anyOf": [ { "$ref": "#/definitions/type" }, { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/definitions/type" } } ] },
                "enum": { "type": "array", "minItems": 1, "uniqueItems": true },
                "pattern": { "type": "string" },
                "maxLength": { "type": "integer", "minimum": 0 }, "minItems": { "type": "integer", "minimum": 0 }, "maxItems": { "type": "integer", "minimum": 0 },
                "minimum": { "type": "number" }, "maximum": { "type": "number" },
                "required": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string" } },
                "properties": { "type": "object", "additionalProperties": { "$ref": "#/definitions/schema" } },
                "definitions": { "type": "object", "additionalProperties": { "$ref": "#/definitions/schema" } },
                "items": { "$ref": "#/definitions/schema" },
                "not": { "$ref": "#/definitions/schema" },
                "anyOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/schema" } },
                "allOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/schema" } },
                "oneOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/schema" } }
              }
            },
            "type": { "enum": [ "array", "boolean", "integer", "null", "number", "object", "string" ] }
          }
        }
        """;
}
