using System.Globalization;

namespace TemplateGen.Analyzers.Specs;

/// <summary>Names that nothing else has.</summary>
internal static class FreeName
{
    /// <summary>The name, with a number behind it if it is taken; it is taken afterwards.</summary>
    public static string Of(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++) free = name + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }
}
