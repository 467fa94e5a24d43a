using TemplateGen.Analyzers.Guarding;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding;

/// <summary>Case 136: the first ten cases, at file level.</summary>
public class TopLevelTests
{
    private const string Variables = """
        IWhatsAppClient client = args.Length > 0 ? null! : default!;
        var to = Recipient.Parse(args[0]);
        var (x, y) = (args.Length > 1, args.Length > 2);

        """;

    [Theory]
    [InlineData("await client.SendTextAsync({|TG2001:to|}, \"hi\");")]
    [InlineData("if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, \"hi\");")]
    [InlineData("if (await client.Windows.IsOpenAsync(to)) { } else await client.SendTextAsync({|TG2001:to|}, \"hi\");")]
    [InlineData("if (await client.Windows.IsOpenAsync(to)) { } await client.SendTextAsync({|TG2001:to|}, \"hi\");")]
    [InlineData("if (!await client.Windows.IsOpenAsync(to)) return 0; await client.SendTextAsync(to, \"hi\"); return 1;")]
    [InlineData("if (!await client.Windows.IsOpenAsync(to)) { await client.SendTextAsync({|TG2001:to|}, \"hi\"); return 0; } return 1;")]
    [InlineData("if (!await client.Windows.IsOpenAsync(to)) throw new InvalidOperationException(); await client.SendTextAsync(to, \"hi\");")]
    [InlineData("if (await client.Windows.IsOpenAsync(to)) return 0; await client.SendTextAsync({|TG2001:to|}, \"hi\"); return 1;")]
    [InlineData("if (x) { } else if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, \"hi\"); else await client.SendTextAsync({|TG2001:to|}, \"hi\");")]
    [InlineData("if (x) { if (await client.Windows.IsOpenAsync(to)) { if (y) await client.SendTextAsync(to, \"hi\"); await client.SendTextAsync(to, \"hi\"); } await client.SendTextAsync({|TG2001:to|}, \"hi\"); }")]
    public Task Statements_at_file_level_are_a_method(string statements) => new CSharpCheck(new WindowGuardAnalyzer()).Run(Variables + statements);

    [Fact]
    public Task Functions_and_types_at_file_level_are_checked_too() => new CSharpCheck(new WindowGuardAnalyzer()).Run(Variables + """
        if (await client.Windows.IsOpenAsync(to)) await Guarded();
        await Unguarded();

        async Task Guarded() => await client.SendTextAsync(to, "hi");
        async Task Unguarded() => await client.SendTextAsync({|TG2001:to|}, "hi");

        class Other
        {
            async Task Send(IWhatsAppClient client, Recipient to) => await client.SendTextAsync({|TG2001:to|}, "hi");
        }
        """);
}
