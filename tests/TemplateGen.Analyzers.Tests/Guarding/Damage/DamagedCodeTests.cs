using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using TemplateGen.Analyzers.Tests.Calls;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding.Damage;

/// <summary>
/// No analyzer fails on code that is being typed. The cases of the window guard, damaged: more of them with
/// <c>TEMPLATEGEN_CASES</c>, other ones with <c>TEMPLATEGEN_SEED</c>.
/// </summary>
public class DamagedCodeTests
{
    private static readonly AllAnalyzers Analyzers = new();

    private static readonly (string Path, string Text)[] Damaged = [.. CaseFiles.Files.Where(file => !IsSpokenOf(file.Path))];

    private static int Count => Number("TEMPLATEGEN_CASES", 60);

    private static int FirstSeed => Number("TEMPLATEGEN_SEED", 1);

    [Fact]
    public async Task Any_damage()
    {
        for (var seed = FirstSeed; seed < FirstSeed + Count; seed++)
        {
            var (path, text) = Damaged[seed % Damaged.Length];
            var damaged = Damages.Apply(text, seed);
            await Analyzers.Run(Compile(path, damaged), $"Seed {seed}, {path}:\n{damaged}");
        }
    }

    /// <summary>What the cases speak of may be broken, too: then what they call is unknown.</summary>
    [Fact]
    public async Task What_is_called_is_missing()
    {
        foreach (var (path, text) in Damaged) await Analyzers.Run(new CSharpCheck().Compile((path, text)), path);
    }

    private static CSharpCompilation Compile(string path, string text) => new CSharpCheck().Compile([.. CaseFiles.Files.Where(file => IsSpokenOf(file.Path)), (path, text)]);

    private static bool IsSpokenOf(string path) => path is "Shop.cs" or "Frameworks.cs";

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
