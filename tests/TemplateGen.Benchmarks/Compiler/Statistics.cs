namespace TemplateGen.Benchmarks.Compiler;

internal static class Statistics
{
    public static TimeSpan Median(IEnumerable<TimeSpan> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
