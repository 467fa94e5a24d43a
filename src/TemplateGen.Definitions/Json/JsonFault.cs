namespace TemplateGen.Definitions.Json;

/// <summary>Why a text is not JSON.</summary>
/// <param name="Span">The first character that cannot be there; empty at the end of the text.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record JsonFault(SourceSpan Span, string Message)
{
    /// <summary>Explains a fault from what stands there and what came before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the reader gave up.</param>
    /// <param name="tokens">What it had read.</param>
    /// <param name="depth">How many objects and arrays were open.</param>
    public static JsonFault At(string text, int index, List<JsonToken> tokens, int depth)
    {
        var span = new SourceSpan(index, index < text.Length ? 1 : 0);
        return new JsonFault(span, Explain(text, index, tokens, depth));
    }

    private static string Explain(string text, int index, List<JsonToken> tokens, int depth)
    {
        if (tokens.Count == 0 && index >= text.Length) return "The file is empty: write a template definition, or [] for none.";
        if (depth > 0 && depth >= JsonTree.MaxDepth) return $"The JSON is nested more than {JsonTree.MaxDepth} levels deep, which no definition needs: flatten it.";
        if (index >= text.Length) return "The JSON ends too early: close what is still open with \", } or ].";
        if (depth == 0 && tokens.Count > 0) return "Something follows the end of the JSON: put several templates in an array, [ … ].";
        return ExplainCharacter(text, index, tokens);
    }

    private static string ExplainCharacter(string text, int index, List<JsonToken> tokens)
    {
        var found = text[index];
        if (found == '\'') return "JSON takes double quotes, not single ones: write \" in place of '.";
        if (index > 0 && text[index - 1] == '\\') return $"\\{Show.Character(found)} is no JSON escape: write \\\\ for a backslash.";
        if (found is '\n' or '\r') return "A JSON string cannot hold a line break: write \\n, or close the string with \".";
        if (found < ' ') return $"{Show.Character(found)} cannot stand in JSON as it is: write it as an escape, such as \\t for a tab, or remove it.";
        if (found is '}' or ']') return $"'{found}' closes nothing that is open here: check that brackets match and that no value is missing.";
        var last = tokens.Count == 0 ? default : tokens[tokens.Count - 1];
        if (tokens.Count > 0 && last.Kind is JsonKind.PropertyName) return $"The value of {Show.Text(NameOf(text, last))} is missing or not JSON at '{Show.Character(found)}': write \"{Show.PlainText(NameOf(text, last))}\": and a value, texts in double quotes.";
        if (found is '"' or '{' or '[') return $"A comma is missing before '{found}'.";
        return $"'{Show.Character(found)}' is not expected here: put names and texts in double quotes, and a comma between entries.";
    }

    private static string NameOf(string text, JsonToken name) => text.Substring(name.Start + 1, name.Length - 2);
}
