using System.Text;
using TemplateGen.Analyzers.Guarding;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding;

/// <summary>
/// Case 150: bodies that no one writes by hand. The analysis ends, and reports what it could not prove. The limit only
/// tells an end from none; how long it takes is for the benchmarks to say.
/// </summary>
public class LargeBodyTests
{
    private const int Depth = 60;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public Task Fifty_thousand_lines_of_branches() => Run(12_500, (_, _) => """
        if (x)
            await client.SendTextAsync({|TG2001:to|}, "hi");
        else if (await client.Windows.IsOpenAsync(to))
            await client.SendTextAsync(to, "hi");
        """);

    [Fact]
    public Task Thousands_of_recipients() => Run(3_000, (i, _) => $"""
        var r{i} = Next();
        if (!await client.Windows.IsOpenAsync(r{i})) return;
        await client.SendTextAsync(r{i}, "hi");
        """);

    [Fact]
    public Task Hundreds_of_loops_after_each_other() => Run(800, (_, _) => """
        while (x)
        {
            await client.SendTextAsync({|TG2001:to|}, "hi");
            if (!await client.Windows.IsOpenAsync(to)) break;
            await client.SendTextAsync(to, "hi");
        }
        """);

    [Fact]
    public Task Thousands_of_flags() => Run(1_000, (i, _) => $$"""
        var f{{i}} = false;
        if (await client.Windows.IsOpenAsync(to)) f{{i}} = true;
        if (f{{i}}) await client.SendTextAsync(to, "hi");
        if (x) await client.SendTextAsync({|TG2001:to|}, "hi");
        """);

    [Fact]
    public Task Hundreds_of_try_statements() => Run(600, (_, _) => """
        try
        {
            if (x) return;
            Next();
        }
        catch (IOException)
        {
            await client.SendTextAsync({|TG2001:to|}, "hi");
        }
        finally
        {
            if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, "hi");
        }
        """);

    [Fact]
    public Task Deep_nesting() => Run(Depth, (i, rest) => $$"""
        while (x)
        {
            try
            {
                if (await client.Windows.IsOpenAsync(to)) { {{rest}} }
            }
            finally
            {
                if (y) await client.SendTextAsync({{(i == Depth - 1 ? "{|TG2001:to|}" : "to")}}, "hi");
            }
        }
        """);

    [Fact]
    public Task A_condition_of_hundreds_of_operands() => Run(1, (_, _) => $"""
        if ({string.Concat(Enumerable.Repeat("x && (y || x) && ", 300))}await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, "hi");
        if ({string.Concat(Enumerable.Repeat("x || (y && x) || ", 300))}await client.Windows.IsOpenAsync(to)) await client.SendTextAsync([|to|], "hi");
        """.Replace("[|", "{|TG2001:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal));

    [Fact]
    public Task Hundreds_of_local_functions_that_call_each_other() => Run(1, (_, _) =>
    {
        var text = new StringBuilder("if (await client.Windows.IsOpenAsync(to)) F0();\n");
        for (var i = 0; i < 300; i++)
            text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"void F{i}() {{ client.SendTextAsync(to, \"hi\"); F{(i + 1) % 300}(); if (x) F{i * 7 % 300}(); }}");
        return text.ToString();
    });

    private static async Task Run(int count, Func<int, string, string> part)
    {
        var nested = "";
        var flat = new StringBuilder();
        if (part(0, "?").Contains('?', StringComparison.Ordinal))
            for (var i = 0; i < count; i++) nested = part(i, nested);
        else
            for (var i = 0; i < count; i++) flat.AppendLine(part(i, ""));
        var check = Task.Run(() => new CSharpCheck(new WindowGuardAnalyzer()).Run($$"""
            #nullable disable
            class Shop(IWhatsAppClient client)
            {
                bool x, y;

                Recipient Next() => default;

                async Task Generated(Recipient to)
                {
                    await Task.Yield();
                    {{nested}}{{flat}}
                    y = x;
                }
            }
            """));
        await check.WaitAsync(Limit, TestContext.Current.CancellationToken);
    }
}
