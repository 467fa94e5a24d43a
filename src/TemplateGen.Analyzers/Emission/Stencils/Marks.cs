using System.Globalization;

namespace TemplateGen.Analyzers.Emission.Stencils;

/// <summary>
/// Stands in for a template's own texts while the code of its shape is rendered: a mark is found again in the code, and
/// none of the escaping there changes it.
/// </summary>
internal sealed class Marks
{
    /// <summary>What all marks begin with.</summary>
    public const string Prefix = "19000";

    /// <summary>How many digits a mark has.</summary>
    public const int Length = 10;

    /// <summary>What stands around the mark of a text, which an escape would change, were it there; a number has none.</summary>
    public const char Quote = '~';

    private const int First = 1_900_000_000;

    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>The texts in the order of their marks.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Whether a text that stays as it is cannot be taken for a mark.</summary>
    public static bool AreNotIn(string text) => text.IndexOf(Quote) < 0 && text.IndexOf(Prefix, StringComparison.Ordinal) < 0;

    /// <summary>Stands in for a text as the code has it. Equal texts have one mark, since what is equal can decide about the code.</summary>
    public string Of(string text) => Quote + Number(text).ToString(CultureInfo.InvariantCulture) + Quote;

    /// <summary>Stands in for a number.</summary>
    public int Of(int number) => Number(number.ToString(CultureInfo.InvariantCulture));

    private int Number(string text)
    {
        if (!_known.TryGetValue(text, out var mark))
        {
            mark = First + _texts.Count;
            _known.Add(text, mark);
            _texts.Add(text);
        }

        return mark;
    }

    /// <summary>Which text a mark stands for.</summary>
    /// <param name="code">Rendered code.</param>
    /// <param name="at">Where the mark's digits begin.</param>
    public static int IndexAt(string code, int at) => int.Parse(code.Substring(at, Length), CultureInfo.InvariantCulture) - First;
}
