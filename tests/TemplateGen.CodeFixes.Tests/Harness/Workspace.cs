using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TemplateGen.Analyzers.Reporting;
using TemplateGen.CodeFixes.Definitions;
using Xunit;

namespace TemplateGen.CodeFixes.Tests.Harness;

/// <summary>
/// Definition files in a workspace, as an editor has them. Roslyn's own test library cannot apply a fix to an additional
/// document.
/// </summary>
internal sealed class Workspace : IDisposable
{
    private static readonly DefinitionCodeFixProvider Provider = new();

    private readonly AdhocWorkspace _workspace = new();

    public Workspace(params IEnumerable<(string Name, SourceText Text)> files)
    {
        var project = _workspace.AddProject("Shop", LanguageNames.CSharp);
        foreach (var (name, text) in files) project = project.AddAdditionalDocument(name, text, filePath: "/shop/" + name).Project;
        Project = project;
    }

    public Workspace(params (string Name, string Text)[] files)
        : this(files.Select(file => (file.Name, SourceText.From(file.Text))))
    {
    }

    /// <summary>The project as it is now.</summary>
    public Project Project { get; private set; }

    /// <summary>A file's text as it is now.</summary>
    public async Task<SourceText> TextAsync(string name) => await Document(name).GetTextAsync(TestContext.Current.CancellationToken);

    /// <summary>What the analyzer reports, in order.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var compilation = await Project.GetCompilationAsync(TestContext.Current.CancellationToken);
        var diagnostics = await compilation!.WithAnalyzers([new DefinitionAnalyzer()], Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>What an editor offers for a finding.</summary>
    public async Task<IReadOnlyList<CodeAction>> ActionsAsync(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var document = Project.AdditionalDocuments.Single(document => document.FilePath == diagnostic.Location.GetLineSpan().Path);
        var context = new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken);
        await Provider.RegisterCodeFixesAsync(context);
        return actions;
    }

    /// <summary>Takes the fix of this title for the first finding of a rule.</summary>
    public async Task ApplyAsync(string ruleId, string title)
    {
        var diagnostic = (await DiagnosticsAsync()).First(diagnostic => diagnostic.Id == ruleId);
        var actions = await ActionsAsync(diagnostic);
        Assert.Contains(title, actions.Select(action => action.Title));
        await ApplyAsync(actions.First(action => action.Title == title));
    }

    /// <summary>Takes the fix of this key for all findings of a rule in the project.</summary>
    public async Task FixAllAsync(string ruleId, string key)
    {
        var context = new FixAllContext(Project, Provider, FixAllScope.Project, key, [ruleId], new Diagnostics(this), TestContext.Current.CancellationToken);
        await ApplyAsync((await Provider.GetFixAllProvider().GetFixAsync(context))!);
    }

    public void Dispose() => _workspace.Dispose();

    private async Task ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        Project = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution.GetProject(Project.Id)!;
    }

    private TextDocument Document(string name) => Project.AdditionalDocuments.Single(document => document.Name == name);

    /// <summary>What an editor already knows of the project.</summary>
    private sealed class Diagnostics(Workspace workspace) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await workspace.DiagnosticsAsync();

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await workspace.DiagnosticsAsync();
    }
}
