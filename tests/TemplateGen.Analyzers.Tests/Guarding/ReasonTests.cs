using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding;

/// <summary>A finding says why the send is not proven.</summary>
public class ReasonTests
{
    [Theory]
    [InlineData("await client.SendTextAsync({|TG2001:to|}, text);", "Unchecked", "nothing on the way here")]
    [InlineData("if (x) { if (!await client.Windows.IsOpenAsync(to)) return; } await client.SendTextAsync({|TG2001:to|}, text);", "Path", "not guarded when 'x' is false")]
    [InlineData("if (await client.Windows.IsOpenAsync(to) || x) await client.SendTextAsync({|TG2001:to|}, text);", "Path", "not guarded when 'x' is true")]
    [InlineData("if (await client.Windows.IsOpenAsync(to)) { } else await client.SendTextAsync({|TG2001:to|}, text);", "Path", "'await client.Windows.IsOpenAsync(to)' is false")]
    [InlineData("if (await client.Windows.IsOpenAsync(other)) await client.SendTextAsync({|TG2001:to|}, text);", "OtherRecipient", "the window of 'other'")]
    [InlineData("if (await client.Windows.IsOpenAsync(to)) { to = other; await client.SendTextAsync({|TG2001:to|}, text); }", "Reassigned", "assigned again")]
    [InlineData("var check = client.Windows.EnsureOpenAsync(to); await client.SendTextAsync({|TG2001:to|}, text);", "NotAwaited", "'check' was started, but not awaited")]
    [InlineData("var open = await client.Windows.IsOpenAsync(to); await client.SendTextAsync({|TG2001:to|}, text);", "NotTested", "'open', which was not tested")]
    [InlineData("if (await client.Windows.IsOpenAsync(to)) await Task.Run(() => client.SendTextAsync({|TG2001:to|}, text).AsTask());", "Escapes", "runs when 'Run' calls it")]
    public async Task The_finding_says_why(string code, string reason, string words)
    {
        var finding = Assert.Single(await Run(code));

        Assert.Equal(reason, finding.Properties["Reason"]);
        Assert.Contains(words, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("to", finding.Properties["Recipient"]);
        Assert.Equal("OpenWindow", finding.Properties["Duty"]);
    }

    [Theory]
    [InlineData("var check = client.Windows.IsOpenAsync(to); await client.SendTextAsync({|TG2001:to|}, text);", "NotAwaited", "the check in 'check' was started, but its answer was not awaited and tested")]
    [InlineData("var open = !IsClosed(to); await client.SendTextAsync({|TG2001:to|}, text);", "NotTested", "the answer of the check is in 'open', which was not tested")]
    [InlineData("var closed = IsClosed(to); await client.SendTextAsync({|TG2001:to|}, text);", "NotTested", "the answer of the check is in 'closed', which was not tested")]
    [InlineData("Order.IsReady = await client.Windows.IsOpenAsync(to); await client.SendTextAsync({|TG2001:to|}, text);", "NotTested", "in 'IsReady', which")]
    [InlineData("order.Ready = await client.Windows.IsOpenAsync(to); await client.SendTextAsync({|TG2001:to|}, text);", "NotTested", "in 'order.Ready', which")]
    [InlineData("ready = await client.Windows.IsOpenAsync(to); await client.SendTextAsync({|TG2001:to|}, text);", "NotTested", "in 'ready', which")]
    [InlineData("(bool, bool) both = (await client.Windows.IsOpenAsync(to), x); await client.SendTextAsync({|TG2001:to|}, text);", "Unchecked", "nothing on the way here checks it")]
    [InlineData("var open = await client.Windows.IsOpenAsync(other); await client.SendTextAsync({|TG2001:to|}, text);", "Unchecked", "nothing on the way here checks it")]
    [InlineData("var check = client.Windows.EnsureOpenAsync(other); await client.SendTextAsync({|TG2001:to|}, text);", "Unchecked", "nothing on the way here checks it")]
    [InlineData("var text2 = text; if (x) text2 = other.ToString(); await client.SendTextAsync({|TG2001:to|}, text2);", "Unchecked", "nothing on the way here checks it")]
    [InlineData("if (await client.Windows.IsOpenAsync(order.From)) await client.SendTextAsync({|TG2001:to|}, text);", "OtherRecipient", "it is the window of 'order.From' that is known to be open here")]
    [InlineData("if (IsClosed(current)) return; await client.SendTextAsync({|TG2001:to|}, text);", "OtherRecipient", "it is the window of 'current' that")]
    [InlineData("if (IsClosed(Order.Latest)) return; await client.SendTextAsync({|TG2001:to|}, text);", "OtherRecipient", "it is the window of 'Latest' that")]
    [InlineData("if (IsClosed(\"+1\")) return; await client.SendTextAsync({|TG2001:to|}, text);", "OtherRecipient", "it is the window of '\"+1\"' that")]
    [InlineData("if (IsClosed(Recipient.Parse(text))) return; await client.SendTextAsync({|TG2001:to|}, text);", "Unchecked", "nothing on the way here checks it")]
    [InlineData("if (IsClosed(Recipient.Parse(text)) || IsClosed(other)) return; await client.SendTextAsync({|TG2001:to|}, text);", "OtherRecipient", "it is the window of 'other' that")]
    [InlineData("if (await client.Windows.IsOpenAsync(to)) (to, text) = (other, text); await client.SendTextAsync({|TG2001:to|}, text);", "Path", "'await client.Windows.IsOpenAsync(to)' is false")]
    [InlineData("if (!await client.Windows.IsOpenAsync(to)) return; while (x) { await client.SendTextAsync({|TG2001:to|}, text); to = other; }", "Path", "when 'x' is true")]
    [InlineData("if (!await client.Windows.IsOpenAsync(to)) return; to = other; if (x) text = \"\"; await client.SendTextAsync({|TG2001:to|}, text);", "Reassigned", "what was checked is not this value: it was assigned again, or may have been changed, since")]
    [InlineData("if (x) { if (x) { if (!await client.Windows.IsOpenAsync(to)) return; } } await client.SendTextAsync({|TG2001:to|}, text);", "Path", "not guarded when 'x' is false")]
    [InlineData("try { if (!await client.Windows.IsOpenAsync(to)) return; } catch (IOException) { } await client.SendTextAsync({|TG2001:to|}, text);", "Unchecked", "nothing on the way")]
    [InlineData("if (x) { if (IsClosed(to)) return; } order.{|TG2001:Notify|}(to);", "Path", "not guarded when 'x' is false")]
    [InlineData("if (IsClosed(to)) return; order.Ready = x; order.{|TG2001:Notify|}(other);", "OtherRecipient", "it is the window of 'to' that")]
    [InlineData("switch (text) { case \"a\": if (!await client.Windows.IsOpenAsync(to)) return; break; } await client.SendTextAsync({|TG2001:to|}, text);", "Path", "is false")]
    public async Task The_finding_says_why_in_more_cases(string code, string reason, string words)
    {
        var finding = Assert.Single(await Run(code));

        Assert.Equal(reason, finding.Properties["Reason"]);
        Assert.Contains(words, MessageOf(finding), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var chosen = await client.Windows.IsOpenAsync(to) ? to : other; Say({|TG2001:chosen|});", "not guarded when 'await client.Windows.IsOpenAsync(to)' is false")]
    [InlineData("Recipient chosen; if (IsClosed(to)) chosen = other; else chosen = to; var same = chosen; Say({|TG2001:same|});", "not guarded when 'IsClosed(to)' is true")]
    [InlineData("dynamic open = IsClosed(to); if (open) return; Say({|TG2001:to|});", "nothing on the way here checks it")]
    [InlineData("object open = IsClosed(to); Say({|TG2001:to|});", "nothing on the way here checks it")]
    [InlineData("if (x) { if (IsClosed(to)) return; } var bad = text.Length switch { < 3 => true, _ => !IsClosed(to) }; if (bad) Say({|TG2001:to|});", "not guarded when 'text.Length is < 3' is true")]
    [InlineData("if (!IsClosed(to)) text = \"\"; var bad = x || !IsClosed(to); if (!bad) return; Say({|TG2001:to|});", "not guarded when 'x' is true")]
    [InlineData("bool open; if (x) open = !IsClosed(to); else open = true; if (open) Say({|TG2001:to|});", "not guarded when 'x' is false")]
    [InlineData("bool open; try { open = !IsClosed(to); } catch (IOException) { open = true; } if (open) Say({|TG2001:to|});", "nothing on the way here checks it")]
    [InlineData("Recipient? chosen = IsClosed(to) ? null : to; Say({|TG2001:chosen ?? other|});", "not guarded when")]
    [InlineData("while (x) { if (IsClosed(to)) continue; break; } Say({|TG2001:to|});", "not guarded when 'x' is false")]
    [InlineData("var skip = true; if (x) skip = false; if (skip) return; Say({|TG2001:to|});", "nothing on the way here checks it")]
    public async Task What_made_up_the_recipient_and_the_conditions_is_what_decides(string code, string words) =>
        Assert.Contains(words, MessageOf(Assert.Single(await Run(code))), StringComparison.Ordinal);

    [Theory]
    [InlineData("_ = day switch { DayOfWeek.Monday when IsClosed(to) => 0, _ => Send({|TG2001:to|}) };", "not guarded when 'day is DayOfWeek.Monday' is false", "DayOfWeek.Monday")]
    [InlineData("_ = day switch { DayOfWeek.Monday when !IsClosed(to) => 0, DayOfWeek.Monday => Send({|TG2001:to|}), _ => 1 };", "not guarded when 'IsClosed(to)' is true", "IsClosed(to)")]
    [InlineData("switch (day) { case DayOfWeek.Monday: if (IsClosed(to)) return; break; } Say({|TG2001:to|});", "not guarded when 'day is DayOfWeek.Monday' is false", "DayOfWeek.Monday")]
    [InlineData("switch (day) { case > DayOfWeek.Monday: if (IsClosed(to)) return; break; } Say({|TG2001:to|});", "not guarded when 'day is > DayOfWeek.Monday' is false", "> DayOfWeek.Monday")]
    [InlineData("switch ((x, day)) { case (true, _): if (IsClosed(to)) return; break; } Say({|TG2001:to|});", "not guarded when '(x, day) is (true, _)' is false", "(true, _)")]
    [InlineData("switch (IsClosed(to)) { case false: break; default: Say({|TG2001:to|}); break; }", "not guarded when 'IsClosed(to) is false' is false", "false")]
    [InlineData("switch (text) { case { Length: 3 }: if (IsClosed(to)) return; break; } Say({|TG2001:to|});", "not guarded when 'text is { Length: 3 }' is false", "{ Length: 3 }")]
    [InlineData("switch (day) { case DayOfWeek.Monday when !IsClosed(to): Say(to); break; case DayOfWeek.Monday: Say({|TG2001:to|}); break; }", "not guarded when 'IsClosed(to)' is true", "IsClosed(to)")]
    public async Task What_a_switch_asks_is_said_as_a_test(string code, string words, string place)
    {
        var finding = Assert.Single(await Run(code));
        var location = Assert.Single(finding.AdditionalLocations);

        Assert.Contains(words, MessageOf(finding), StringComparison.Ordinal);
        Assert.Equal(place, location.SourceTree!.ToString().Substring(location.SourceSpan.Start, location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("Use(() => Say({|TG2001:to|}));", "'Use'")]
    [InlineData("Changed += () => Say({|TG2001:to|});", "the event 'Changed'")]
    [InlineData("kept = () => Say({|TG2001:to|});", "'kept'")]
    [InlineData("Action Make() { return () => Say({|TG2001:to|}); } Use(Make());", "the caller")]
    [InlineData("var actions = new Action[] { () => Say({|TG2001:to|}) };", "a delegate")]
    [InlineData("object action = () => Say({|TG2001:to|});", "'action'")]
    [InlineData("Action say = () => Say({|TG2001:to|}); Use(say);", "a delegate")]
    public async Task The_finding_says_where_a_function_goes(string code, string route)
    {
        var finding = Assert.Single(await Run("if (IsClosed(to)) return; " + code));

        Assert.Equal("Escapes", finding.Properties["Reason"]);
        Assert.Contains($"this code runs when {route} calls it, whatever was checked around it", MessageOf(finding), StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(finding.AdditionalLocations).SourceTree);
    }

    [Theory]
    [InlineData("if (x) { if (!await client.Windows.IsOpenAsync(to)) return; } await client.SendTextAsync({|TG2001:to|}, text);", "x")]
    [InlineData("Use(() => Say({|TG2001:to|}));", "() => Say(to)")]
    [InlineData("void Later() => Say({|TG2001:to|}); Use(Later);", "Later")]
    public async Task The_place_that_decides_is_an_additional_location(string code, string place)
    {
        var location = Assert.Single(Assert.Single(await Run(code)).AdditionalLocations);

        Assert.Equal(place, location.SourceTree!.ToString().Substring(location.SourceSpan.Start, location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("await client.SendTextAsync({|TG2001:to|}, text);")]
    [InlineData("var open = await client.Windows.IsOpenAsync(to); await client.SendTextAsync({|TG2001:to|}, text);")]
    public async Task Otherwise_there_is_none(string code) => Assert.Empty(Assert.Single(await Run(code)).AdditionalLocations);

    [Fact]
    public async Task The_message_says_what_to_write_instead() => Assert.Equal(
        "'SendTextAsync' writes freely to 'to', whose customer care window may be closed: nothing on the way here checks it. "
        + "Check the window first, send through an open CareWindow, send a template, or mark the parameter [RequiresOpenWindow].",
        MessageOf(Assert.Single(await Run("await client.SendTextAsync({|TG2001:to|}, text);"))));

    [Theory]
    [InlineData("foreach (var one in new[] { to, other }) Say({|TG2001:one|});")]
    [InlineData("Say({|TG2001:order.From|});")]
    [InlineData("Say({|TG2001:current|});")]
    [InlineData("Say({|TG2001:Recipient.Parse(text)|});")]
    [InlineData("Map(one => Say({|TG2001:one|}));")]
    [InlineData("Use(() => Say({|TG2001:to|}));")]
    [InlineData("Action<Recipient> say = {|TG2001:Say|};")]
    [InlineData("if (IsClosed(to)) return; to = other; Say({|TG2001:to|});")]
    [InlineData("} void Later([RequiresOpenWindow] Recipient to, bool x) { if (x) to = current; Say({|TG2001:to|});")]
    [InlineData("} Recipient Latest { get => current; set => Say({|TG2001:value|}); } void Nothing() {")]
    [InlineData("} class Sorting : IComparer<Recipient> { public int Compare(Recipient to, Recipient other) => Send({|TG2001:to|}); } void Nothing() {")]
    public async Task Where_callers_cannot_know_the_message_does_not_say_so(string code) =>
        Assert.EndsWith("Check the window first, send through an open CareWindow, or send a template.", MessageOf(Assert.Single(await Run(code))), StringComparison.Ordinal);

    [Fact]
    public async Task The_same_on_a_template() =>
        Assert.EndsWith("Check the opt-in first.", MessageOf(Assert.Single(await Run("Offer({|TG2002:order.From|});"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("var one = to; Say({|TG2001:one|});")]
    [InlineData("order.{|TG2001:Notify|}(to);")]
    [InlineData("void Later(Recipient one) => Say({|TG2001:one|}); Use(() => { if (!IsClosed(to)) Later(to); }); Later(to);")]
    [InlineData("void Later() => Say({|TG2001:to|}); Later();")]
    [InlineData("} class Notes(Recipient to) { void Add() => Say({|TG2001:to|}); } void Nothing() {")]
    [InlineData("} int this[Recipient to] => Send({|TG2001:to|}); void Nothing() {")]
    public async Task Where_callers_could_know_the_message_says_so(string code) =>
        Assert.EndsWith("send a template, or mark the parameter [RequiresOpenWindow].", MessageOf(Assert.Single(await Run(code))), StringComparison.Ordinal);

    [Fact]
    public async Task The_message_on_a_template_speaks_of_opt_in() => Assert.Equal(
        "'Offer' sends a template to 'to', who may not have opted in: it is 'other' who is known to have opted in here. "
        + "Check the opt-in first, or mark the parameter [RequiresOptIn].",
        MessageOf(Assert.Single(await Run("if (Agreed(other) && !IsClosed(current)) Offer({|TG2002:to|});"))));

    [Fact]
    public async Task A_delegate_has_no_recipient()
    {
        var finding = Assert.Single(await Run("if (IsClosed(to)) return; Action<Recipient> say = {|TG2001:Say|};"));

        Assert.Equal("MethodGroup", finding.Properties["Reason"]);
        Assert.Equal("Say", finding.Properties["Member"]);
        Assert.Null(finding.Properties["Recipient"]);
        Assert.StartsWith("'Say' writes freely to its recipient, whose customer care window may be closed: as a delegate it can be called at any time, for anyone. ", MessageOf(finding), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delegate_that_sends_templates_has_none_either() => Assert.StartsWith(
        "'Offer' sends a template to its recipient, who may not have opted in: as a delegate it can be called at any time, for anyone. ",
        MessageOf(Assert.Single(await Run("Action<Recipient> offer = {|TG2002:Offer|};"))),
        StringComparison.Ordinal);

    [Fact]
    public async Task An_object_is_called_by_its_type()
    {
        var finding = Assert.Single(await Run("_ = new Letter({|TG2001:to|});"));

        Assert.Equal("Letter", finding.Properties["Member"]);
        Assert.StartsWith("'Letter' writes freely to 'to', ", MessageOf(finding), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order[{|TG2001:to|}] = text;", "this[]")]
    [InlineData("order += {|TG2001:to|};", "operator +")]
    [InlineData("order = (Order){|TG2001:to|};", "explicit operator Order")]
    [InlineData("order = {|TG2001:text|};", "implicit operator Order")]
    public async Task An_operator_is_called_as_it_is_written(string code, string name)
    {
        var finding = Assert.Single(await Run(code));

        Assert.Equal(name, finding.Properties["Member"]);
        Assert.StartsWith($"'{name}' writes freely to ", MessageOf(finding), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text == \"a text of fifty characters, which is not cut yet..\"", "text == \"a text of fifty characters, which is not cut yet..\"")]
    [InlineData("text == \"a text of more than fifty characters, which is cut.\"", "text == \"a text of more than fifty characters, which is cut.…")]
    [InlineData("text\n    == \"a\"", "text == \"a\"")]
    public async Task A_long_condition_is_cut(string condition, string shown) =>
        Assert.Contains($"not guarded when '{shown}' is false", MessageOf(Assert.Single(await Run($"if ({condition}) {{ if (IsClosed(to)) return; }} Say({{|TG2001:to|}});"))), StringComparison.Ordinal);

    private static string MessageOf(Diagnostic finding) => finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static Task<IReadOnlyList<Diagnostic>> Run(string code) => new CSharpCheck(new WindowGuardAnalyzer()).Run($$"""
        class Letter([RequiresOpenWindow] Recipient to)
        {
            public Recipient To => to;
        }

        class Order
        {
            public Recipient From { get; set; }
            public bool Ready { get; set; }
            [RequiresOpenWindow] public void Notify(Recipient to) { }
            public string this[[RequiresOpenWindow] Recipient to] { get => ""; set { } }
            public static Order operator +(Order order, [RequiresOpenWindow] Recipient to) => order;
            public static explicit operator Order([RequiresOpenWindow] Recipient to) => new();
            public static implicit operator Order([RequiresOpenWindow] string to) => new();
            public static bool IsReady;
            public static Recipient Latest;
        }

        class Shop(IWhatsAppClient client)
        {
            Order order = new();
            Recipient current;
            bool ready;
            Action? kept;
            event Action? Changed;

            static bool IsClosed([OpenWindowWhen(false)] Recipient to) => to == default;
            static bool IsClosed([OpenWindowWhen(false)] string to) => to == "";
            static bool Agreed([OptedInWhen(true)] Recipient to) => to != default;
            static void Say([RequiresOpenWindow] Recipient to) => to.ToString();
            static int Send([RequiresOpenWindow] Recipient to) => to.GetHashCode();
            static void Offer([RequiresOptIn] Recipient to) => to.ToString();
            static void Use(Action action) => action();
            static void Map(Action<Recipient> action) => action(default);

            async Task Answer(Recipient to, Recipient other, string text, bool x, DayOfWeek day)
            {
                {{code}}
            }
        }
        """);
}
