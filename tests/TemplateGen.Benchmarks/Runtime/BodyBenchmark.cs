using System.Buffers;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace TemplateGen.Benchmarks.Runtime;

/// <summary>The body of a three-parameter template.</summary>
[MemoryDiagnoser]
[MinColumn]
public class BodyBenchmark : IDisposable
{
    private const string Namespace = "f9a7b1c2_0d3e_4f56_8a90_1b2c3d4e5f60";

    private static readonly Recipient Customer = Recipient.Parse("+31612345678");

    private readonly MetaDialect _meta = new();
    private readonly CmDialect _cm = new(Recipient.Parse("+31201234567"), Namespace);
    private readonly OrderConfirmation _order = OrderConfirmation.Sample;
    private readonly byte[] _plain = new byte[4096];
    private readonly ArrayBufferWriter<byte> _pooled = new(4096);
    private readonly Utf8JsonWriter _writer;

    public BodyBenchmark() => _writer = new Utf8JsonWriter(_pooled, new JsonWriterOptions { SkipValidation = true });

    [GlobalSetup]
    public void CheckThatAllWriteTheSame()
    {
        var expected = Encoding.UTF8.GetString(_plain.AsSpan(0, PlainCopyAndEscape()));
        var body = Encoding.UTF8.GetString(SourceGeneratedJson());
        var ours = Write(_meta, static payload => Encoding.UTF8.GetString(payload.Bytes, 0, payload.Length));
        if (ours != expected || body.Replace("\\u002B", "+", StringComparison.Ordinal) != expected)
        {
            throw new InvalidOperationException($"Not the same bytes:\n{ours}\n{expected}\n{body}");
        }

        var oursCm = Write(_cm, static payload => Encoding.UTF8.GetString(payload.Bytes, 0, payload.Length));
        var reference = oursCm.Split("\"reference\":\"")[1].Split('"')[0];
        var expectedCm = Encoding.UTF8.GetString(SourceGeneratedJsonCm(reference));
        if (oursCm != expectedCm)
        {
            throw new InvalidOperationException($"Not the same bytes:\n{oursCm}\n{expectedCm}");
        }
    }

    [Benchmark(Baseline = true)]
    public int TemplateGenMeta() => Write(_meta, static payload => payload.Length);

    [Benchmark]
    public int TemplateGenCm() => Write(_cm, static payload => payload.Length);

    [Benchmark]
    public int PlainCopyAndEscape() => PlainCopy.Meta(_plain, Customer.PhoneNumber, _order);

    // A body must be somewhere until it is sent: the others pay for that too.
    [Benchmark]
    public int PlainCopyAndEscapePooled()
    {
        var bytes = ArrayPool<byte>.Shared.Rent(4096);
        var length = PlainCopy.Meta(bytes, Customer.PhoneNumber, _order);
        ArrayPool<byte>.Shared.Return(bytes);
        return length;
    }

    [Benchmark]
    public byte[] SourceGeneratedJson()
        => JsonSerializer.SerializeToUtf8Bytes(SendRequest.Of("+31612345678", _order), SendJsonContext.Default.SendRequest);

    [Benchmark]
    public byte[] SourceGeneratedJsonCm() => SourceGeneratedJsonCm(reference: "0123456789abcdef1");

    [Benchmark]
    public int PooledUtf8JsonWriter()
    {
        _pooled.ResetWrittenCount();
        _writer.Reset(_pooled);
        JsonWriterBody.Write(_writer, "+31612345678", _order);
        _writer.Flush();
        return _pooled.WrittenCount;
    }

    public void Dispose()
    {
        _writer.Dispose();
        GC.SuppressFinalize(this);
    }

    private byte[] SourceGeneratedJsonCm(string reference) => JsonSerializer.SerializeToUtf8Bytes(
        CmRequest.Of("0031201234567", "0031612345678", reference, Namespace, _order), CmJsonContext.Default.CmRequest);

    private T Write<T>(ProviderDialect dialect, Func<Payload, T> use)
    {
        WriteTemplate(dialect, _order, out var payload);
        var result = use(payload);
        ArrayPool<byte>.Shared.Return(payload.Bytes);
        return result;
    }

    // As the client does it.
    private static void WriteTemplate<TTemplate>(ProviderDialect dialect, TTemplate template, out Payload payload)
        where TTemplate : struct, ITemplate
    {
        var writer = new TemplateWriter(dialect, TimeProvider.System, Customer, template.Name, template.Language);
        try
        {
            template.Write(ref writer);
            writer.Finish(out payload);
        }
        finally
        {
            writer.Dispose();
        }
    }
}
