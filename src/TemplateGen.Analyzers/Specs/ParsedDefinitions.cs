using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Specs;

/// <summary>One reading of each text, which the generator and the analyzer share for as long as the compiler keeps the text.</summary>
internal static class ParsedDefinitions
{
    private static readonly ConditionalWeakTable<SourceText, DefinitionFile> Files = new();

    public static DefinitionFile Of(SourceText text, CancellationToken cancellationToken) =>
        Files.TryGetValue(text, out var file)
            ? file
            : Files.GetValue(text, _ => DefinitionReader.Read(text.ToString(), cancellationToken));
}
