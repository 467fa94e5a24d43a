using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TemplateGen.Definitions;

namespace TemplateGen.CodeFixes.Definitions;

/// <summary>Offers the fixes for findings in definition files.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DefinitionCodeFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".json"])]
[Shared]
public sealed class DefinitionCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = DefinitionFixes.RuleIds.ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => DefinitionFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var content = text.ToString();
        var findings = DefinitionRules.Check(DefinitionReader.Read(content, context.CancellationToken), context.CancellationToken);
        foreach (var diagnostic in context.Diagnostics)
        {
            var place = diagnostic.Location.SourceSpan;
            var hasOthers = findings.Count(finding => finding.RuleId == diagnostic.Id) > 1;
            foreach (var fix in DefinitionFixes.For(content, diagnostic.Id, new SourceSpan(place.Start, place.Length), context.CancellationToken))
            {
                context.RegisterCodeFix(CodeAction.Create(fix.Title, _ => Task.FromResult(document.WithChanges(text, fix.Edits)), fix.Key), diagnostic);
                if (hasOthers) context.RegisterCodeFix(FixAllInFile(document, fix), diagnostic);
            }
        }
    }

    /// <summary>Editors can repeat a fix in a C# file by themselves; in other files the fix must offer it.</summary>
    private static CodeAction FixAllInFile(TextDocument document, DefinitionFix fix) => CodeAction.Create(
        $"{fix.Title}, and likewise all {fix.RuleId} in this file",
        cancellationToken => DefinitionFixAllProvider.FixFileAsync(document, fix.Key, cancellationToken),
        fix.Key + ".file");
}
