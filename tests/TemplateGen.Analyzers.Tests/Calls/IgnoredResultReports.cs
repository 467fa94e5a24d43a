using TemplateGen.Analyzers.Calls;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>TG2007: results that nobody looks at.</summary>
public class IgnoredResultReports
{
    [Theory]
    [InlineData("await client.{|TG2007:SendOrderNoteAsync|}(to, \"a\");")]
    [InlineData("await client.{|TG2007:SendOrderNoteAsync|}(to, \"a\").ConfigureAwait(false);")]
    [InlineData("await client.{|TG2007:SendTextAsync|}(to, \"a\").AsTask().WaitAsync(TimeSpan.FromSeconds(1));")]
    [InlineData("await client.{|TG2007:SendAsync|}(to, new OrderNote(\"a\"));")]
    [InlineData("await window.{|TG2007:SendTextAsync|}(\"a\");")]
    [InlineData("client.{|TG2007:SendTextAsync|}(to, \"a\");")]
    [InlineData("maybe?.{|TG2007:SendTextAsync|}(\"a\");")]
    [InlineData("client.{|TG2007:SendTextAsync|}(to, \"a\").AsTask().GetAwaiter().GetResult();")]
    [InlineData("client.{|TG2007:SendTextAsync|}(to, \"a\").AsTask().Wait();")]
    [InlineData("await (maybe?.{|TG2007:SendTextAsync|}(\"a\") ?? default);")]
    [InlineData("await (isNew ? client.{|TG2007:SendTextAsync|}(to, \"a\") : window.SendTextAsync(\"a\"));")]
    [InlineData("await {|TG2007:Retry|}(() => client.SendTextAsync(to, \"a\").AsTask());")]
    [InlineData("await {|TG2007:Wrapper|}(client);")]
    [InlineData("await Task.{|TG2007:WhenAll|}(new[] { to }.Select(one => client.SendTextAsync(one, \"a\").AsTask()));")]
    [InlineData("await Task.{|TG2007:WhenAll|}(Wrapper(client), Wrapper(client)).ConfigureAwait(false);")]
    [InlineData("{|TG2007:Blocking|}(client);")]
    [InlineData("for (; isNew; await client.{|TG2007:SendTextAsync|}(to, \"a\")) { }")]
    [InlineData("if (isNew) await client.{|TG2007:SendTextAsync|}(to, \"a\");")]
    [InlineData("var task = client.SendTextAsync(to, \"a\"); await {|TG2007:task|};")]
    [InlineData("var task = client.SendTextAsync(to, \"a\").AsTask(); await {|TG2007:task|};")]
    public Task A_statement(string statement) => Check(statement);

    [Theory]
    [InlineData("Func<Task> send = async () => await client.{|TG2007:SendTextAsync|}(to, \"a\");")]
    [InlineData("Func<Task> send = () => client.{|TG2007:SendTextAsync|}(to, \"a\").AsTask();")]
    [InlineData("Func<Task> send = () => {|TG2007:Wrapper|}(client);")]
    [InlineData("Action send = () => client.{|TG2007:SendTextAsync|}(to, \"a\");")]
    [InlineData("await Parallel.ForEachAsync([to], async (one, token) => await client.{|TG2007:SendTextAsync|}(one, \"a\", token));")]
    [InlineData("async Task Local() => await client.{|TG2007:SendTextAsync|}(to, \"a\"); await Local();")]
    [InlineData("Task Local() => {|TG2007:Wrapper|}(client); await Local();")]
    public Task A_lambda_or_a_function_that_loses_it(string statement) => Check(statement);

    private static async Task Check(string statement) => await CallCheck.Of(new IgnoredResultAnalyzer()).Run(IgnoredResultGuards.Around(statement));
}
