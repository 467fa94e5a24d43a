using System.Text;

namespace TemplateGen.Analyzers.Emission.Stencils;

/// <summary>A piece of code with places for texts.</summary>
internal sealed class Stencil
{
    private readonly List<(string Before, int Text)> _places;
    private readonly string _end;

    private Stencil(List<(string Before, int Text)> places, string end)
    {
        _places = places;
        _end = end;
    }

    /// <summary>Code in which no marks stand, whatever it looks like.</summary>
    public static Stencil Of(string code) => new([], code);

    /// <summary>Code in which marks stand.</summary>
    public static Stencil WithMarks(string code)
    {
        var places = new List<(string Before, int Text)>();
        var start = 0;
        for (var at = Next(code, 0); at >= 0; at = Next(code, start))
        {
            var isQuoted = at > start && code[at - 1] == Marks.Quote;
            var before = code.Substring(start, at - start - (isQuoted ? 1 : 0));
            places.Add((before, Marks.IndexAt(code, at)));
            start = at + Marks.Length + (isQuoted ? 1 : 0);
        }

        return new Stencil(places, code.Substring(start));
    }

    /// <summary>Adds the code with its texts.</summary>
    public void Fill(StringBuilder code, IReadOnlyList<string> texts)
    {
        foreach (var (before, text) in _places) code.Append(before).Append(texts[text]);
        code.Append(_end);
    }

    private static int Next(string code, int start) => code.IndexOf(Marks.Prefix, start, StringComparison.Ordinal);
}
