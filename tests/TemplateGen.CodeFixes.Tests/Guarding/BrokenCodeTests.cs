using TemplateGen.CodeFixes.Guarding;
using TemplateGen.CodeFixes.Tests.Harness;
using Xunit;

namespace TemplateGen.CodeFixes.Tests.Guarding;

/// <summary>While somebody types, the code around a finding does not compile.</summary>
public class BrokenCodeTests
{
    [Theory]
    [InlineData("await client.SendTextAsync(to, ")]
    [InlineData("await client.SendTextAsync(to, Unknown());")]
    [InlineData("foreach (var one in ) await client.SendTextAsync(to, \"hi\"")]
    [InlineData("var x = await client.SendTextAsync(to, \"hi\") +")]
    [InlineData("Unknown(async () => await client.SendTextAsync(to, \"hi\"));")]
    public async Task A_fix_never_throws_and_never_adds_an_error(string statements)
    {
        using var workspace = new CodeWorkspace(new GuardCodeFixProvider(), "TG2001", GuardFixes.Method(statements)) { MayBeBroken = true };
        var errors = await workspace.ErrorsAsync();
        var findings = await workspace.FindingsAsync();
        if (findings.IsEmpty) return;

        foreach (var action in await workspace.ActionsAsync())
        {
            using var changed = new CodeWorkspace(new GuardCodeFixProvider(), "TG2001", GuardFixes.Method(statements)) { MayBeBroken = true };
            await changed.ApplyAsync(action.EquivalenceKey!);
            Assert.True(await changed.ErrorsAsync() <= errors);
        }
    }
}
