using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TemplateGen.Analyzers.Tests.Guarding.Damage;

/// <summary>What happens to code while it is typed: it ends too early, tokens are missing, doubled, in another's place.</summary>
internal static class Damages
{
    private const int MostAtOnce = 12;

    private static readonly string[] Strays =
        ["(", ")", "{", "}", "[", "]", "<", "=>", ";", ",", ".", "?", "!", "is", "switch", "await", "ref", "out", "new", "with", "yield return", "goto", "catch", "finally", "static", "this", "default", "null", "..", "&&", "#if", "\"", "/*"];

    public static string Apply(string text, int seed)
    {
        // The same on every machine, and nothing secret.
#pragma warning disable CA5394
        var random = new Random(seed);
        if (random.Next(3) == 0) return text[..random.Next(text.Length)];
        var tokens = SyntaxFactory.ParseTokens(text).Where(token => token.Span.Length > 0).ToList();
        var parts = tokens.ConvertAll(token => token.ToFullString());
        for (var left = 1 + random.Next(MostAtOnce); left > 0; left--)
        {
            var (at, other) = (random.Next(parts.Count), random.Next(parts.Count));
            switch (random.Next(6))
            {
                case 0: parts[at] = ""; break;
                case 1: parts[at] = parts[other]; break;
                case 2: (parts[at], parts[other]) = (parts[other], parts[at]); break;
                case 3: parts[at] += " " + Strays[random.Next(Strays.Length)] + " "; break;
                case 4: Cut(parts, at, 1 + random.Next(10)); break;
                default: SwapLike(tokens, parts, at, random); break;
            }
        }
#pragma warning restore CA5394

        return string.Concat(parts);
    }

    private static void Cut(List<string> parts, int at, int count)
    {
        for (var i = at; i < at + count && i < parts.Count; i++) parts[i] = "";
    }

    /// <summary>Another name in place of a name often leaves code that parses, and means nothing.</summary>
    private static void SwapLike(List<SyntaxToken> tokens, List<string> parts, int at, Random random)
    {
        var kind = tokens[at].Kind();
        var alike = Enumerable.Range(0, tokens.Count).Where(i => tokens[i].IsKind(kind)).ToList();
#pragma warning disable CA5394
        parts[at] = tokens[alike[random.Next(alike.Count)]].ToFullString();
#pragma warning restore CA5394
    }
}
