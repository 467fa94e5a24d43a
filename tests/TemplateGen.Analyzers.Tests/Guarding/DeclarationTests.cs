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
    [InlineData("int this[[OpenWindowWhen(true)] Recipient {|TG2009:to|}] { get => 1; set { } }")]
    [InlineData("bool this[[OpenWindowWhen(true)] Recipient {|TG2009:to|}] { set { } }")]
    [InlineData("bool this[[OpenWindowWhen(true), RequiresOpenWindow] Recipient {|TG2009:to|}] => true;")]
    [InlineData("public static Shop operator +(Shop s, [OpenWindowWhen(true)] Recipient {|TG2009:to|}) => s;")]
    [InlineData("[OpenWindowWhen(true)] public static bool operator {|TG2009:>|}(Shop s, Recipient to) => true; public static bool operator <(Shop s, Recipient to) => true;")]
    [InlineData("public static explicit operator Shop([OpenWindowWhen(true)] Recipient {|TG2009:to|}) => new();")]
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
    [InlineData("bool TryNext([OpenWindowWhen(true)] out Recipient to) { to = default; return true; }")]
    [InlineData("bool this[[OpenWindowWhen(true)] Recipient to] { get => true; set { } }")]
    [InlineData("int this[[RequiresOpenWindow] Recipient to] { get => 1; set { } }")]
    [InlineData("public static implicit operator bool([OpenWindowWhen(true)] Shop s) => true;")]
    [InlineData("public static bool operator ==(Shop s, [OpenWindowWhen(true)] Recipient to) => true; public static bool operator !=(Shop s, [OpenWindowWhen(false)] Recipient to) => true;")]
    [InlineData("Task Send([RequiresOpenWindow] Recipient to) => Task.CompletedTask;")]
    public Task An_annotation_that_means_something(string member) => DeclarationCheck.Run(member);
}

public class AddedDutyReports
{
    private const string Contract = "interface IReply { Task Answer(Recipient to); Task Offer(Recipient to); } ";

    [Fact]
    public async Task An_implementation_asks_for_an_open_window()
    {
        var finding = Assert.Single(await DeclarationCheck.Run(Contract + "class Reply : IReply { public Task Answer([RequiresOpenWindow] Recipient {|TG2001:to|}) => Task.CompletedTask; public Task Offer(Recipient to) => Task.CompletedTask; }"));

        Assert.Equal(
            "'to' is [RequiresOpenWindow] here, but not in 'IReply.Answer': callers through that are not told. Put [RequiresOpenWindow] there too.",
            finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("AddedDuty", finding.Properties["Reason"]);
        Assert.Equal("OpenWindow", finding.Properties["Duty"]);
        Assert.Equal("Answer", finding.Properties["Member"]);
        Assert.Equal("Answer", TextOf(Assert.Single(finding.AdditionalLocations)));
    }

    [Fact]
    public async Task An_implementation_asks_for_opt_in()
    {
        var finding = Assert.Single(await DeclarationCheck.Run(Contract + "class Reply : IReply { public Task Answer(Recipient to) => Task.CompletedTask; public Task Offer([RequiresOptIn] Recipient {|TG2002:to|}) => Task.CompletedTask; }"));

        Assert.Equal(
            "'to' is [RequiresOptIn] here, but not in 'IReply.Offer': callers through that are not told. Put [RequiresOptIn] there too.",
            finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("OptIn", finding.Properties["Duty"]);
    }

    [Fact]
    public async Task A_base_outside_of_the_project_has_no_place() => Assert.Empty(Assert.Single(await DeclarationCheck.Run(
        "class Text { [RequiresOpenWindow] public override string {|TG2001:ToString|}() => \"\"; }")).AdditionalLocations);

    [Theory]
    [InlineData("abstract class A { public abstract void Send(Recipient to); } class B : A { [RequiresOpenWindow] public override void {|TG2001:Send|}(Recipient to) { } }")]
    [InlineData("abstract class A { public abstract int Sent { get; } } class B : A { [RequiresOpenWindow] public override int {|TG2001:Sent|} => 1; }")]
    [InlineData("interface I { void Send(Recipient to); } class B : I { void I.Send([RequiresOpenWindow] Recipient {|TG2001:to|}) { } }")]
    [InlineData("interface I { void Send([RequiresOpenWindow] Recipient to); } abstract class A { public abstract void Send(Recipient to); } class B : A, I { public override void Send([RequiresOpenWindow] Recipient {|TG2001:to|}) { } }")]
    [InlineData("interface I { int this[Recipient to] { get; } } class B : I { public int this[[RequiresOpenWindow] Recipient {|TG2001:to|}] { get => 1; set { } } }")]
    [InlineData("abstract class A { public abstract int this[Recipient to] { get; set; } } class B : A { public override int this[[RequiresOpenWindow] Recipient {|TG2001:to|}] { get => 1; set { } } }")]
    [InlineData("interface I<T> where T : I<T> { static abstract T operator +(T t, Recipient to); } class B : I<B> { public static B operator +(B b, [RequiresOpenWindow] Recipient {|TG2001:to|}) => b; }")]
    public Task A_base_that_does_not_tell(string code) => DeclarationCheck.Run(code);

    [Theory]
    [InlineData("interface I { void Send([RequiresOpenWindow] Recipient to); } class B : I { public void Send([RequiresOpenWindow] Recipient to) { } }")]
    [InlineData("[RequiresOpenWindow] interface I { void Send(Recipient to); } class B : I { [RequiresOpenWindow] public void Send(Recipient to) { } }")]
    [InlineData("abstract class A { [RequiresOpenWindow] public abstract int Sent { get; } } class B : A { [RequiresOpenWindow] public override int Sent => 1; }")]
    [InlineData("interface I { void Send(Recipient to); } class B : I { public void Send(Recipient to) { } public void Send([RequiresOpenWindow] Recipient to, int n) { } }")]
    public Task A_base_that_tells(string code) => DeclarationCheck.Run(code);

    private static string TextOf(Location place) => place.SourceTree!.ToString().Substring(place.SourceSpan.Start, place.SourceSpan.Length);
}

public class OwnDutyGuards
{
    [Theory]
    [InlineData("[RequiresOpenWindow] void Answer(Recipient to) => Say(to);")]
    [InlineData("[RequiresOpenWindow] int Sent => Send(default);")]
    [InlineData("[RequiresOpenWindow] int Sent { get => Send(default); set => Say(default); }")]
    [InlineData("[RequiresOpenWindow] class Inner { int _sent = Send(default); void Answer(Recipient to) => Say(to); class Innermost { void Answer(Recipient to) => Say(to); } }")]
    [InlineData("[RequiresOpenWindow] class Base; class Inner : Base { void Answer(Recipient to) => Say(to); }")]
    [InlineData("[RequiresOpenWindow] interface IBase; class Inner : IBase { void Answer(Recipient to) { Say(to); Action a = () => Say(to); } }")]
    [InlineData("[RequiresOptIn] void Answer(Recipient to) => Offer(to);")]
    public Task Code_that_has_passed_on_its_duties(string member) => DeclarationCheck.Run(member + DeclarationCheck.Sends);

    [Theory]
    [InlineData("[RequiresOptIn] void Answer(Recipient to) => Say({|TG2001:to|});")]
    [InlineData("[RequiresOpenWindow] void Answer(Recipient to) => Offer({|TG2002:to|});")]
    [InlineData("[RequiresOptIn, RequiresOpenWindow] int Sent => 1; int Other => Send({|TG2001:default|});")]
    [InlineData("class Inner { [RequiresOpenWindow] class Innermost; void Answer(Recipient to) => Say({|TG2001:to|}); }")]
    public Task Code_that_has_passed_on_others(string member) => DeclarationCheck.Run(member + DeclarationCheck.Sends);
}

public class OptInReports
{
    [Theory]
    [InlineData("Deliver<Sale>({|TG2002:to|});", DiagnosticSeverity.Warning)]
    [InlineData("Deliver<Reminder>({|TG2002:to|});", DiagnosticSeverity.Info)]
    [InlineData("Deliver<Plain>({|TG2002:to|});", DiagnosticSeverity.Info)]
    [InlineData("Deliver<Named>({|TG2002:to|});", DiagnosticSeverity.Info)]
    [InlineData("SendSale({|TG2002:to|});", DiagnosticSeverity.Warning)]
    [InlineData("SendReminder({|TG2002:to|});", DiagnosticSeverity.Info)]
    [InlineData("SendSomething({|TG2002:to|});", DiagnosticSeverity.Info)]
    [InlineData("Action<Recipient> send = {|TG2002:SendSale|};", DiagnosticSeverity.Warning)]
    [InlineData("Action<Recipient> send = {|TG2002:Deliver|}<Sale>;", DiagnosticSeverity.Warning)]
    [InlineData("Action<Recipient> send = {|TG2002:Deliver|}<Reminder>;", DiagnosticSeverity.Info)]
    [InlineData("Action<Recipient, Sale> send = {|TG2002:Pass|};", DiagnosticSeverity.Warning)]
    public async Task The_category_decides_how_bad_it_is(string code, DiagnosticSeverity severity) => Assert.Equal(severity, Assert.Single(await DeclarationCheck.Run($$"""
        void Remind(Recipient to) { {{code}} }
        [SendsTemplate(typeof(Sale))] void SendSale([RequiresOptIn] Recipient to) { }
        [SendsTemplate(typeof(Reminder))] void SendReminder([RequiresOptIn] Recipient to) { }
        [Obsolete("Sale")] void SendNothing([RequiresOptIn] Recipient to) { }
        void Pass<T>([RequiresOptIn] Recipient to, T template) { }
        void SendSomething([RequiresOptIn] Recipient to) { }
        struct Plain;
        [Template("sale", "en")] struct Named;
        """ + DeclarationCheck.Templates)).Severity);

    [Fact]
    public Task A_found_window_says_nothing_of_its_customer_s_opt_in() =>
        DeclarationCheck.Run("void Offer(CareWindow window) { Deliver<Sale>({|TG2002:window.Customer|}); }" + DeclarationCheck.Templates);

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

    public const string Sends = """

        static int Send([RequiresOpenWindow] Recipient to) => to.GetHashCode();
        static void Say([RequiresOpenWindow] Recipient to) => to.GetHashCode();
        static void Offer([RequiresOptIn] Recipient to) => to.GetHashCode();
        """;

    public static Task<IReadOnlyList<Diagnostic>> Run(string member) => new CSharpCheck(new WindowGuardAnalyzer()).Run($"class Shop {{ {member} }}");
}
