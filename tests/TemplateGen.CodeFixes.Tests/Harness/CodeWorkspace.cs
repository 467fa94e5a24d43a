using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Calls;
using TemplateGen.Analyzers.Guarding;
using TemplateGen.Analyzers.Tests.Calls;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.CodeFixes.Tests.Harness;

/// <summary>
/// C# in a workspace, with the shop's templates beside it. Whatever a fix makes must compile; that is tested here for
/// every test.
/// </summary>
internal sealed class CodeWorkspace : IDisposable
{
    public const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [new WindowGuardAnalyzer(), new IgnoredResultAnalyzer(), new ConstantTextAnalyzer(), new TemplateByNameAnalyzer()];

    private readonly AdhocWorkspace _workspace = new();
    private readonly CodeFixProvider _provider;
    private readonly string _ruleId;
    private readonly List<DocumentId> _documents = [];
    private Solution _solution;

    public CodeWorkspace(CodeFixProvider provider, string ruleId, params string[] sources)
    {
        _provider = provider;
        _ruleId = ruleId;
        var isProgram = sources.Any(source => CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax));
        var project = ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Shop", "Shop", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose),
            metadataReferences: Compilations.References);
        _solution = _workspace.CurrentSolution.AddProject(project);
        Add("Usings.cs", ImplicitUsings);
        Add(ShopTemplates.Code.Path, ShopTemplates.Code.Text);
        for (var i = 0; i < sources.Length; i++) _documents.Add(Add($"Test{i}.cs", sources[i]));

        DocumentId Add(string name, string text)
        {
            var id = DocumentId.CreateNewId(project.Id);
            _solution = _solution.AddDocument(id, name, text, filePath: "/shop/" + name);
            return id;
        }
    }

    /// <summary>What the project's annotation file says.</summary>
    public string Annotations
    {
        init => _solution = _solution.AddAdditionalDocument(DocumentId.CreateNewId(Project.Id), "TemplateGen.Annotations.txt", value, filePath: "/shop/TemplateGen.Annotations.txt");
    }

    /// <summary>Whether the code need not compile.</summary>
    public bool MayBeBroken { get; init; }

    private Project Project => _solution.Projects.Single();

    public async Task<string[]> TextsAsync() =>
        await Task.WhenAll(_documents.Select(async id => (await _solution.GetDocument(id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString()));

    /// <summary>What the rule's analyzer reports, in order. The code must compile.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindingsAsync()
    {
        // From text, as a compiler reads it.
        var compilation = (await Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        foreach (var tree in compilation.SyntaxTrees) compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree.ToString(), (CSharpParseOptions)tree.Options, tree.FilePath));
        var complaints = compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal)).Select(diagnostic => diagnostic.ToString()).ToList();
        Assert.True(MayBeBroken || complaints is [], string.Join('\n', complaints.Concat(await TextsAsync())));

        var findings = await (await Project.GetCompilationAsync(TestContext.Current.CancellationToken))!.WithAnalyzers(Analyzers, Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(findings, finding => finding.Id == "AD0001");
        return [.. findings.Where(finding => finding.Id == _ruleId).OrderBy(finding => finding.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(finding => finding.Location.SourceSpan.Start)];
    }

    public async Task<int> ErrorsAsync() =>
        (await Project.GetCompilationAsync(TestContext.Current.CancellationToken))!.GetDiagnostics(TestContext.Current.CancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>What an editor offers for the first finding; the choices of a fix for themselves.</summary>
    public async Task<IReadOnlyList<CodeAction>> ActionsAsync()
    {
        var finding = (await FindingsAsync())[0];
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(_solution.GetDocument(finding.Location.SourceTree)!, finding, (action, _) => actions.Add(action), TestContext.Current.CancellationToken);
        await _provider.RegisterCodeFixesAsync(context);
        return [.. actions.SelectMany(action => NestedIn(action) is { IsEmpty: false } nested ? nested : [action])];
    }

    /// <summary>Public in later versions of Roslyn than ours.</summary>
    private static ImmutableArray<CodeAction> NestedIn(CodeAction action) =>
        (ImmutableArray<CodeAction>)typeof(CodeAction).GetProperty("NestedCodeActions", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(action)!;

    public async Task<string[]> KeysAsync() => [.. (await ActionsAsync()).Select(action => action.EquivalenceKey!)];

    /// <summary>Takes the fix of this key for the first finding.</summary>
    public async Task ApplyAsync(string key)
    {
        var actions = await ActionsAsync();
        Assert.Contains(key, actions.Select(action => action.EquivalenceKey));
        await ApplyAsync(actions.Single(action => action.EquivalenceKey == key));
    }

    public async Task FixAllAsync(string key, FixAllScope scope)
    {
        var document = _solution.GetDocument(_documents[0])!;
        var context = scope == FixAllScope.Document
            ? new FixAllContext(document, _provider, scope, key, [_ruleId], new Diagnostics(this), TestContext.Current.CancellationToken)
            : new FixAllContext(Project, _provider, scope, key, [_ruleId], new Diagnostics(this), TestContext.Current.CancellationToken);
        Assert.Contains(scope, _provider.GetFixAllProvider()!.GetSupportedFixAllScopes());
        await ApplyAsync((await _provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    public async Task ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        _solution = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
    }

    public void Dispose() => _workspace.Dispose();

    private sealed class Diagnostics(CodeWorkspace workspace) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await workspace.FindingsAsync();

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await workspace.FindingsAsync()).Where(finding => finding.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
