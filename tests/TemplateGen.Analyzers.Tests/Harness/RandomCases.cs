using System.Globalization;

namespace TemplateGen.Analyzers.Tests.Harness;

/// <summary>How many random cases a property is tried on, and which.</summary>
internal static class RandomCases
{
    /// <summary>Of numbered cases, the first: what the environment variable <c>TEMPLATEGEN_SEED</c> says, else 1.</summary>
    public static int FirstSeed => Number("TEMPLATEGEN_SEED") ?? 1;

    /// <summary>What the environment variable <c>TEMPLATEGEN_CASES</c> says, else the usual number.</summary>
    public static int CountOr(int usual) => Number("TEMPLATEGEN_CASES") ?? usual;

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
