using System.Text.Json.Nodes;
using static TemplateGen.Definitions.Schema.Nodes;

namespace TemplateGen.Definitions.Schema;

/// <summary>An entry of our <c>parameters</c>.</summary>
internal static class ParameterSchema
{
    /// <summary>A name, or an object that says more.</summary>
    public static JsonObject Entry() => Of(
        ("description", "A name, or an object with a name, a type and a sample."),
        ("anyOf", List(Of(("type", OrNull("string"))), Of(
            ("type", "object"),
            ("properties", Of(
                ("name", Text("The parameter's name in C#.")),
                ("type", Word("What it takes; it is written as the template's language writes it.", TypeWords())),
                ("example", Any("A sample, which WhatsApp's review asks for.")),
                ("in", Word("Where the placeholder stands; in the body unless it says otherwise.", ["body", "header", "button"])),
                ("button", Any("The button's index, counted from 0."))))))));

    private static IEnumerable<string> TypeWords() => Enum.GetNames(typeof(ParameterType)).Select(name => name.ToLowerInvariant());
}
