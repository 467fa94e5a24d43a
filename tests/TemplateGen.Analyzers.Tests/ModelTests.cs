using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Generation;
using TemplateGen.Analyzers.Specs;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests;

/// <summary>The models that the pipeline caches.</summary>
public class ModelTests
{
    [Fact]
    public void Equal_text_gives_equal_models_with_equal_hash_codes()
    {
        var first = FileSpecBuilder.Build(new TestFile("a.whatsapp.json", Samples.Seed), TestContext.Current.CancellationToken);
        var second = FileSpecBuilder.Build(new TestFile("a.whatsapp.json", Samples.Seed), TestContext.Current.CancellationToken);

        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.Equal(TemplateCatalog.Of([first]), TemplateCatalog.Of([second]));
        Assert.Equal(TemplateCatalog.Of([first]).GetHashCode(), TemplateCatalog.Of([second]).GetHashCode());
    }

    [Theory]
    [InlineData("Bonjour", "Salut")]
    [InlineData("UTILITY", "MARKETING")]
    [InlineData("\"fr\"", "\"fr_BE\"")]
    [InlineData("prenom", "nom")]
    [InlineData("Camille", "Dominique")]
    [InlineData("\"url\"", "\"text\"")]
    [InlineData("{1}", "\\n{1}")]
    public void Text_that_says_something_else_gives_another_model(string old, string replacement)
    {
        var first = FileSpecBuilder.Build(new TestFile("a.whatsapp.json", Samples.Seed), TestContext.Current.CancellationToken);
        var second = FileSpecBuilder.Build(new TestFile("a.whatsapp.json", Samples.Seed.Replace(old, replacement, StringComparison.Ordinal)), TestContext.Current.CancellationToken);

        Assert.NotEqual(first, second);
    }

    [Fact]
    public void Nothing_of_the_compilation_is_reachable_from_a_model()
    {
        var run = GeneratorRun.Of(Samples.Seed);
        string[] steps = [TrackingNames.Settings, TrackingNames.Files, TrackingNames.Catalog, TrackingNames.Buckets];
        foreach (var step in steps)
        {
            var values = run.Result.TrackedSteps[step].SelectMany(one => one.Outputs).Select(output => output.Value).ToList();
            Assert.NotEmpty(values);
            foreach (var value in values) AssertHoldsNoCompilation(value, []);
        }
    }

    private static void AssertHoldsNoCompilation(object? node, HashSet<object> seen)
    {
        if (node is null or string || node.GetType().IsPrimitive || node.GetType().IsEnum || !seen.Add(node)) return;
        Assert.False(node is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or AdditionalText, node.GetType().FullName);
        if (node is IEnumerable items)
        {
            foreach (var item in items) AssertHoldsNoCompilation(item, seen);
        }

        // Of Scriban and the framework only what they hold of ours matters, and that is found through our own types.
        if (!node.GetType().Assembly.GetName().Name!.StartsWith("TemplateGen", StringComparison.Ordinal)) return;
        for (var type = node.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                AssertHoldsNoCompilation(field.GetValue(node), seen);
            }
        }
    }
}
