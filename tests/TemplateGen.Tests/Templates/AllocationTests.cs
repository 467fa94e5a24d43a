using System.Buffers;

namespace TemplateGen.Tests;

public class AllocationTests
{
    [Fact]
    public void The_body_of_a_template_allocates_nothing_in_either_dialect()
    {
        foreach (var dialect in new[] { Written.Meta, Written.Cm })
        {
            Write(dialect);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Write(dialect);

            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    private static void Write(ProviderDialect dialect)
    {
        var writer = new TemplateWriter(dialect, TimeProvider.System, Clients.Customer, "order_confirmation", "en_US");
        Write(new OrderConfirmation("Camille", "A-1042", "https://example.com/orders/A-1042"), ref writer);
        Assert.Null(writer.Finish(out var payload));
        ArrayPool<byte>.Shared.Return(payload.Bytes);
    }

    private static void Write<TTemplate>(TTemplate template, ref TemplateWriter writer)
        where TTemplate : struct, ITemplate
        => template.Write(ref writer);
}
