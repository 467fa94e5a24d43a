using TemplateGen.Analyzers.Tests.Calls;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding.Damage;

/// <summary>Code that the compiler refuses, or that nobody writes: no analyzer fails, or takes for ever.</summary>
public class StrangeCodeTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private static readonly AllAnalyzers Analyzers = new();

    [Theory]
    [InlineData("void M(Recipient to) { if (IsOpen(to) ")]
    [InlineData("void M(Recipient to) { if (IsOpen(to)) Say(to; else Say( } void M(Recipient to) { Say(to); }")]
    [InlineData("void M(Recipient to, Recipient to) { if (IsOpen(to)) Say(to); var to = to; Say(to); }")]
    [InlineData("void M() { var a = b; var b = a; if (IsOpen(a)) Say(b); }")]
    [InlineData("void M(Missing to) { if (IsOpen(to)) Say(to); if (Nothing(to)) Say(to.From); }")]
    [InlineData("void M() { Say(); Say(1, 2); Say(x: current); IsOpen(); if (IsOpen) Say; }")]
    [InlineData("ref Recipient M(ref Recipient to) { ref var r = ref M(ref M(ref to)); M(ref r) = other; if (IsOpen(M(ref to))) Say(M(ref r)); return ref r; }")]
    [InlineData("ref Recipient M(Recipient[] a) => ref x ? ref M(a) : ref a[0];")]
    [InlineData("void M() { Use(r => Say(r)); Use((a, b, c) => { Say(a); return; }); var f = () => f(); f(); }")]
    [InlineData("void M(Recipient to) { void L() { L(); Say(to); } void L() { Say(to); } L(); }")]
    [InlineData("void M(Recipient to) { goto a; b: Say(to); a: if (IsOpen(to)) goto b; goto missing; }")]
    [InlineData("void M(Recipient to) { switch (to) { case var r when IsOpen(r): Say(r); case { Missing: 1 }: goto case 3; default: break; default: Say(to); } }")]
    [InlineData("int M(Recipient to) => to switch { };")]
    [InlineData("int M(Recipient to) => (IsOpen(to), x) switch { (true, _, 1) => Send(to), [true] => 2, { Item1: true, Item9: 3 } => Send(to) };")]
    [InlineData("void M(Recipient to) { try { } catch (Exception) when (IsOpen(to)) { Say(to); } catch when { } finally { try { Say(to); } finally { return; } } }")]
    [InlineData("void M(Recipient to) { (to, var a, (to, _)) = (to, (1, 2)); Say(to); (Say(to), IsOpen(to)) = default; }")]
    [InlineData("void M(Recipient to) { var a = [to, .. a, ..]; foreach (var r in [to]) Say(r); Recipient[] b = [.. b, .. missing]; Say(b[0]); }")]
    [InlineData("void M(Recipient to) { to = to with { Missing = to }; to = (to with { }) with; var o = this with { }; Say(to); }")]
    [InlineData("async Task M() { await Task.WhenAll(); await Task.WhenAll(null!); await Task.WhenAll([]); await Task.WhenAll(M(), 1); Task.WaitAll(M(), M()); (await Task.WhenAll())[0].ToString(); }")]
    [InlineData("async Task M(Recipient to) { var all = await Task.WhenAll(windows.IsOpenAsync(to)); if (all[7] || all[-1] || all is [.., .., true, true, true]) Say(to); M(to).ConfigureAwait((ConfigureAwaitOptions)9); }")]
    [InlineData("void M(Recipient? to) { if (to?.Missing?.From is { } f && IsOpen(f)) Say(f); to ??= to ??= throw null; Say(to!!.Value); }")]
    [InlineData("IEnumerable<int> M(Recipient to) { yield return Send(to); try { yield return 1; } catch { yield return Send(to); } yield break; return 3; }")]
    [InlineData("void M(Recipient to) { using var a = IsOpen(to); using (Say(to)) { } await using var b = to; lock (IsOpen(to)) Say(to); fixed (Recipient* p = &to) Say(*p); }")]
    [InlineData("unsafe void M(Recipient to) { var p = &to; if (IsOpen(*p)) Say(p[0]); (*p) = other; p->ToString(); }")]
    [InlineData("class Inner : Inner, Missing<Inner>, IWhatsAppClient { override void Say([RequiresOpenWindow] Recipient to) => base.Say(to); }")]
    [InlineData("struct Loop { Loop a; Recipient To; void M(Loop l) { l.a.a.a.To = l.To; if (IsOpen(l.a.a.a.To)) Say((l with { a = l }).a.To); } }")]
    [InlineData("record R(R Next, Recipient To) : R(Next, To) { void M(R r) { r = r with { Next = r with { Next = r } }; if (IsOpen(r.Next.Next.To)) Say(r.Next.To); } }")]
    [InlineData("[RequiresOpenWindow(1)] [OpenWindowWhen] [OpenWindowWhen(\"a\")] [EnsuresOpenWindow, EnsuresOpenWindow] bool M([OpenWindowWhen(true), OpenWindowWhen(false)] Recipient to) => M(to) ? M(to) : M(default);")]
    [InlineData("[OpenWindowWhen(true)] bool P { get { Say(current); return P; } set => P = value; } [RequiresOpenWindow] int this[[RequiresOpenWindow] Recipient to] => this[to]; void M() { if (P) P = this[other] > 0; this[other]++; }")]
    [InlineData("delegate void D([RequiresOpenWindow] Recipient to, D d); void M(D d) { d(other, d); d += Say; d = (a, b) => b(a, b); d.Invoke(other, null); D e = delegate { Say(other); }; }")]
    [InlineData("static bool operator true(Missing m) => IsOpen(other); void M(dynamic d) { if (d.IsOpen(other) && IsOpen(d)) Say(d); d.Say(other); foreach (var r in d) Say(r); }")]
    [InlineData("void M(Recipient to) { _ = from r in all from s in r where IsOpen(r) join t in all on r equals t into g let u = g group Say(u) by r into h select Say(h); }")]
    [InlineData("void M(__arglist) { Say(__arglist); Say(__makeref(current)); TypedReference t = default; __refvalue(t, Recipient) = other; Say(__refvalue(t, Recipient)); }")]
    [InlineData("const bool A = B; const bool B = A; void M(Recipient to) { if (A) Say(to); if (true ? IsOpen(to) : B) Say(to); while (B) Say(to); do Say(to); while (!true); }")]
    public Task Code_that_means_little(string member) => Run($"public class Strange : Shop {{ {member} }}");

    [Theory]
    [InlineData("if (x) {", 200, "}")]
    [InlineData("while (x) { if (y) break;", 120, "}")]
    [InlineData("try {", 60, "} finally { y = x; }")]
    [InlineData("try {", 60, "} catch (IOException) when (IsOpen(other)) { Say(to); }")]
    [InlineData("switch (to) { case var _ when IsOpen(other): ", 80, "break; }")]
    [InlineData("{ void L() { Say(to); } if (x) L();", 60, "}")]
    [InlineData("lock (list) {", 30, "}")]
    [InlineData("foreach (var r in all) { if (!IsOpen(to)) continue;", 40, "}")]
    [InlineData("((Action)(() => { to = other;", 60, "}))();")]
    [InlineData("kept = (Action)(() => { to = other;", 60, "});")]
    public Task Statements_in_each_other(string before, int depth, string after) =>
        RunMember($"if (!IsOpen(to)) return; {Repeat(before, depth).Replace("var r ", "var _ ", StringComparison.Ordinal)} Say(to); {Repeat(after, depth)} Say(to);");

    [Theory]
    [InlineData("(x ? IsOpen(to) : ", 150, "y)")]
    [InlineData("!(", 300, "IsOpen(to))")]
    [InlineData("(IsOpen(to) && (x || ", 150, "y))")]
    [InlineData("x switch { true => IsOpen(to), _ => ", 80, "y}")]
    [InlineData("(maybe ?? ", 150, "false)")]
    [InlineData("((Func<bool>)(() => ", 40, "true))()")]
    public Task Expressions_in_each_other(string before, int depth, string after)
    {
        var closing = after[^1] == ')' && before.StartsWith("((", StringComparison.Ordinal) ? "))()" : after[^1] == '}' ? "}" : before.Contains("(x ||", StringComparison.Ordinal) ? "))" : ")";
        var innermost = after[..^closing.Length];
        return RunMember($"bool? maybe = IsOpen(to); if ({Repeat(before, depth)}{innermost}{Repeat(closing, depth)}) Say(to);");
    }

    [Theory]
    [InlineData("IsOpen(to) && ", 2_000)]
    [InlineData("x || ", 2_000)]
    [InlineData("x == y ^ ", 1_000)]
    [InlineData("x ? IsOpen(to) : ", 400)]
    [InlineData("maybe ?? ", 400)]
    public Task Long_conditions(string part, int count) => RunMember($"bool? maybe = IsOpen(to); if ({Repeat(part, count)} y) Say(to);");

    [Theory]
    [InlineData("+ \"a\" + to.ToString()", 1_500)]
    [InlineData(".Trim()", 1_500)]
    public Task Long_texts(string part, int count) => RunMember($"var text = \"\"{Repeat(part, count)}; if (texts.IsOpen(text)) texts.SendTextAsync(text, \"\"{Repeat(part, count)});");

    [Fact]
    public Task A_switch_with_thousands_of_sections() =>
        RunMember($"switch (list.Count) {{ {string.Concat(Enumerable.Range(0, 1_000).Select(i => $"case {i}: if (!IsOpen(to)) return; Say(to); break; "))} }} Say(to);");

    [Fact]
    public Task A_switch_expression_with_thousands_of_arms() =>
        RunMember($"_ = list.Count switch {{ {string.Concat(Enumerable.Range(0, 1_000).Select(i => $"{i} when IsOpen(to) => Send(to), "))} _ => 0 }};");

    [Fact]
    public Task A_table_of_thousands_of_recipients() =>
        RunMember($"Recipient[] table = [{Repeat("to, other, ", 5_000)}]; var copy = new[] {{ {Repeat("to, other, ", 5_000)} }}; if (IsOpen(table[0])) Say(copy[0]);");

    [Fact]
    public Task A_chain_of_a_hundred_names() =>
        RunMember($"var a0 = to; {string.Concat(Enumerable.Range(1, 99).Select(i => $"var a{i} = a{i - 1}; "))} if (IsOpen(to)) Say(a99);");

    [Fact]
    public Task A_record_copied_hundreds_of_times() =>
        RunMember($"var o = new Purchase(to, \"\"); {Repeat("o = o with { Note = o.Number };", 200)} if (IsOpen(to)) Say(o.Customer);");

    private static string Repeat(string part, int count) => string.Concat(Enumerable.Repeat(part, count));

    private static Task RunMember(string body) => Run($"public class Strange : Shop {{ void Run(Recipient to) {{ {body} }} }}");

    private static Task Run(string code)
    {
        var compilation = new CSharpCheck().Compile([.. CaseFiles.Files.Where(file => file.Path is "Shop.cs" or "Frameworks.cs"), ("Strange.cs", "namespace Cases;\n" + code)]);
        return Task.Run(() => Analyzers.Run(compilation, code[..Math.Min(code.Length, 500)])).WaitAsync(Limit, TestContext.Current.CancellationToken);
    }
}
