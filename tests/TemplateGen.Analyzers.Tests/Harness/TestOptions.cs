using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TemplateGen.Analyzers.Tests.Harness;

/// <summary>MSBuild properties, and metadata of additional files, as the compiler hands them over.</summary>
internal sealed class TestOptions : AnalyzerConfigOptionsProvider
{
    private readonly ImmutableDictionary<string, ImmutableDictionary<string, string>> _files;

    private TestOptions(ImmutableDictionary<string, string> properties, ImmutableDictionary<string, ImmutableDictionary<string, string>> files)
    {
        GlobalOptions = new Values(properties);
        _files = files;
    }

    /// <summary>A project whose root namespace is <c>Shop</c>.</summary>
    public static TestOptions Default { get; } = With(("RootNamespace", "Shop"));

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public static TestOptions With(params (string Name, string Value)[] properties) =>
        new(properties.ToImmutableDictionary(property => "build_property." + property.Name, property => property.Value), []);

    public TestOptions WithMetadata(string path, string name, string value) =>
        WithSetting(path, "build_metadata.AdditionalFiles." + name, value);

    /// <summary>A key of an .editorconfig's section that matches the file.</summary>
    public TestOptions WithSetting(string path, string key, string value) =>
        new(((Values)GlobalOptions).All, _files.SetItem(path, _files.GetValueOrDefault(path, ImmutableDictionary<string, string>.Empty).Add(key, value)));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(_files.GetValueOrDefault(textFile.Path, []));

    private sealed class Values(ImmutableDictionary<string, string> all) : AnalyzerConfigOptions
    {
        public ImmutableDictionary<string, string> All => all;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => all.TryGetValue(key, out value);
    }
}
