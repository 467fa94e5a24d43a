using System.Globalization;

namespace TemplateGen.Definitions.Tests.Support;

/// <summary>How many random cases a property is tried on.</summary>
internal static class CaseCount
{
    /// <summary>What the environment variable <c>TEMPLATEGEN_CASES</c> says, else the usual number.</summary>
    public static long Or(long usual) =>
        long.TryParse(Environment.GetEnvironmentVariable("TEMPLATEGEN_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : usual;
}
