using System.Globalization;
using System.Text;

namespace TemplateGen.Benchmarks.Compiler;

/// <summary>Ordinary methods, methods that send behind a guard, and as many that call what one operating system has only.</summary>
internal static class GuardWorkload
{
    private const int MethodsPerClass = 100;

    /// <summary>Methods as services have them: a loop, a lookup, a condition, a text.</summary>
    public static string OrdinaryMethods(int count) => Classes("Ordinary", count, "private static readonly Dictionary<string, int> Prices = new() { [\"tea\"] = 3 };", index => $$"""
            public static string Describe{{index}}(IReadOnlyList<string> names, int limit)
            {
                var total = 0;
                foreach (var name in names)
                {
                    if (name.Length == 0 || !Prices.TryGetValue(name, out var price)) continue;
                    total += price * {{index}};
                    if (total > limit) return name.ToUpperInvariant() + ": " + limit.ToString(CultureInfo.InvariantCulture);
                }

                return $"{names.Count} for {total}";
            }
        """);

    public static string GuardedSends(int count) => Classes("Sends", count, "", index => $$"""
            public static async Task<bool> Send{{index}}(IWhatsAppClient client, Recipient to, bool isReply)
            {
                if (!isReply || !await client.Windows.IsOpenAsync(to)) return false;
                var result = await client.SendTextAsync(to, "Your order {{index}} is ready.");
                return result.IsAccepted;
            }
        """);

    public static string PlatformCalls(int count) => Classes("Platform", count, "[SupportedOSPlatform(\"windows\")] private static Task<int> OpenAsync(string key, string name) => Task.FromResult(key.Length + name.Length);", index => $$"""
            public static async Task<bool> Call{{index}}(string key, bool isReply)
            {
                if (!isReply || !OperatingSystem.IsWindows()) return false;
                var result = await OpenAsync(key, "Your order {{index}} is ready.");
                return result > 0;
            }
        """);

    /// <summary>One method of so many lines: a generated table of replies.</summary>
    public static string LargeBody(int lines) => Body(lines / 4, _ => """
                if (x && await client.Windows.IsOpenAsync(to))
                    await client.SendTextAsync(to, "hi");
                else
                    x = !x;
        """);

    /// <summary>One method that asks and writes to each of many customers.</summary>
    public static string ManyRecipients(int count) => Body(count, index => $"""
                var to{index} = Recipient.Parse(texts[{index}]);
                if (!await client.Windows.IsOpenAsync(to{index})) return;
                await client.SendTextAsync(to{index}, "hi");
        """);

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Runtime.Versioning;
        using System.Threading.Tasks;
        using TemplateGen;

        """;

    private static string Body(int count, Func<int, string> part)
    {
        var source = new StringBuilder(Usings).Append("internal static class Generated\n{\n    public static async Task Run(IWhatsAppClient client, Recipient to, string[] texts, bool x)\n    {\n");
        for (var index = 0; index < count; index++) source.AppendLine(part(index));
        return source.Append("    }\n}\n").ToString();
    }

    private static string Classes(string name, int methods, string first, Func<int, string> method)
    {
        var source = new StringBuilder(Usings);
        for (var index = 0; index < methods; index++)
        {
            if (index % MethodsPerClass == 0)
            {
                if (index > 0) source.Append("}\n\n");
                source.AppendLine(CultureInfo.InvariantCulture, $"internal static class {name}{index / MethodsPerClass}\n{{\n    {first}");
            }

            source.AppendLine(method(index));
        }

        return source.Append("}\n").ToString();
    }
}
