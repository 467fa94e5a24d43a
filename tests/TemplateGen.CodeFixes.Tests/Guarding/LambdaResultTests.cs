using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

/// <summary>What a lambda results in is what an endpoint answers, and what an overload is chosen by. It stays.</summary>
public class LambdaResultTests
{
    [Theory]
    [InlineData("Map(\"/b/{to}\", async (Recipient to, IWhatsAppClient c) => await c.SendTextAsync(to, \"hi\"));", "guard.throw")]
    [InlineData("Map(\"/b/{to}\", (Recipient to, IWhatsAppClient c) => c.SendTextAsync(to, \"hi\").AsTask());", "guard.throw")]
    [InlineData("Map(\"/b/{to}\", (Recipient to, IWhatsAppClient c) => c.SendTextAsync(to, \"hi\"));", "")]
    [InlineData("Map(\"/b/{to}\", async (Recipient to, IWhatsAppClient c) => (await c.SendTextAsync(to, \"hi\")).IsAccepted);", "guard.wrap guard.leave guard.throw")]
    [InlineData("Map(\"/b/{to}\", async (Recipient to, IWhatsAppClient c) => { await c.SendTextAsync(to, \"hi\"); });", "guard.wrap guard.leave guard.throw")]
    [InlineData("var f = async (Recipient to, IWhatsAppClient c) => await c.SendTextAsync(to, \"hi\"); f(default, client);", "guard.throw")]
    [InlineData("Execute(async token => await client.SendTextAsync(whom, \"hi\", token));", "guard.throw")]
    [InlineData("Execute(token => client.SendTextAsync(whom, \"hi\", token).AsTask());", "guard.throw")]
    [InlineData("Execute(async token => { await client.SendTextAsync(whom, \"hi\", token); });", "guard.wrap guard.leave guard.throw")]
    [InlineData("var sent = Task.Run(async () => await client.SendTextAsync(whom, \"hi\"));", "guard.throw")]
    [InlineData("var sent = new[] { 1 }.Select(async one => await client.SendTextAsync(whom, \"hi\")).ToList();", "guard.throw")]
    public async Task No_guard_takes_it_away(string statement, string keys)
    {
        var offers = await Window.Offers(Class($$"""
            void Map(string route, Delegate handler) => handler.DynamicInvoke(route);
            Task Execute(Func<CancellationToken, Task> action) => action(default);
            Task<T> Execute<T>(Func<CancellationToken, Task<T>> action) => action(default);
            void Run(Recipient whom) { {{statement}} }
            object C => client;
            """));

        Assert.Equal(keys, string.Join(' ', offers.Intersect([WrapInGuard.Key, LeaveEarly.Key, ThrowWhenClosed.Key])));
    }

    [Theory]
    [InlineData("_ = Task.Run(async () => await client.SendTextAsync(to, \"hi\"));")]
    [InlineData("await Task.Run(() => client.SendTextAsync(to, \"hi\").AsTask()).ConfigureAwait(false);")]
    [InlineData("await Task.WhenAll(all.Select(async one => await client.SendTextAsync(one, \"hi\")).ToList());")]
    [InlineData("var sends = all.Select(async one => await client.SendTextAsync(one, \"hi\")).ToArray(); await Task.WhenAll(sends).ConfigureAwait(false);")]
    [InlineData("Task running = Task.WhenAll(all.Select(async one => await client.SendTextAsync(one, \"hi\"))); await running;")]
    [InlineData("async Task Local() => await Task.WhenAll(all.Select(async one => await client.SendTextAsync(one, \"hi\"))); await Local();")]
    [InlineData("Task Local() => Task.WhenAll(all.Select(one => client.SendTextAsync(one, \"hi\").AsTask())); await Local();")]
    public async Task Unless_nobody_takes_it(string statement) => Assert.Contains(WrapInGuard.Key, await Window.Offers(Method(statement)));

    [Theory]
    [InlineData("var results = await Task.WhenAll(all.Select(async one => await client.SendTextAsync(one, \"hi\"))); Console.WriteLine(results);")]
    [InlineData("var sends = all.Select(async one => await client.SendTextAsync(one, \"hi\")).ToArray(); await Task.WhenAll(sends); Console.WriteLine(sends[0]);")]
    [InlineData("async Task<SendResult[]> Local() => await Task.WhenAll(all.Select(async one => await client.SendTextAsync(one, \"hi\"))); await Local();")]
    public async Task Not_where_somebody_does(string statement) => Assert.DoesNotContain(WrapInGuard.Key, await Window.Offers(Method(statement)));
}
