using System.Text;
using System.Text.Json.Nodes;

namespace TemplateGen.Definitions.Schema;

/// <summary>The pieces that a schema is made of.</summary>
internal static class Nodes
{
    /// <summary>An object with these properties, in this order.</summary>
    public static JsonObject Of(params (string Name, JsonNode Value)[] properties)
    {
        var result = new JsonObject();
        foreach (var (name, value) in properties) result.Add(name, value);
        return result;
    }

    /// <summary>An array of these.</summary>
    public static JsonArray List(params JsonNode[] elements)
    {
        var result = new JsonArray();
        foreach (var element in elements) result.Add((JsonNode?)element);
        return result;
    }

    /// <summary>An array of these words.</summary>
    public static JsonArray Words(IEnumerable<string> words)
    {
        var result = new JsonArray();
        foreach (var word in words) result.Add((JsonNode)word);
        return result;
    }

    /// <summary>What stands under this name in the schema's definitions.</summary>
    public static JsonObject Ref(string definition) => Of(("$ref", "#/definitions/" + definition));

    /// <summary>One of these JSON types, or null, which is the same as absent.</summary>
    public static JsonArray OrNull(params string[] types) => Words([.. types, "null"]);

    /// <summary>A text or null, with a description for the editor.</summary>
    public static JsonObject Text(string description) => Of(("description", description), ("type", OrNull("string")));

    /// <summary>Anything, with a description for the editor.</summary>
    public static JsonObject Any(string description) => Of(("description", description));

    /// <summary>An object of which these properties are constrained; all others are free.</summary>
    public static JsonObject With(params (string Name, JsonNode Value)[] properties) => Of(("properties", Of(properties)));

    /// <summary>An object that has these properties, and not as null.</summary>
    public static JsonObject Having(params (string Name, JsonNode Value)[] properties)
    {
        var result = With(properties);
        result.Add("required", Words(properties.Select(property => property.Name)));
        return result;
    }

    /// <summary>Not null.</summary>
    public static JsonObject NotNull() => Not(Of(("type", "null")));

    /// <summary>An array, each of whose elements is null or this.</summary>
    public static JsonObject ArrayOf(JsonNode element) => Of(("items", Of(("anyOf", List(Of(("type", "null")), element)))));

    /// <summary>
    /// This schema, where a condition holds. Draft 4 has no word for it; the consequence comes first, since editors show
    /// what is wrong with the first of several that fit equally badly.
    /// </summary>
    public static JsonObject If(JsonNode condition, JsonNode then) => Of(("anyOf", List(then, Not(condition))));

    /// <summary>This schema, for a component or button of a type.</summary>
    public static JsonObject When(string type, JsonNode then) => If(Having(("type", AnyCase(type))), then);

    /// <summary>Not this.</summary>
    public static JsonObject Not(JsonNode schema) => Of(("not", schema));

    /// <summary>An array with at least one such element.</summary>
    public static JsonObject Contains(JsonNode element) => Not(Of(("items", Not(element))));

    /// <summary>All of these.</summary>
    public static JsonObject All(params JsonNode[] schemas) => Of(("allOf", List(schemas)));

    /// <summary>A text that is one of these words, in any case.</summary>
    public static JsonObject AnyCase(params string[] words) => Of(("type", "string"), ("pattern", PatternOf(words)));

    /// <summary>Proposes these words, and takes them, and more words that are known, in any case. The platform does the same.</summary>
    public static JsonObject Word(string description, IEnumerable<string> proposals, IEnumerable<string>? more = null)
    {
        var words = proposals.ToArray();
        return Of(
            ("description", description),
            ("type", OrNull("string")),
            ("anyOf", List(
                Of(("enum", Words(words))),
                Of(("type", "string"), ("pattern", PatternOf([.. words, .. more ?? []]))),
                Of(("type", "null")))));
    }

    /// <summary>Proposes these words, and takes any other text, since the list grows.</summary>
    public static JsonObject OpenWord(string description, IEnumerable<string> proposals) => Of(
        ("description", description),
        ("type", OrNull("string")),
        ("anyOf", List(Of(("enum", Words(proposals))), Of(("type", OrNull("string"))))));

    /// <summary>The words in any case, in the one dialect of regular expressions that all validators share.</summary>
    private static string PatternOf(string[] words)
    {
        var pattern = new StringBuilder("^(");
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0) pattern.Append('|');
            foreach (var c in words[i])
            {
                if (char.IsLetter(c)) pattern.Append('[').Append(char.ToUpperInvariant(c)).Append(char.ToLowerInvariant(c)).Append(']');
                else pattern.Append(c);
            }
        }

        return pattern.Append(")$").ToString();
    }
}
