using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Tests.Harness;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>Checks of code that calls the shop's templates.</summary>
internal static class CallCheck
{
    /// <summary>With the templates generated in the same project.</summary>
    public static CSharpCheck Of(DiagnosticAnalyzer analyzer) => new(analyzer) { Beside = [ShopTemplates.Code] };

    /// <summary>With the templates generated in a referenced project.</summary>
    public static CSharpCheck OfLibrary(DiagnosticAnalyzer analyzer) => new(analyzer) { References = [ShopTemplates.Library] };

    /// <summary>A class with a method around an expression, in which the usual things are at hand.</summary>
    public static string Around(string expression) => Class($$"""
        static object? Run(IWhatsAppClient client, Recipient to, CareWindow window, Own own, string name, string? maybe, bool isNew, DateOnly day, WelcomeLanguage language, ReplyButton[] buttons, ListRow[] rows) =>
            {{expression}};
        """);

    /// <summary>A class with members.</summary>
    public static string Class(string members) => $$"""
        using Shop;

        static class Program
        {
            const string Text = "a\nb";

            static string Say(Recipient to, [TextLimit(10)] string text) => text;

            {{members}}
        }

        record Own(string First, string Second) : IWhatsAppClient
        {
            public ICareWindows Windows => throw null!;
            public ValueTask<SendResult> SendAsync<T>(Recipient to, T template, CancellationToken cancellationToken = default) where T : struct, ITemplate => default;
            public ValueTask<SendResult> SendTextAsync(Recipient to, string words, CancellationToken cancellationToken = default) => default;
            public ValueTask<SendResult> SendMessageAsync(Recipient to, FreeFormMessage message, CancellationToken cancellationToken = default) => default;
        }
        """;
}
