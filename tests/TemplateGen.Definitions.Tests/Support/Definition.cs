namespace TemplateGen.Definitions.Tests.Support;

/// <summary>Reads definitions, to be cancelled with the test.</summary>
internal static class Definition
{
    public static DefinitionFile File(string text) => DefinitionReader.Read(text, TestContext.Current.CancellationToken);

    /// <summary>The only template of a text.</summary>
    public static TemplateDefinition Of(string text) => Assert.Single(File(text).Templates);

    public static IReadOnlyList<Finding> Check(string text) => [.. DefinitionRules.Check(File(text), TestContext.Current.CancellationToken)];

    public static IReadOnlyList<FileFinding> CheckTogether(params string[] texts) =>
        [.. DefinitionRules.CheckTogether([.. texts.SelectMany((text, i) => File(text).Templates.Select(template => new FileDefinition($"file{i}", template)))])];
}
