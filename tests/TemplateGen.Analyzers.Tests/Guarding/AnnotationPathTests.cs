using TemplateGen.Analyzers.Guarding;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding;

/// <summary>Annotations on what an argument holds: sends that are not guarded for that recipient.</summary>
public class AnnotationPathReports
{
    [Theory]
    [InlineData("{|TG2010:message.From|}; RequiresOpenWindow")]
    [InlineData("{|TG2010:message.To.Number|}; RequiresOpenWindow")]
    [InlineData("{|TG2010:message.|}; RequiresOpenWindow")]
    [InlineData("{|TG2010:message.Count|}; RequiresOpenWindow")]
    [InlineData("{|TG2010:text.To|}; RequiresOpenWindow")]
    [InlineData("{|TG2010:((Acme.Picture)message).To|}; RequiresOpenWindow")]
    [InlineData("{|TG2010:((Acme.Text message).To|}; RequiresOpenWindow")]
    [InlineData("{|TG2010:message.To|UserId|}; RequiresOpenWindow")]
    [InlineData("{|TG2010:()|}; RequiresOpenWindow")]
    [InlineData("{|TG2010:()message.To|}; RequiresOpenWindow")]
    [InlineData("{|TG2010:((|}; RequiresOpenWindow")]
    [InlineData("{|TG2010:)(|}; RequiresOpenWindow")]
    [InlineData("{|TG2010:((Acme.Text)|}; RequiresOpenWindow")]
    [InlineData("{|TG2010:.|}; RequiresOpenWindow")]
    public Task A_path_that_leads_nowhere(string rest) => AnnotationPathCheck.Run("", "M:Acme.Client.SendAsync(Acme.Message); " + rest);

    [Fact]
    public async Task A_path_that_leads_nowhere_is_named_with_its_type() =>
        Assert.Contains("'Message' has no property or field 'From'.", (await AnnotationPathCheck.Run("", "M:Acme.Client.SendAsync(Acme.Message); {|TG2010:message.From|}; RequiresOpenWindow"))[0].GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("await client.SendAsync(new Message { To = {|TG2001:to|} });")]
    [InlineData("await client.SendAsync(new() { Text = to, To = {|TG2001:to|} });")]
    [InlineData("await client.SendAsync({|TG2001:new Message()|});")]
    [InlineData("var m = new Message { To = to }; await client.SendAsync({|TG2001:m|});")]
    [InlineData("if (await windows.IsOpenAsync(to)) await client.SendAsync(new Message { To = {|TG2001:other|} });")]
    [InlineData("var m = new Message { To = to }; if (await windows.IsOpenAsync(to)) { m.To = other; await client.SendAsync({|TG2001:m|}); }")]
    [InlineData("var m = new Message { To = to }; to = other; if (await windows.IsOpenAsync(to)) await client.SendAsync({|TG2001:m|});")]
    [InlineData("var m = new Message { To = to }; if (await windows.IsOpenAsync(to)) { m = new Message { To = other }; await client.SendAsync({|TG2001:m|}); }")]
    [InlineData("var m = new Message { To = to }; var n = m; n.To = other; if (await windows.IsOpenAsync(to)) await client.SendAsync({|TG2001:m|});")]
    [InlineData("Message m = new() { To = to }; if (!await windows.IsOpenAsync(to)) await client.SendAsync({|TG2001:m|});")]
    [InlineData("foreach (var one in several) { var m = new Message { To = one }; await client.SendAsync({|TG2001:m|}); await windows.IsOpenAsync(one); }")]
    [InlineData("Func<Message, Task> send = client.{|TG2001:SendAsync|};")]
    public Task A_request_to_someone_unchecked(string code) => AnnotationPathCheck.Run(code);

    [Theory]
    [InlineData("await client.DeliverAsync(new Envelope { Message = new() { To = {|TG2001:to|} } });")]
    [InlineData("var m = new Message { To = to }; await client.DeliverAsync(new Envelope { Message = {|TG2001:m|} });")]
    [InlineData("var e = new Envelope { Message = new Message { To = to } }; if (await windows.IsOpenAsync(to)) { e.Message = new Message { To = other }; await client.DeliverAsync({|TG2001:e|}); }")]
    public Task A_request_in_a_request(string code) => AnnotationPathCheck.Run(code, "M:Acme.Client.DeliverAsync(Acme.Envelope); request.Message.To; RequiresOpenWindow");

    [Theory]
    [InlineData("await client.PostAsync({|TG2001:new Note(to)|});")]
    [InlineData("var n = new Note(other); if (await windows.IsOpenAsync(to)) await client.PostAsync({|TG2001:n|});")]
    [InlineData("var n = new Note(to); to = other; if (await windows.IsOpenAsync(to)) await client.PostAsync({|TG2001:n|});")]
    [InlineData("if (await windows.IsOpenAsync(to)) await client.PostAsync({|TG2001:new Note(to) with { To = other }|});")]
    public Task A_request_whose_constructor_takes_the_recipient(string code) => AnnotationPathCheck.Run(code, "M:Acme.Client.PostAsync(Acme.IMessage); message.To; RequiresOpenWindow");

    [Theory]
    [InlineData("await client.PostAsync(new Text { To = {|TG2001:to|} });")]
    [InlineData("var t = new LongText { To = to }; await client.PostAsync({|TG2001:t|});")]
    [InlineData("await client.PostAsync((IMessage)new Text { To = {|TG2001:to|} });")]
    public Task A_request_of_the_type_that_the_path_names(string code) => AnnotationPathCheck.Run(code, "M:Acme.Client.PostAsync(Acme.IMessage); ((Acme.Text)message).To; RequiresOpenWindow");

    [Theory]
    [InlineData("await Greet({|TG2001:new Message { To = to }|});")]
    [InlineData("var m = new Message { To = other }; if (await windows.IsOpenAsync(to)) await Greet({|TG2001:m|});")]
    [InlineData("async Task Send(Message m) => await client.SendAsync({|TG2001:m|}); await Send(new() { To = to });")]
    public Task A_request_that_a_method_of_the_project_takes_on(string code) => AnnotationPathCheck.Run(code);

    [Theory]
    [InlineData("var all = new List<string> { to, other }; if (await windows.IsOpenAsync(to)) await client.BroadcastAsync(new Broadcast({|TG2001:all|}));", "RequiresOpenWindow", "M:Acme.Broadcast.#ctor(System.Collections.Generic.IEnumerable{System.String}); to")]
    [InlineData("var all = new List<string> { to }; if (await windows.IsOpenAsync(to)) { all.Add(other); await client.BroadcastAsync({|TG2001:new Broadcast(all)|}); }")]
    [InlineData("var all = new List<string> { to }; if (await windows.IsOpenAsync(to)) { all.AddRange(new[] { other }); await client.BroadcastAsync({|TG2001:new Broadcast(all)|}); }")]
    [InlineData("var all = new[] { to }; if (await windows.IsOpenAsync(to)) { all[0] = other; await client.BroadcastAsync({|TG2001:new Broadcast(all)|}); }")]
    [InlineData("var all = new[] { to }; var same = all; if (await windows.IsOpenAsync(to)) { same[to.Length] = other; await client.BroadcastAsync({|TG2001:new Broadcast(all)|}); }")]
    [InlineData("var all = new List<string> { to }; if (await windows.IsOpenAsync(to)) { Fill(all); await client.BroadcastAsync({|TG2001:new Broadcast(all)|}); }")]
    [InlineData("var all = new List<string> { to }; void More() => all.Add(other); if (await windows.IsOpenAsync(to)) { More(); await client.BroadcastAsync({|TG2001:new Broadcast(all)|}); }")]
    [InlineData("var all = new List<string> { to }; if (to == other) all.Add(text); if (await windows.IsOpenAsync(to)) await client.BroadcastAsync({|TG2001:new Broadcast(all)|});")]
    [InlineData("var all = new List<string>(); foreach (var one in several) { all.Add(one); if (await windows.IsOpenAsync(one)) await client.BroadcastAsync({|TG2001:new Broadcast(all)|}); }")]
    [InlineData("var all = new List<string> { to }; to = other; if (await windows.IsOpenAsync(to)) await client.BroadcastAsync({|TG2001:new Broadcast(all)|});")]
    [InlineData("var all = new List<string> { to }; if (await windows.IsOpenAsync(to)) { several.ForEach(one => all.Add(one)); await client.BroadcastAsync({|TG2001:new Broadcast(all)|}); }")]
    [InlineData("var all = new List<string>(); var isSet = false; if (to == text) { all = new List<string> { to }; isSet = true; } all.Add(other); if (isSet && await windows.IsOpenAsync(to)) await client.BroadcastAsync({|TG2001:new Broadcast(all)|});")]
    [InlineData("var all = new List<string> { to }; var same = all; if (await windows.IsOpenAsync(to)) { same.AddRange(others); await client.BroadcastAsync({|TG2001:new Broadcast(all)|}); }")]
    [InlineData("var all = new List<string> { to }; var same = all; same.Add(other); if (await windows.IsOpenAsync(to)) await client.BroadcastAsync({|TG2001:new Broadcast(all)|});")]
    [InlineData("if (await windows.IsOpenAsync(to)) await client.BroadcastAsync({|TG2001:new Broadcast([to, other])|});")]
    [InlineData("if (await windows.IsOpenAsync(to)) await client.BroadcastAsync({|TG2001:new Broadcast([to, .. others])|});")]
    [InlineData("if (await windows.IsOpenAsync(to)) await client.BroadcastAsync({|TG2001:new Broadcast(others)|});")]
    public Task A_list_with_someone_unchecked(string code, string annotation = "RequiresOpenWindow", string member = "M:Acme.Client.BroadcastAsync(Acme.Broadcast); message.To") =>
        AnnotationPathCheck.Run(code, $"{member}; {annotation}");

    [Theory]
    [InlineData("if (await store.IsOpenAsync(Recipient.Parse(to))) await client.SendAsync(new Message { To = {|TG2001:other|} });")]
    [InlineData("var r = Recipient.Parse(to); if (await store.IsOpenAsync(r)) { to = other; await client.SendAsync(new Message { To = {|TG2001:to|} }); }")]
    [InlineData("if (Recipient.TryParse(to, out var r)) await client.SendAsync(new Message { To = {|TG2001:to|} });")]
    [InlineData("if (Recipient.TryParse(to, out var r) || await store.IsOpenAsync(r)) await client.SendAsync(new Message { To = {|TG2001:to|} });")]
    public Task A_text_that_another_recipient_was_read_from(string code) => AnnotationPathCheck.Run(code);
}

/// <summary>Annotations on what an argument holds: the natural ways to write a guarded send.</summary>
public class AnnotationPathGuards
{
    [Theory]
    [InlineData("if (await windows.IsOpenAsync(to)) await client.SendAsync(new Message { To = to });")]
    [InlineData("if (await windows.IsOpenAsync(to)) await client.SendAsync(new() { Text = text, To = to });")]
    [InlineData("var m = new Message { To = to }; if (await windows.IsOpenAsync(to)) await client.SendAsync(m);")]
    [InlineData("Message m = new() { Text = text, To = to }; if (!await windows.IsOpenAsync(to)) return; await client.SendAsync(m);")]
    [InlineData("if (!await windows.IsOpenAsync(to)) return; var m = new Message(); m.To = to; m.Text = text; await client.SendAsync(m);")]
    [InlineData("var m = new Message(); m.To = to; if (await windows.IsOpenAsync(m.To)) await client.SendAsync(m);")]
    [InlineData("var m = new Message { To = to }; if (await windows.IsOpenAsync(m.To)) await client.SendAsync(m);")]
    [InlineData("var m = new Message { To = to }; if (await windows.IsOpenAsync(m.To)) await client.SendAsync(new Message { To = to });")]
    [InlineData("var m = new Message { To = to, Text = text.Length > 3 ? text : to }; if (await windows.IsOpenAsync(to)) await client.SendAsync(m);")]
    [InlineData("if (await windows.IsOpenAsync(to)) await client.SendAsync(new Message { To = to, Text = text.Length > 3 ? text : to });")]
    [InlineData("var m = new Message { To = to }; var n = m; if (await windows.IsOpenAsync(to)) await client.SendAsync(n);")]
    [InlineData("foreach (var one in several) { var m = new Message { To = one }; if (await windows.IsOpenAsync(one)) await client.SendAsync(m); }")]
    [InlineData("foreach (var one in several) { if (!await windows.IsOpenAsync(one)) continue; try { await client.SendAsync(new Message { To = one }); } catch (Exception) { } }")]
    [InlineData("await windows.EnsureOpenAsync(new Message { To = to }); await client.SendAsync(new Message { To = to });")]
    [InlineData("var m = new Message { To = to }; await windows.EnsureOpenAsync(m); await client.SendAsync(m);")]
    public Task A_request_to_someone_checked(string code) => AnnotationPathCheck.Run(code);

    [Theory]
    [InlineData("if (await windows.IsOpenAsync(to)) await client.DeliverAsync(new Envelope { Message = new() { To = to } });")]
    [InlineData("var e = new Envelope { Message = { To = to } }; if (await windows.IsOpenAsync(to)) await client.DeliverAsync(e);")]
    [InlineData("var m = new Message { To = to }; var e = new Envelope { Message = m }; if (await windows.IsOpenAsync(m.To)) await client.DeliverAsync(e);")]
    [InlineData("var e = new Envelope(); e.Message.To = to; if (await windows.IsOpenAsync(to)) await client.DeliverAsync(e);")]
    public Task A_request_in_a_request(string code) => AnnotationPathCheck.Run(code, "M:Acme.Client.DeliverAsync(Acme.Envelope); request.Message.To; RequiresOpenWindow");

    [Theory]
    [InlineData("if (await windows.IsOpenAsync(to)) await client.PostAsync(new Note(to));")]
    [InlineData("var n = new Note(to); if (await windows.IsOpenAsync(to)) await client.PostAsync(n);")]
    [InlineData("var n = new Note(to); if (await windows.IsOpenAsync(n.To)) await client.PostAsync(n);")]
    [InlineData("IMessage n = new Note(to); if (await windows.IsOpenAsync(n.To)) await client.PostAsync(n);")]
    public Task A_request_whose_constructor_takes_the_recipient(string code) => AnnotationPathCheck.Run(code, "M:Acme.Client.PostAsync(Acme.IMessage); message.To; RequiresOpenWindow");

    [Theory]
    [InlineData("await client.PostAsync(new Note(to));")]
    [InlineData("if (await windows.IsOpenAsync(to)) await client.PostAsync(new Text { To = to });")]
    [InlineData("var t = new LongText { To = to }; if (await windows.IsOpenAsync(to)) await client.PostAsync(t);")]
    public Task A_request_of_another_type_than_the_path_names(string code) => AnnotationPathCheck.Run(code, "M:Acme.Client.PostAsync(Acme.IMessage); ((Acme.Text)message).To; RequiresOpenWindow");

    [Theory]
    [InlineData("var all = new List<string> { to }; if (await windows.IsOpenAsync(to)) await client.BroadcastAsync(new Broadcast(all));")]
    [InlineData("var all = new List<string>(); await client.BroadcastAsync(new Broadcast(all));")]
    [InlineData("var all = new List<string>(); foreach (var one in several) { if (await windows.IsOpenAsync(one)) all.Add(one); } await client.BroadcastAsync(new Broadcast(all));")]
    [InlineData("if (await windows.IsOpenAsync(to)) await client.BroadcastAsync(new Broadcast(new List<string> { to }));")]
    [InlineData("if (await windows.IsOpenAsync(to)) await client.BroadcastAsync(new Broadcast(new HashSet<string>(1) { to }));")]
    [InlineData("if (await windows.IsOpenAsync(to)) await client.BroadcastAsync(new Broadcast(new[] { to }));")]
    [InlineData("if (await windows.IsOpenAsync(to)) await client.BroadcastAsync(new Broadcast([to]));")]
    [InlineData("List<string> all = [to]; var b = new Broadcast(all); if (await windows.IsOpenAsync(to)) await client.BroadcastAsync(b);")]
    [InlineData("var all = new List<string>(); all.Add(to); all.Add(other); var b = new Broadcast(all) { Text = text }; if (await windows.IsOpenAsync(to) && await windows.IsOpenAsync(other)) await client.BroadcastAsync(b);")]
    [InlineData("var all = new List<string> { to }; var rest = new List<string>(); rest.Add(other); if (await windows.IsOpenAsync(to)) await client.BroadcastAsync(new Broadcast(all));")]
    [InlineData("var all = new List<string>(); var same = all; same.Add(to); if (await windows.IsOpenAsync(to)) await client.BroadcastAsync(new Broadcast(all));")]
    [InlineData("string[] all = [to, other, text]; if (await windows.IsOpenAsync(to) && await windows.IsOpenAsync(other) && await windows.IsOpenAsync(text)) await client.BroadcastAsync(new Broadcast(all));")]
    [InlineData("var all = new List<string> { to }; foreach (var one in all) Console.WriteLine(one); if (await windows.IsOpenAsync(to)) await client.BroadcastAsync(new Broadcast(all));")]
    public Task A_list_of_those_who_were_checked(string code) => AnnotationPathCheck.Run(code, "M:Acme.Client.BroadcastAsync(Acme.Broadcast); message.To; RequiresOpenWindow");

    [Theory]
    [InlineData("if (await store.IsOpenAsync(Recipient.Parse(to))) await client.SendAsync(new Message { To = to });")]
    [InlineData("var r = Recipient.Parse(to); if (await store.IsOpenAsync(r)) await client.SendAsync(new Message { To = to });")]
    [InlineData("var m = new Message { To = to }; if (await store.IsOpenAsync(Recipient.Parse(m.To))) await client.SendAsync(m);")]
    [InlineData("var m = new Message { To = to }; if (await store.IsOpenAsync(Recipient.Parse(to))) await client.SendAsync(m);")]
    [InlineData("if (await store.IsOpenAsync(Recipient.Parse(to))) { var m = new Message(); m.To = to; await client.SendAsync(m); }")]
    [InlineData("await store.EnsureOpenAsync(Recipient.Parse(to)); await client.SendAsync(new Message { To = to });")]
    [InlineData("if (Recipient.TryParse(to, out var r) && await store.IsOpenAsync(r)) await client.SendAsync(new Message { To = to });")]
    [InlineData("if (!Recipient.TryParse(to, out var r) || !await store.IsOpenAsync(r)) return; await client.SendAsync(new Message { To = to });")]
    [InlineData("var r = Recipient.Parse(to); if (await store.IsOpenAsync(r)) await client.SendAsync(new Message { To = r.ToUnmaskedString() });")]
    [InlineData("if (await store.FindOpenAsync(Recipient.Parse(to)) is not null) await client.SendAsync(new Message { To = to });")]
    [InlineData("if (await windows.IsOpenAsync(to)) await whatsApp.SendTextAsync(Recipient.Parse(to), text);")]
    [InlineData("var r = Recipient.Parse(to); if (await windows.IsOpenAsync(to)) await whatsApp.SendTextAsync(r, text);")]
    public Task A_text_that_the_recipient_was_read_from(string code) => AnnotationPathCheck.Run(code);

    [Theory]
    [InlineData("if (await windows.IsOpenAsync(to)) await Greet(new Message { To = to });")]
    [InlineData("var m = new Message { To = to }; if (await windows.IsOpenAsync(m.To)) await Greet(m);")]
    [InlineData("var m = new Message(); m.To = to; await windows.EnsureOpenAsync(m); await Greet(m);")]
    [InlineData("async Task Send([RequiresOpenWindow] Message m) => await client.SendAsync(m); if (await windows.IsOpenAsync(to)) await Send(new() { To = to });")]
    [InlineData("async Task Send(Message m) { if (await windows.IsOpenAsync(m.To)) await client.SendAsync(m); } await Send(new() { To = to });")]
    public Task A_request_that_a_method_of_the_project_takes_on(string code) => AnnotationPathCheck.Run(code);

    [Fact]
    public Task An_argument_of_the_type_that_a_cast_without_a_path_names() => AnnotationPathCheck.Run(
        "Note n = new(to); await client.PostAsync(n); if (await windows.IsOpenAsync(new Text())) { } Text t = new(); await client.PostAsync({|TG2001:t|}); await windows.EnsureTextOpenAsync(t); await client.PostAsync(t);",
        "M:Acme.Client.PostAsync(Acme.IMessage); (Acme.Text)message; RequiresOpenWindow");
}

internal static class AnnotationPathCheck
{
    private const string Send = "M:Acme.Client.SendAsync(Acme.Message); message.To; RequiresOpenWindow";

    private const string Guards = """
        M:Acme.Windows.IsOpenAsync(System.String); to; OpenWindowWhen(true)
        M:Acme.Windows.EnsureOpenAsync(Acme.Message); message.To; EnsuresOpenWindow
        M:Acme.Windows.EnsureTextOpenAsync(Acme.Text); text; EnsuresOpenWindow
        """;

    public static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> Run(string code, string annotations = Send) =>
        new CSharpCheck(new WindowGuardAnalyzer()) { Files = [("TemplateGen.Annotations.txt", Guards + "\n" + annotations)], Beside = [("Acme.cs", Acme)] }.Run($$"""
            using Acme;

            class Shop(Client client, Windows windows, ICareWindows store, IWhatsAppClient whatsApp)
            {
                async Task Answer(string to, string other, string text, string[] others, List<string> several)
                {
                    {{code}}
                }

                Task Greet([RequiresOpenWindow] Message message) => client.SendAsync(message);

                static void Fill(List<string> list) => list.Add("");
            }
            """);

    private const string Acme = """
        namespace Acme;

        public interface IMessage { string To { get; } }
        public class Message { public string To { get; set; } = ""; public string Text { get; set; } = ""; public static int Count => 0; }
        public class Envelope { public Message Message { get; set; } = new(); }
        public record Note(string To) : IMessage;
        public class MessageBase : IMessage { public string To { get; set; } = ""; }
        public class Text : MessageBase;
        public class LongText : Text;
        public class Broadcast(IEnumerable<string> to) { public IList<string> To { get; } = to.ToList(); public string Text { get; set; } = ""; }

        public class Windows
        {
            public Task<bool> IsOpenAsync(string to) => Task.FromResult(to.Length > 0);
            public Task<bool> IsOpenAsync(Text text) => Task.FromResult(text.To.Length > 0);
            public Task EnsureOpenAsync(Message message) => Task.CompletedTask;
            public Task EnsureTextOpenAsync(Text text) => Task.CompletedTask;
        }

        public class Client
        {
            public Task SendAsync(Message message) => Task.CompletedTask;
            public Task DeliverAsync(Envelope request) => Task.CompletedTask;
            public Task PostAsync(IMessage message) => Task.CompletedTask;
            public Task BroadcastAsync(Broadcast message) => Task.CompletedTask;
        }
        """;
}
