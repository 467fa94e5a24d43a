using TemplateGen.Analyzers.Calls;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>TG2006: state that keeps a care window.</summary>
public class KeptWindowReports
{
    [Theory]
    [InlineData("private CareWindow? {|TG2006:_window|};")]
    [InlineData("private static CareWindow? {|TG2006:s_window|};")]
    [InlineData("public CareWindow? {|TG2006:Window|} { get; set; }")]
    [InlineData("public required CareWindow {|TG2006:Window|} { get; init; }")]
    [InlineData("public static CareWindow? {|TG2006:Last|} { get; private set; }")]
    [InlineData("private readonly Dictionary<Recipient, CareWindow> {|TG2006:_windows|} = [];")]
    [InlineData("private readonly System.Collections.Concurrent.ConcurrentDictionary<Recipient, Lazy<Task<CareWindow?>>> {|TG2006:_windows|} = new();")]
    [InlineData("private Task<CareWindow?>? {|TG2006:_finding|};")]
    [InlineData("private ValueTask<CareWindow?> {|TG2006:_finding|};")]
    [InlineData("private CareWindow[] {|TG2006:_windows|} = [];")]
    [InlineData("private (Recipient, CareWindow)? {|TG2006:_last|};")]
    [InlineData("private readonly AsyncLocal<CareWindow> {|TG2006:_current|} = new();")]
    [InlineData("private readonly WeakReference<CareWindow>? {|TG2006:_weak|};")]
    [InlineData("private Box<CareWindow>? {|TG2006:_box|};")]
    [InlineData("private CareWindow? {|TG2006:_a|}, {|TG2006:_b|};")]
    [InlineData("struct Inner { public CareWindow {|TG2006:Window|}; }")]
    [InlineData("record Answer(CareWindow {|TG2006:Window|}, string Text);")]
    [InlineData("readonly record struct Answer(string Text, CareWindow? {|TG2006:Window|} = null);")]
    public Task A_field_or_a_property_with_one(string member) => Check(member);

    [Fact]
    public Task A_primary_constructor_s_parameter_that_members_use() => Check("""
        class Writer(CareWindow {|TG2006:window|}, string text)
        {
            public ValueTask<SendResult> Write() => window.SendTextAsync(text);
            public Recipient To { get { Func<Recipient> to = () => window.Customer; return to(); } }
        }
        """);

    [Fact]
    public Task Once_for_each_when_it_is_stored_by_a_constructor() => Check("""
        class Writer
        {
            private readonly CareWindow {|TG2006:_window|};
            public Writer(CareWindow window) => _window = window;
        }
        """);

    private static async Task Check(string member) => await CallCheck.Of(new KeptWindowAnalyzer()).Run($$"""
        class Box<T> { public T? Value { get; set; } }
        class State
        {
            {{member}}
        }
        """);
}
