using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TemplateGen.Benchmarks.Compiler;

/// <summary>A definition file, which keeps its text as the compiler's own files do.</summary>
internal sealed class DefinitionFileInMemory(int index, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public int Index { get; } = index;

    public override string Path { get; } = string.Create(CultureInfo.InvariantCulture, $"/project/t{index}.whatsapp.json");

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
