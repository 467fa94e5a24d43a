using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

/// <summary>Where it is asked whether a message was taken, one that is not sent was not.</summary>
public class SentAnswerTests
{
    private const string Sent = "(await client.SendTextAsync(to, \"hi\")).IsAccepted";
    private const string Guarded = "await client.Windows.IsOpenAsync(to) && " + Sent;

    [Theory]
    [InlineData($"return {Sent};", $"return {Guarded};")]
    [InlineData($"return x && {Sent};", $"return x && {Guarded};")]
    [InlineData($"return {Sent} && x;", $"return {Guarded} && x;")]
    [InlineData($"return x || {Sent};", $"return x || ({Guarded});")]
    [InlineData($"return !{Sent};", $"return !({Guarded});")]
    [InlineData($"return {Sent} ? x : !x;", $"return ({Guarded}) ? x : !x;")]
    [InlineData($"return x switch {{ true => {Sent}, _ => true }};", $"return x switch {{ true => {Guarded}, _ => true }};")]
    [InlineData($"if (x && {Sent}) Console.WriteLine(); // Sent.\nreturn true;", $"if (x && {Guarded}) Console.WriteLine(); // Sent.\nreturn true;")]
    [InlineData($"while ({Sent}) {{ }}\nreturn true;", $"while ({Guarded}) {{ }}\nreturn true;")]
    [InlineData($"x = {Sent};\nreturn x;", $"x = {Guarded};\nreturn x;")]
    [InlineData($"var sent = // Now.\n    {Sent};\nreturn sent;", $"var sent = // Now.\n    {Guarded};\nreturn sent;")]
    [InlineData($"Func<Task<bool>> send = async () => {Sent};\nreturn await send();", $"Func<Task<bool>> send = async () => {Guarded};\nreturn await send();")]
    public async Task The_window_is_asked_first(string before, string after) =>
        Assert.Equal(Method(after, "Task<bool>"), await Window.One(WrapInGuard.Key, Method(before, "Task<bool>")));

    [Theory]
    [InlineData("public async Task<bool> Run(Recipient to) => await TryAsync(to).ConfigureAwait(false);", "=> await client.Windows.IsOpenAsync(to).ConfigureAwait(false) && await TryAsync(to).ConfigureAwait(false);")]
    [InlineData("public async Task Run(Recipient to) => await TryAsync(to);", "if (await client.Windows.IsOpenAsync(to))\n        {\n            await TryAsync(to);\n        }")]
    [InlineData("public async Task Run(Recipient to) { Func<Task> send = async () => await TryAsync(to); await send(); }", "if (await client.Windows.IsOpenAsync(to))")]
    public async Task A_send_that_says_so_itself(string member, string expected) => Assert.Contains(
        expected,
        await Window.One(WrapInGuard.Key, Class($"static Task<bool> TryAsync([RequiresOpenWindow] Recipient to) => Task.FromResult(true);\nobject C => client;\n{member}")),
        StringComparison.Ordinal);
}
