using TemplateGen.Analyzers.Calls;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>TG2007 leaves alone what is looked at, kept, passed on, or ignored on purpose.</summary>
public class IgnoredResultGuards
{
    [Theory]
    [InlineData("_ = await client.SendTextAsync(to, \"a\");")]
    [InlineData("_ = client.SendTextAsync(to, \"a\").AsTask();")]
    [InlineData("var result = await client.SendTextAsync(to, \"a\");")]
    [InlineData("SendResult result; result = await client.SendTextAsync(to, \"a\");")]
    [InlineData("(await client.SendTextAsync(to, \"a\")).EnsureAccepted();")]
    [InlineData("var result = await client.SendTextAsync(to, \"a\"); result.EnsureAccepted();")]
    [InlineData("if ((await client.SendTextAsync(to, \"a\")).IsAccepted) return;")]
    [InlineData("Console.WriteLine(await client.SendTextAsync(to, \"a\"));")]
    [InlineData("var task = client.SendTextAsync(to, \"a\").AsTask(); await task; if (task.Result.IsAccepted) return;")]
    [InlineData("var results = new Queue<SendResult>(); results.Dequeue();")]
    [InlineData("var tasks = new List<Task<SendResult>>(); tasks.Add(client.SendTextAsync(to, \"a\").AsTask()); var all = await Task.WhenAll(tasks);")]
    [InlineData("Task<SendResult> a = Wrapper(client), b = Wrapper(client); await Task.WhenAll(a, b); if (a.Result.IsAccepted) return;")]
    [InlineData("var tasks = new[] { Wrapper(client) }; await Task.WhenAll(tasks); tasks[0].Result.EnsureAccepted();")]
    [InlineData("Func<Task<SendResult>> send = async () => await client.SendTextAsync(to, \"a\");")]
    [InlineData("Func<Task<SendResult>> send = () => client.SendTextAsync(to, \"a\").AsTask();")]
    [InlineData("Func<ValueTask<SendResult>> send = () => client.SendTextAsync(to, \"a\");")]
    [InlineData("await client.Windows.EnsureOpenAsync(to);")]
    [InlineData("ValueTask<SendResult> Local() => client.SendTextAsync(to, \"a\"); _ = await Local();")]
    [InlineData("System.Linq.Expressions.Expression<Func<SendResult, SendResult>> ensure = result => result.EnsureAccepted();")]
    public Task What_is_looked_at(string statement) => CallCheck.Of(new IgnoredResultAnalyzer()).Run(Around(statement));

    internal static string Around(string statement) => CallCheck.Class($$"""
        static async Task<T> Retry<T>(Func<Task<T>> action) => await action();

        static async Task<SendResult> Wrapper(IWhatsAppClient client) => await client.SendOrderNoteAsync(default, "a");

        static SendResult Blocking(IWhatsAppClient client) => Wrapper(client).Result;

        static async Task Run(IWhatsAppClient client, Recipient to, CareWindow window, CareWindow? maybe, bool isNew)
        {
            await Task.Yield();
            {{statement}}
        }
        """);
}
