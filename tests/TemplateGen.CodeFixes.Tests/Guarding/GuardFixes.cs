using TemplateGen.CodeFixes.Guarding;
using TemplateGen.CodeFixes.Tests.Harness;

namespace TemplateGen.CodeFixes.Tests.Guarding;

/// <summary>What the tests of these fixes share.</summary>
internal static class GuardFixes
{
    public static Fix Window { get; } = new(new GuardCodeFixProvider(), "TG2001");

    public static Fix OptIn { get; } = new(new GuardCodeFixProvider(), "TG2002");

    /// <summary>A class with a client and a member.</summary>
    public static string Class(string member) => $$"""
        using TemplateGen;

        class Replies(IWhatsAppClient client)
        {
        {{Indent(member, 4)}}
        }
        """;

    /// <summary>An async method with statements.</summary>
    public static string Method(string statements, string returns = "Task") => Class($$"""
        public async {{returns}} Run(Recipient to, bool x, IEnumerable<Recipient> all)
        {
        {{Indent(statements, 4)}}
        }
        """);

    private static string Indent(string text, int width) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', width) + line));
}
