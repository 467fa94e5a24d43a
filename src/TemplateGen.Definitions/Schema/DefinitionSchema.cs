using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TemplateGen.Definitions.Schema;
using static TemplateGen.Definitions.Schema.Nodes;

namespace TemplateGen.Definitions;

/// <summary>
/// The JSON schema of definition files, for editors that check and complete JSON by themselves. It says as much of the
/// rules as a schema can, from the same limits, and never refuses what the rules accept. Draft 4, which every editor
/// and validator knows.
/// </summary>
public static class DefinitionSchema
{
    /// <summary>Where the schema is published: what <c>$schema</c> in a definition refers to.</summary>
    public const string Address = "https://raw.githubusercontent.com/templategen/TemplateGen/main/src/TemplateGen/schema/whatsapp-template.schema.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema's text, the same at each call, with line feeds only.</summary>
    public static string Text() => Schema().ToJsonString(Indented) + "\n";

    private static JsonObject Schema() => Of(
        ("$schema", "http://json-schema.org/draft-04/schema#"),
        ("id", Address),
        ("title", "WhatsApp message template definitions"),
        ("description", "A template, several in an array, or the answer of GET /message_templates."),
        ("anyOf", List(
            All(Of(("type", "object"), ("not", IsAnswer())), Ref("template")),
            All(Of(("type", "object")), IsAnswer(), With(("data", Of(("anyOf", List(Templates(), Ref("template"), Of(("type", "null")))))))),
            Templates())),
        ("definitions", Of(
            ("template", TemplateSchema.Structure()),
            ("templateContent", TemplateSchema.Content()),
            ("component", ComponentSchema.Structure()),
            ("componentContent", ComponentSchema.Content()),
            ("button", ButtonSchema.Structure()),
            ("buttonContent", ButtonSchema.Content()),
            ("parameter", ParameterSchema.Entry()))));

    private static JsonObject Templates() => All(Of(("type", "array")), ArrayOf(Ref("template")));

    /// <summary>The platform's answer, which has nothing of a template itself.</summary>
    private static JsonObject IsAnswer() => Of(("required", Words(["data"])), ("not", TemplateSchema.AnyProperty()));
}
