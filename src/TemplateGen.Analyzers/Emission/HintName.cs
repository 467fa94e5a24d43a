using System.Globalization;
using System.Security.Cryptography;

namespace TemplateGen.Analyzers.Emission;

/// <summary>Names of generated files: unique without regard to case, and short enough for disks (255 bytes).</summary>
internal static class HintName
{
    private const int LongestPlainName = 200;

    /// <summary>The file of a bucket of templates.</summary>
    public static string OfBucket(int number) => "Templates." + number.ToString("00", CultureInfo.InvariantCulture) + ".g.cs";

    /// <summary>
    /// The file that a project's own code template makes of a template. A name that is no valid template name is hashed,
    /// so that no two can meet.
    /// </summary>
    /// <param name="name">The template's name.</param>
    /// <param name="codeTemplate">Which of the project's code templates, from 0.</param>
    public static string OfTemplate(string name, int codeTemplate) =>
        "Template." + (IsPlain(name) ? name : "x-" + Hash(name)) + "." + codeTemplate.ToString(CultureInfo.InvariantCulture) + ".g.cs";

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= LongestPlainName && name.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '_');

    /// <summary>Over the code units themselves: an encoding would make two different lone surrogates the same.</summary>
    private static string Hash(string name)
    {
        using var sha = SHA256.Create();
        var bytes = name.SelectMany(c => new[] { (byte)(c >> 8), (byte)c }).ToArray();
        return string.Concat(sha.ComputeHash(bytes).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
