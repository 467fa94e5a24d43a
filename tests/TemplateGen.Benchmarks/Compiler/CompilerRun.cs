using System.Globalization;
using System.Text.RegularExpressions;

namespace TemplateGen.Benchmarks.Compiler;

/// <summary>What one run of the compiler took, and what it printed.</summary>
internal sealed partial record CompilerRun(TimeSpan Whole, string Output)
{
    /// <summary>The time of all generators together.</summary>
    public TimeSpan Generators => TimeIn(TotalGeneratorTime().Match(Output)) ?? TimeSpan.Zero;

    /// <summary>The time of one analyzer.</summary>
    public TimeSpan Of(string analyzer) =>
        TimeIn(Regex.Match(Output, $@"^ *<?([0-9.]+) +<?[0-9]+ +[A-Za-z.]*\.{Regex.Escape(analyzer)} \(", RegexOptions.Multiline))
        ?? throw new InvalidOperationException($"csc reported no time of {analyzer}.");

    private static TimeSpan? TimeIn(Match match) =>
        match.Success ? TimeSpan.FromSeconds(double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)) : null;

    [GeneratedRegex("Total generator execution time: ([0-9.]+) seconds")]
    private static partial Regex TotalGeneratorTime();
}
