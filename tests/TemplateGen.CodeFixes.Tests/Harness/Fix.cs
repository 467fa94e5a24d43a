using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace TemplateGen.CodeFixes.Tests.Harness;

/// <summary>What a provider makes of code.</summary>
internal sealed class Fix(CodeFixProvider provider, string ruleId)
{
    /// <summary>What the project's annotation file says.</summary>
    public string Annotations { get; init; } = "";

    /// <summary>Takes a fix for the first finding, and gives the first file.</summary>
    public async Task<string> One(string key, params string[] sources)
    {
        using var workspace = new CodeWorkspace(provider, ruleId, sources) { Annotations = Annotations };
        var before = (await workspace.FindingsAsync()).Length;
        await workspace.ApplyAsync(key);
        Assert.True((await workspace.FindingsAsync()).Length < before);
        return (await workspace.TextsAsync())[0];
    }

    /// <summary>Takes a fix that leaves the finding to callers, and gives all files.</summary>
    public async Task<string[]> Moved(string key, params string[] sources)
    {
        using var workspace = new CodeWorkspace(provider, ruleId, sources);
        await workspace.ApplyAsync(key);
        await workspace.FindingsAsync();
        return await workspace.TextsAsync();
    }

    /// <summary>The keys of what is offered for the first finding; each is taken, to see that it works.</summary>
    public async Task<string[]> Offers(params string[] sources)
    {
        using var first = new CodeWorkspace(provider, ruleId, sources);
        var keys = await first.KeysAsync();
        foreach (var key in keys)
        {
            using var workspace = new CodeWorkspace(provider, ruleId, sources);
            var before = await workspace.FindingsAsync();
            await workspace.ApplyAsync(key);
            var after = await workspace.FindingsAsync();
            Assert.True(after.Length < before.Length || key == "guard.duty", $"{key}\n{(await workspace.TextsAsync())[0]}");
        }

        return keys;
    }

    public async Task<string[]> All(string key, FixAllScope scope, params string[] sources)
    {
        using var workspace = new CodeWorkspace(provider, ruleId, sources);
        await workspace.FixAllAsync(key, scope);
        await workspace.FindingsAsync();
        return await workspace.TextsAsync();
    }
}
