using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Guarding;
using TemplateGen.Analyzers.Tests.Harness;

namespace TemplateGen.Analyzers.Tests.Guarding;

/// <summary>
/// The files in <c>Cases</c>, as one project: ordinary C#, where <c>/*⚑*/</c> stands before everything that must be
/// reported, and before nothing else. A case is a member of a class that begins with <c>Shop</c>'s shorthand.
/// </summary>
internal static partial class CaseFiles
{
    private const string Mark = "/*⚑*/";

    /// <summary>The files themselves.</summary>
    public static readonly ImmutableArray<(string Path, string Text)> Files = [.. Read()];

    private static readonly Compilation Project = new CSharpCheck().Compile([.. Files]);

    private static readonly Lazy<Task<IReadOnlyDictionary<string, GuardCase>>> Analyzed = new(AnalyzeAsync);

    /// <summary>The names of all cases, such as <c>Loops.C061_break</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Project.SyntaxTrees.SelectMany(CasesIn).Select(NameOf).Distinct()];

    /// <summary>The numbers that cases begin with.</summary>
    public static IEnumerable<int> Numbers => Names.Select(name => Number().Match(name)).Where(match => match.Success)
        .Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>What the cases, and random programs, speak of.</summary>
    public static string Shop => Files.Single(file => file.Path == "Shop.cs").Text;

    /// <summary>What the compiler says against the cases.</summary>
    public static IEnumerable<string> Errors =>
        Project.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());

    /// <summary>A case by its name; the empty name has what lies outside of all cases.</summary>
    public static async Task<GuardCase> Get(string name) => (await Analyzed.Value).GetValueOrDefault(name) ?? new GuardCase([], []);

    /// <summary>All cases by their names, analyzed anew.</summary>
    public static async Task<IReadOnlyDictionary<string, GuardCase>> AnalyzeAsync()
    {
        var all = await Project.WithAnalyzers([new WindowGuardAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        // The same analyzer asks for opt-in, which has tests of its own.
        var found = all.Where(diagnostic => diagnostic.Id != "TG2002").ToList();
        var reported = found.Select(finding => (Case: CaseAt(finding.Location), Line: Describe(finding.Location.SourceTree, finding.Location.SourceSpan.Start, finding)));
        var marked = Project.SyntaxTrees.SelectMany(tree => Marks(tree.ToString()).Select(place =>
            (Case: CaseAt(Location.Create(tree, new(place, 0))), Line: Describe(tree, place, null))));
        return marked.Select(mark => mark.Case).Concat(reported.Select(finding => finding.Case)).Distinct().ToDictionary(
            name => name,
            name => new GuardCase(
                [.. marked.Where(mark => mark.Case == name).Select(mark => mark.Line).Order(StringComparer.Ordinal)],
                [.. reported.Where(finding => finding.Case == name).Select(finding => finding.Line).Order(StringComparer.Ordinal)]));
    }

    /// <summary>A place as file, line, column and the rest of its line.</summary>
    private static string Describe(SyntaxTree? tree, int place, Diagnostic? finding)
    {
        if (tree is null) return finding!.ToString();
        var line = tree.GetText().Lines.GetLineFromPosition(place);
        return $"{tree.FilePath}({line.LineNumber + 1:000},{place - line.Start + 1:000}) {tree.ToString()[place..line.End]}";
    }

    private static string CaseAt(Location location) =>
        location.SourceTree?.GetRoot().FindToken(location.SourceSpan.Start).Parent!.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault(IsCase) is { } member
            ? NameOf(member)
            : "";

    private static IEnumerable<MemberDeclarationSyntax> CasesIn(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Where(IsCase);

    /// <summary>A direct member of a group, which is a top-level class with the shorthand.</summary>
    private static bool IsCase(MemberDeclarationSyntax member) =>
        member is MethodDeclarationSyntax or TypeDeclarationSyntax
        && member.Parent is ClassDeclarationSyntax { BaseList.Types: [{ Type: IdentifierNameSyntax { Identifier.Text: "Shop" } }], Parent: not TypeDeclarationSyntax };

    private static string NameOf(MemberDeclarationSyntax member) =>
        $"{((TypeDeclarationSyntax)member.Parent!).Identifier}.{(member as MethodDeclarationSyntax)?.Identifier ?? ((TypeDeclarationSyntax)member).Identifier}";

    private static IEnumerable<int> Marks(string text)
    {
        for (var place = text.IndexOf(Mark, StringComparison.Ordinal); place >= 0; place = text.IndexOf(Mark, place + 1, StringComparison.Ordinal))
            yield return place + Mark.Length;
    }

    private static IEnumerable<(string, string)> Read()
    {
        const string Folder = "Guarding/";
        var assembly = typeof(CaseFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[Folder.Length..], reader.ReadToEnd());
        }
    }

    [GeneratedRegex(@"\.C(\d{3})_")]
    private static partial Regex Number();
}
