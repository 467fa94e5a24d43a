namespace TemplateGen.Definitions.Json;

/// <summary>Why a text is not JSON.</summary>
/// <param name="Span">The first character that cannot be there; empty at the end of the text.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record JsonFault(SourceSpan Span, string Message)
{
    private const int UnicodeEscapeLength = 6;

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
        if (tokens.Count == 0 && IsBlank(text)) return "The file is empty: write a template definition, or [] for none.";
        if (depth >= JsonTree.MaxDepth) return $"The JSON is nested more than {JsonTree.MaxDepth} levels deep, which no definition needs: flatten it.";
        if (text.AsSpan(index).TrimStart(',').IsWhiteSpace()) return "The JSON ends too early: close what is still open with \", } or ].";
        if (depth == 0 && tokens.Count > 0) return "Something follows the end of the JSON: put several templates in an array, [ … ].";
        return ExplainString(text, index) ?? ExplainStructure(text, index, tokens);
    }

    /// <summary>What is wrong inside a string.</summary>
    private static string? ExplainString(string text, int index)
    {
        var found = text[index];
        if (found is '\n' or '\r') return "A JSON string cannot hold a line break: write \\n, or close the string with \".";
        if (found < ' ') return $"{Show.Character(found)} cannot stand in JSON as it is: write it as an escape, such as \\t for a tab, or remove it.";
        if (index > 0 && text[index - 1] == '\\') return $"\\{Show.Character(found)} is no JSON escape: write \\\\ for a backslash.";
        var escape = text.LastIndexOf("\\u", index, Math.Min(UnicodeEscapeLength, index), StringComparison.Ordinal);
        return escape >= 0 ? "\\u takes four hexadecimal digits, such as \\u00e9." : null;
    }

    private static string ExplainStructure(string text, int index, List<JsonToken> tokens)
    {
        var found = text[index];
        var end = tokens.Count == 0 ? 0 : tokens[tokens.Count - 1].Start + tokens[tokens.Count - 1].Length;
        if (found == '\'') return "JSON takes double quotes, not single ones: write \" in place of '.";
        if (found == '/') return "A comment is // to the end of the line, or /* to */.";
        if (WordBefore(text, index, end) is { } word) return $"{Show.Text(word)} is no JSON value: put texts in double quotes.";
        if (tokens.Count > 0 && tokens[tokens.Count - 1].Kind is JsonKind.PropertyName)
        {
            var name = text.Substring(tokens[tokens.Count - 1].Start + 1, tokens[tokens.Count - 1].Length - 2);
            return $"{Show.Text(name)} has no JSON value: write one after the colon, texts in double quotes.";
        }

        if (found is '}' or ']') return $"'{found}' closes nothing that is open here: check that brackets match.";
        if (found is '"' or '{' or '[') return $"A comma is missing before {found}.";
        return $"'{Show.Character(found)}' is not expected here: put names and texts in double quotes, a colon between name and value, and a comma between entries.";
    }

    /// <summary>A word without quotes that ends where the reader gave up.</summary>
    private static string? WordBefore(string text, int index, int end)
    {
        var start = index;
        while (start > end && char.IsLetter(text[start - 1])) start--;
        return start == index ? null : text.Substring(start, index - start);
    }

    private static bool IsBlank(string text)
    {
        var content = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        return content.IsEmpty || content.StartsWith("//".AsSpan(), StringComparison.Ordinal);
    }
}
