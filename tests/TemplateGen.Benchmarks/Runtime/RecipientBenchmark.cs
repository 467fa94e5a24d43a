using BenchmarkDotNet.Attributes;

namespace TemplateGen.Benchmarks.Runtime;

/// <summary>Reading a phone number.</summary>
[MemoryDiagnoser]
[MinColumn]
public class RecipientBenchmark
{
    [Params("+31612345678", "0031 6 1234-5678")]
    public string Text { get; set; } = "";

    [Benchmark]
    public Recipient Parse() => Recipient.Parse(Text);
}
