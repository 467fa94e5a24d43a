using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TemplateGen.Analyzers.Specs;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Calls;

/// <summary>Which of a project's templates its code speaks of.</summary>
internal sealed class SentTemplates(ImmutableArray<AdditionalText> files)
{
    private readonly ConcurrentDictionary<string, bool> _sent = new(StringComparer.Ordinal);
    private readonly TemplateRecords _records = new();

    /// <summary>The words by which code can speak of a template. Only where one stands, its meaning is looked up.</summary>
    private readonly Lazy<HashSet<string>> _words = new(() => WordsOf(files));

    public bool IsSent(string template) => _sent.ContainsKey(template);

    public void Collect(SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var token in model.SyntaxTree.GetRoot(cancellationToken).DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is not SimpleNameSyntax name || !_words.Value.Contains(token.ValueText)) continue;
            var info = model.GetSymbolInfo(name, cancellationToken);
            foreach (var symbol in info.Symbol is { } known ? ImmutableArray.Create(known) : info.CandidateSymbols)
            {
                if (RecordOf(symbol) is { } record) _sent.TryAdd(record.Name, true);
            }
        }
    }

    /// <summary>What the record of a template may be called: a name that a member has gets a suffix.</summary>
    public static IEnumerable<string> ClassNamesOf(TemplateDefinition template)
    {
        var name = CSharpNames.OfTemplate(template);
        return [name, name + "Value"];
    }

    private TemplateRecord? RecordOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => _records.Of(constructor.ContainingType),
        IMethodSymbol method => _records.SentBy(method),
        INamedTypeSymbol type => _records.Of(type),
        _ => null,
    };

    private static HashSet<string> WordsOf(ImmutableArray<AdditionalText> files)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        // Not cancellable: the result outlives the request that happened to ask first.
        foreach (var text in files.Select(file => file.GetText()).OfType<SourceText>())
        {
            foreach (var name in ParsedDefinitions.Of(text, CancellationToken.None).Templates.SelectMany(ClassNamesOf))
            {
                words.Add(name);
                words.Add("Send" + name + "Async");
            }
        }

        return words;
    }
}
