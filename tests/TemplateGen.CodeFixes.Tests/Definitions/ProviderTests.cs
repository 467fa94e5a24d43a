using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TemplateGen.CodeFixes.Definitions;
using TemplateGen.Definitions;
using Xunit;

namespace TemplateGen.CodeFixes.Tests.Definitions;

/// <summary>How editors find the fixes.</summary>
public sealed class ProviderTests
{
    private static readonly ExportCodeFixProviderAttribute Export = typeof(DefinitionCodeFixProvider).GetCustomAttribute<ExportCodeFixProviderAttribute>()!;

    [Fact]
    public void It_is_for_additional_documents_in_JSON_of_C_sharp_projects()
    {
        Assert.Equal([LanguageNames.CSharp], Export.Languages);
        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], Export.DocumentKinds!);
        Assert.Equal([".json"], Export.DocumentExtensions!);
    }

    [Fact]
    public void It_is_asked_for_every_rule_that_has_a_fix() =>
        Assert.Equal(DefinitionFixes.RuleIds, new DefinitionCodeFixProvider().FixableDiagnosticIds);

    [Fact]
    public void All_can_be_fixed_in_a_project_or_a_solution() =>
        Assert.Equal([FixAllScope.Project, FixAllScope.Solution], new DefinitionCodeFixProvider().GetFixAllProvider().GetSupportedFixAllScopes());
}
