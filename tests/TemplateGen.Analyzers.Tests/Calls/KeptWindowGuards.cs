using TemplateGen.Analyzers.Calls;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>TG2006 leaves alone what passes a care window on, and what makes one anew.</summary>
public class KeptWindowGuards
{
    [Theory]
    [InlineData("static void Use(CareWindow window) { var local = window; var list = new List<CareWindow> { local }; foreach (var one in list) { _ = one.ClosesAt; } }")]
    [InlineData("private readonly Func<Recipient, Task<CareWindow?>>? _find;")]
    [InlineData("private Action<CareWindow>? _use;")]
    [InlineData("public event EventHandler<CareWindow>? Opened;")]
    [InlineData("private readonly IComparer<CareWindow>? _order;")]
    [InlineData("private readonly IHandler<CareWindow>? _handler;")]
    [InlineData("private readonly Handler<CareWindow>? _handler;")]
    [InlineData("private InboundMessage? _last;")]
    [InlineData("private Recipient _to; private DateTimeOffset _closesAt;")]
    [InlineData("public CareWindow Window => throw new NotSupportedException();")]
    [InlineData("public CareWindow Window { get => throw new NotSupportedException(); set { } }")]
    [InlineData("public CareWindow this[int index] => throw new NotSupportedException();")]
    [InlineData("ref struct Frame { public CareWindow Window; }")]
    [InlineData("abstract class Finder { public abstract CareWindow Window { get; } }")]
    [InlineData("interface IFinder { CareWindow Window { get; set; } }")]
    [InlineData("class Writer(CareWindow window) { public Recipient To { get; } = window.Customer; private readonly string _text = window.ClosesAt.ToString(); }")]
    [InlineData("class Base(Recipient to) { public Recipient To { get; } = to; } class Writer(CareWindow window) : Base(window.Customer);")]
    [InlineData("record Answer(Recipient To, string Text) { public static Answer Of(CareWindow window) => new(window.Customer, \"\"); }")]
    [InlineData("class Loop<T> { private Loop<Loop<T>>? _next; private Loop<CareWindow>? _windows; }")]
    public Task What_does_not_keep_one(string member) => CallCheck.Of(new KeptWindowAnalyzer()).Run($$"""
        interface IHandler<T> { Task Handle(T value); }
        class Handler<T> { public Task Handle(T value) => Task.CompletedTask; }
        class State
        {
            {{member}}
        }
        """);

    [Fact]
    public Task Another_type_of_that_name() => CallCheck.Of(new KeptWindowAnalyzer()).Run("""
        namespace Shop { class CareWindow; class State { private CareWindow? _window; } }
        """);
}
