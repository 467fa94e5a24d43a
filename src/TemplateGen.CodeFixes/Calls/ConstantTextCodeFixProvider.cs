using System.Collections.Immutable;
using System.Composition;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Calls;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Calls;

/// <summary>TG2003: writes a space for line breaks, tabs and rows of spaces in a literal, which WhatsApp refuses in a value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConstantTextCodeFixProvider))]
[Shared]
public sealed class ConstantTextCodeFixProvider : TriedCodeFixProvider
{
    internal const string Key = "text.line";

    private static readonly Regex Refused = new("""[ ]*[\r\n\t][ \r\n\t]*|[ ]{5,}""", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TG2003");

    private protected override DiagnosticAnalyzer Analyzer => new ConstantTextAnalyzer();

    private protected override IEnumerable<CodeEdit> Propose(FixTarget target, CancellationToken cancellationToken)
    {
        if (target.Node<LiteralExpressionSyntax>() is not { Token: { Value: string text } token } literal || !token.Text.EndsWith("\"", StringComparison.Ordinal)) yield break;
        var line = Refused.Replace(text, " ");
        if (line == text) yield break;
        if (Refused.Match(text).Index == 0) line = line.TrimStart(' ');
        if (text.TrimEnd().Length < text.Length) line = line.TrimEnd(' ');

        yield return new CodeEdit(
            "Write spaces for line breaks and tabs",
            Key,
            target.Tree,
            target.Root.ReplaceNode(literal, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, target.Token.CopyAnnotationsTo(SyntaxFactory.Literal(line))).WithTriviaFrom(literal)));
    }
}
