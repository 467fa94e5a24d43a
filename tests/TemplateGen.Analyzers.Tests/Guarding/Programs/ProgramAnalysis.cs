using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Guarding;
using TemplateGen.Analyzers.Tests.Harness;

namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>What the analyzer says of programs.</summary>
internal static class ProgramAnalysis
{
    /// <summary>So many programs are methods of one compilation: far more would be long without an answer.</summary>
    private const int Together = 200;

    /// <summary>The sends that are reported in each program; null for one that does not compile.</summary>
    public static async Task<IReadOnlyList<IReadOnlySet<int>?>> ReportedAsync(IEnumerable<GuardProgram> programs, CancellationToken cancellationToken)
    {
        var all = new List<IReadOnlySet<int>?>();
        foreach (var some in programs.Chunk(Together)) all.AddRange(await ReportedTogetherAsync(some, cancellationToken));
        return all;
    }

    /// <summary>A program as a reader would like it.</summary>
    public static string Show(GuardProgram program) =>
        CSharpSyntaxTree.ParseText(ProgramText.Method("M", program), cancellationToken: CancellationToken.None).GetRoot(CancellationToken.None).NormalizeWhitespace(eol: "\n").ToFullString();

    private static async Task<IEnumerable<IReadOnlySet<int>?>> ReportedTogetherAsync(GuardProgram[] programs, CancellationToken cancellationToken)
    {
        var methods = programs.Select((program, number) => ProgramText.Method($"M{number}", program));
        var compilation = new CSharpCheck().Compile(
            ("Shop.cs", CaseFiles.Shop),
            ("Prelude.cs", ProgramText.Prelude),
            ("Programs.cs", $"namespace Cases;\npublic class Programs : ProgramShop\n{{\n{string.Concat(methods)}}}"));
        var broken = compilation.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToLookup(MethodAt);
        var found = await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new WindowGuardAnalyzer())).GetAnalyzerDiagnosticsAsync(cancellationToken);
        if (found.FirstOrDefault(finding => finding.Id != "TG2001") is { } failure) throw new InvalidOperationException($"{failure}\n{failure.Descriptor.Description}");
        var reported = found.ToLookup(MethodAt, SendAt);
        return programs.Select((_, number) => broken.Contains($"M{number}") ? null : reported[$"M{number}"].ToHashSet());
    }

    private static string MethodAt(Diagnostic finding) =>
        NodeAt(finding).AncestorsAndSelf().OfType<MethodDeclarationSyntax>().Last().Identifier.Text;

    /// <summary>The number of a send is its last argument.</summary>
    private static int SendAt(Diagnostic finding)
    {
        var arguments = NodeAt(finding).AncestorsAndSelf().OfType<ArgumentListSyntax>().First().Arguments;
        return int.Parse(arguments[^1].ToString(), CultureInfo.InvariantCulture);
    }

    private static SyntaxNode NodeAt(Diagnostic finding) =>
        finding.Location.SourceTree!.GetRoot(CancellationToken.None).FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true);
}
