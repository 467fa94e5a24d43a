using System.Globalization;
using System.Text;
using CsCheck;

namespace TemplateGen.Analyzers.Tests.Harness;

/// <summary>Definition files that try to break out of the generated code, or to break the generator.</summary>
internal static class HostileDefinitions
{
    /// <summary>Pieces that mean something to C#, XML, JSON, Scriban, file systems or terminals.</summary>
    private static readonly string[] Pieces =
    [
        "a", "b", "Order", "x1", "_", " ", "{{1}}", "{{2}}", "{1}", "{{name}}", "{{to}}", "{{class}}", "{{99999999999}}", "{{", "}}", "{{ 1 }}",
        "\"", "\"\"\"", "'", "\\", "\\u0022", "*/", "/*", "//", "///", "</summary>", "<c>", "]]>", "&amp;", "&#0;", "<!--",
        "\n", "\r", "\t", "\0", "\u0085", "\u2028", "\u2029", "\u001A", "\uFEFF", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uD83D\uDE00", "\u202E", "\u2066",
        "é", "İ", "ı", "ß", "客户", "ال", "$\"{x}\"", "@", "#endif", "#error", "#line 1 \"x\"", "\n#pragma warning restore", "}", "{", ";", "()", "=>",
        "class", "string", "client", "to", "language", "cancellationToken", "writer", "Equals", "GetHashCode", "ToString", "Name", "Write", "Card", "Clone", "value",
        "TemplateGen", "System", "global", "TemplateSends", "con", "..", "/", "CON", "record", "await", "_", "field", "required", "scoped",
    ];

    private static readonly Gen<string> Text = AnyOf(Pieces).List[1, 5].Select(string.Concat);

    /// <summary>Mostly a valid name, so that most definitions get as far as code.</summary>
    private static readonly Gen<string> Name = Gen.Frequency(
        (4, Gen.Char["abc_123"].Array[1, 8].Select(letters => new string(letters))),
        (2, AnyOf("class", "string", "equals", "to", "order", "order_language", "template_sends", "language", "card", "system", "template_gen", "con", "nul")),
        (1, Text));

    private static readonly Gen<string> Body = Gen.Frequency((3, Text.Select(text => "Dear " + text + " goodbye.")), (1, Text));

    private static readonly Gen<string> Parameter = Gen.OneOf(
        Text.Select(Quote),
        Gen.Select(Text, AnyOf("text", "integer", "date", "currency", "nonsense"), (name, type) => $$"""{ "name": {{Quote(name)}}, "type": "{{type}}", "example": {{Quote(name)}} }"""));

    private static readonly Gen<string> Button = Gen.Select(
        AnyOf("QUICK_REPLY", "URL", "PHONE_NUMBER", "COPY_CODE", "OTP", "FLOW", "CATALOG", "MPM", "SPM", "VOICE_CALL", "HOLOGRAM"),
        Text,
        Text,
        (type, label, url) => $$"""{ "type": "{{type}}", "text": {{Quote(label)}}, "url": {{Quote("https://x.example/" + url)}}, "example": [{{Quote(url)}}] }""");

    private static readonly Gen<string> Header = Gen.Select(
        AnyOf("TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION", "PRODUCT", "nonsense"),
        Text,
        (format, text) => $$"""{ "type": "HEADER", "format": "{{format}}", "text": {{Quote(text)}} }""");

    private static readonly Gen<string> Own = Gen.Select(Name, Text, Body, Parameter.Array[0, 3], Text, (name, language, body, parameters, alias) =>
        $$"""{ "name": {{Quote(name)}}, "category": "UTILITY", "language": {{Quote(language)}}, "body": {{Quote(body)}}, "footer": {{Quote(alias)}}, "as": {{Quote(alias)}}, "parameters": [{{string.Join(",", parameters)}}] }""");

    private static readonly Gen<string> Graph = Gen.Select(Name, AnyOf("MARKETING", "AUTHENTICATION"), Gen.Bool, Gen.Select(Header, Body, Button.Array[0, 4]), Gen.Select(Header, Body, Button.Array[0, 2]), AnyOf("en", "fr", "en_US", "code", "For"),
        (name, category, isNamed, top, card, language) =>
            $$"""
            { "name": {{Quote(name)}}, "category": "{{category}}", "language": "{{language}}", "status": "APPROVED", "parameter_format": "{{(isNamed ? "NAMED" : "POSITIONAL")}}", "components": [
              {{top.Item1}}, { "type": "BODY", "text": {{Quote(top.Item2)}} }, { "type": "BUTTONS", "buttons": [{{string.Join(",", top.Item3)}}] },
              { "type": "CAROUSEL", "cards": [ { "components": [ {{card.Item1}}, { "type": "BODY", "text": {{Quote(card.Item2)}} }, { "type": "BUTTONS", "buttons": [{{string.Join(",", card.Item3)}}] } ] } ] } ] }
            """);

    /// <summary>A whole definition, as hostile as JSON allows.</summary>
    public static Gen<string> WellFormed { get; } = Gen.OneOf(Own, Graph);

    /// <summary>A definition with a few characters lost, doubled or replaced.</summary>
    public static Gen<string> Mutated { get; } = Gen.Select(WellFormed, Gen.Select(Gen.Double[0, 1], AnyOf("", "\"", "{", "}", "[", "]", ",", "\\", "\0", "\uD800", "null", "1e999")).Array[1, 3], (text, edits) =>
        edits.Aggregate(text, (mutated, edit) =>
        {
            var place = (int)(edit.Item1 * (mutated.Length - 1));
            return mutated[..place] + edit.Item2 + mutated[(place + 1)..];
        }));

    private static Gen<string> AnyOf(params string[] options) => Gen.Int[0, options.Length - 1].Select(i => options[i]);

    /// <summary>A JSON string that can hold anything, lone surrogates included.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is >= ' ' and <= '~' and not '"' and not '\\') quoted.Append(c);
            else quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return quoted.Append('"').ToString();
    }
}
