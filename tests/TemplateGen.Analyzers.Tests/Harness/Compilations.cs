using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TemplateGen.Analyzers.Tests.Harness;

/// <summary>Users' projects, as strict as a project can be.</summary>
internal static class Compilations
{
    /// <summary>The framework that the tests run on, and TemplateGen's run time.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll").Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ITemplate).Assembly.Location),
    ];

    /// <summary>The oldest C# that is promised, with documentation checked.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public static CSharpCompilation Of(params string[] sources) => CSharpCompilation.Create(
        "Shop",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Errors and warnings.</summary>
    public static IReadOnlyList<string> Complaints(this Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString())];
}
