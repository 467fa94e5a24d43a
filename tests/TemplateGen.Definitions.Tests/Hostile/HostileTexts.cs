using System.Globalization;
using System.Text;
using CsCheck;
using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Hostile;

/// <summary>Texts that nobody should write, and someone will.</summary>
internal static class HostileTexts
{
    private static readonly string[] Fixtures = [.. Fixture.Names.Select(Fixture.Text)];

    /// <summary>Pieces that break naive readers, generators and logs.</summary>
    private static readonly string[] Pieces =
    [
        "\"", "\\", "\\\"", "*/", "/*", "//", "</summary>", "&amp;", "]]>", "\u2028", "\u2029", "\0", "\\u0000", "\\ud800", "\uD800", "\uDC00",
        "\uFEFF", "\u202E", "\n", "\r\n", "\t", "\\n", "{", "}", "{{", "}}", "{{{", "}}}", "{{1}}", "{1}", "{{0}}", "{{01}}", "{{99999999999}}", "{{-1}}",
        "{{class}}", "{{to}}", "{{client}}", "{{cancellation_token}}", "{{equals}}", "{{ }}", "{{a b}}", "{{É}}", "{{a}}", "{{a_}}", "{a}",
        "❤️", "👨\u200D👩\u200D👧", "1\uFE0F\u20E3", "\uFE0F", "*", "_a_", "~", "en-US", "UTILTY", "TICKET_UPDATE",
        "null", "true", "1e999", "-0", "[", "]", ",", ":", "[]", "{}", "'", "é", "€", "😀", "漢", "تتبع", "a\u0301", "\u0301", "\u0661", "Ⅷ", "@class", "\"\"\"", "$\"{0}\"", "#if",
        "\"name\": ", "\"language\": ", "\"languages\": ", "\"category\": ", "\"tag\": ", "\"body\": ", "\"components\": ", "\"type\": ", "\"text\": ",
        "\"as\": ", "\"parameters\": ", "\"parameter_format\": ", "\"status\": \"APPROVED\", ", "\"BODY\"", "\"HEADER\"", "\"CAROUSEL\"", "\"URL\"",
    ];

    private static readonly Gen<string> Piece = OneOf(Pieces);

    /// <summary>Any bytes, as an editor would decode them.</summary>
    public static Gen<string> AnyBytes { get; } = Gen.OneOf(
        Gen.Byte.Array[0, 200].Select(Encoding.UTF8.GetString),
        Gen.Byte.Array[0, 200].Select(Encoding.Latin1.GetString),
        Gen.Byte.Array[0, 200].Select(bytes => Encoding.Unicode.GetString(bytes)),
        Piece.Array[0, 40].Select(string.Concat));

    /// <summary>Definitions with a few changes.</summary>
    public static Gen<string> MutatedDefinitions { get; } = Gen.Select(OneOf(Fixtures), Mutation().Array[1, 6], Mutate);

    /// <summary>Definitions that are JSON, with hostile texts in every place that takes one.</summary>
    public static Gen<string> HostileDefinitions { get; } = Piece.Array[0, 6].Select(string.Concat).Array[13].Select(texts => Fill(Array.ConvertAll(texts, Json)));

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<(double Place, double Length, string Piece, int Kind)> Mutation() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Piece, Gen.Int[0, 4]);

    private static string Mutate(string text, (double Place, double Length, string Piece, int Kind)[] mutations)
    {
        foreach (var (place, length, piece, kind) in mutations)
        {
            var start = (int)(place * text.Length);
            var count = Math.Min((int)(length * length * 60), text.Length - start);
            text = kind switch
            {
                0 => text.Insert(start, piece),
                1 => text.Remove(start, count),
                2 => text.Insert(start, text.Substring(start, count)),
                3 => text[..start],
                _ => text.Remove(start, count).Insert(start, piece),
            };
        }

        return text;
    }

    /// <summary>A JSON string, escaping no more than JSON must have escaped: lone surrogates stay as they are.</summary>
    private static string Json(string value)
    {
        var json = new StringBuilder("\"");
        foreach (var c in value)
        {
            if (c is '"' or '\\') json.Append('\\').Append(c);
            else if (c < ' ') json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else json.Append(c);
        }

        return json.Append('"').ToString();
    }

    private static string Fill(string[] t) =>
        $$"""
        [ { "name": {{t[0]}}, "language": {{t[1]}}, "category": {{t[2]}}, "as": {{t[3]}}, "header": {{t[4]}}, "body": {{t[5]}}, "footer": {{t[6]}},
            "buttons": [ { "type": "QUICK_REPLY", "text": {{t[7]}} }, { "type": "URL", "text": {{t[8]}}, "url": {{t[9]}}, "example": {{t[10]}} }, { "type": {{t[11]}} } ],
            "parameters": [ {{t[12]}}, { "name": {{t[7]}}, "type": {{t[8]}}, "example": {{t[9]}}, "in": "header" }, { "name": {{t[10]}}, "in": "button", "button": 1 } ], {{t[11]}}: 1 },
          { "name": {{t[3]}}, "languages": [ {{t[1]}}, {{t[2]}} ], "tag": {{t[4]}}, "parameter_format": "NAMED", "status": {{t[6]}}, "components": [
            { "type": "HEADER", "format": "TEXT", "text": {{t[12]}}, "example": { "header_text_named_params": [ { "param_name": {{t[0]}}, "example": {{t[1]}} } ] } },
            { "type": "BODY", "text": {{t[7]}}, "example": { "body_text": [ {{t[8]}}, [ {{t[9]}} ] ] } },
            { "type": "CAROUSEL", "cards": [ { "components": [ { "type": "BODY", "text": {{t[10]}} }, { "type": "BUTTONS", "buttons": [ { "type": "FLOW", "text": {{t[11]}} } ] } ] }, {} ] } ] } ]
        """;
}
