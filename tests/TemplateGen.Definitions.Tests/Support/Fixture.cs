using System.Reflection;

namespace TemplateGen.Definitions.Tests.Support;

/// <summary>The definition files under Fixtures.</summary>
internal static class Fixture
{
    public static IReadOnlyList<string> Names { get; } = [.. typeof(Fixture).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    public static string Text(string name)
    {
        using var stream = typeof(Fixture).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no fixture {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static IReadOnlyList<TemplateDefinition> Templates(string name)
    {
        RuleAssert.IsClean(Text(name));
        return [.. Definition.File(Text(name)).Templates];
    }

    public static TemplateDefinition Template(string name) => Assert.Single(Templates(name));

    /// <summary>What the project file says under a name.</summary>
    public static string Metadata(string key) =>
        typeof(Fixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
