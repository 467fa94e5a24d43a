using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding;

public class MisuseReports
{
    [Theory]
    [InlineData("[OpenWindowWhen(true)] int {|TG2009:Answer|}() => 1;")]
    [InlineData("[OpenWindowWhen(true)] string? {|TG2009:state|};")]
    [InlineData("void Answer([OpenWindowWhen(true)] Recipient {|TG2009:to|}) { }")]
    [InlineData("[OpenWindowWhen(true)] static bool {|TG2009:IsOpen|}(Recipient to) => to != default;")]
    [InlineData("[EnsuresOpenWindow] static void {|TG2009:Ensure|}(Recipient to) { }")]
    [InlineData("void Find([RequiresOpenWindow] out Recipient {|TG2009:to|}) => to = default;")]
    [InlineData("bool Find([OpenWindowWhen(true)] out Recipient {|TG2009:to|}) { to = default; return true; }")]
    [InlineData("bool IsOpen([OpenWindowWhen(true), RequiresOpenWindow] Recipient {|TG2009:to|}) => to != default;")]
    [InlineData("[OptedInWhen(true)] int {|TG2009:consent|};")]
    public Task An_annotation_that_means_nothing(string member) => DeclarationCheck.Run(member);
}

public class MisuseGuards
{
    [Theory]
    [InlineData("[OpenWindowWhen(true)] bool IsOpen { get; set; }")]
    [InlineData("[OpenWindowWhen(true)] static bool IsOpen;")]
    [InlineData("[OpenWindowWhen(false)] Task<bool> IsClosedAsync() => Task.FromResult(true);")]
    [InlineData("ValueTask<bool> IsOpenAsync([OpenWindowWhen(true)] Recipient to) => new(to != default);")]
    [InlineData("void Ensure([EnsuresOpenWindow] Recipient to) { }")]
    [InlineData("Task Send([RequiresOpenWindow] Recipient to) => Task.CompletedTask;")]
    public Task An_annotation_that_means_something(string member) => DeclarationCheck.Run(member);
}

public class OptInReports
{
    [Fact]
    public async Task A_template_without_a_check_for_your_information() =>
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(await DeclarationCheck.Run("void Remind(Recipient to) => Deliver<Reminder>({|TG2002:to|});" + DeclarationCheck.Templates)).Severity);

    [Fact]
    public async Task Marketing_without_a_check_as_a_warning() =>
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(await DeclarationCheck.Run("void Offer(Recipient to) => Deliver<Sale>({|TG2002:to|});" + DeclarationCheck.Templates)).Severity);

    [Fact]
    public Task An_open_window_says_nothing_of_opt_in() =>
        DeclarationCheck.Run("async Task Offer(IWhatsAppClient c, Recipient to) { if (await c.Windows.IsOpenAsync(to)) Deliver<Sale>({|TG2002:to|}); }" + DeclarationCheck.Templates);
}

public class OptInGuards
{
    [Fact]
    public Task A_template_behind_a_check() =>
        DeclarationCheck.Run("bool Agreed([OptedInWhen(true)] Recipient to) => to != default; void Offer(Recipient to) { if (Agreed(to)) Deliver<Sale>(to); }" + DeclarationCheck.Templates);

    [Fact]
    public Task A_template_to_someone_whose_consent_the_caller_knows() =>
        DeclarationCheck.Run("void Offer([RequiresOptIn] Recipient to) => Deliver<Sale>(to);" + DeclarationCheck.Templates);
}

internal static class DeclarationCheck
{
    public const string Templates = """

        void Deliver<T>([RequiresOptIn] Recipient to) where T : struct => to.ToString();
        [Template("sale", "en", Category = TemplateCategory.Marketing)] struct Sale;
        [Template("reminder", "en", Category = TemplateCategory.Utility)] struct Reminder;
        """;

    public static Task<IReadOnlyList<Diagnostic>> Run(string member) => new CSharpCheck(new WindowGuardAnalyzer()).Run($"class Shop {{ {member} }}");
}
