using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TemplateGen.Analyzers.Calls;
using TemplateGen.Analyzers.Guarding;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Tests.Calls;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding.Sdks;

/// <summary>
/// A stand-in for another SDK: an assembly of its name, with those of its public types and signatures that its list of
/// annotations speaks of. The packages themselves are no part of the build.
/// </summary>
internal sealed class SdkStub(string assembly, string code)
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private readonly Lazy<CSharpCompilation> _compilation = new(() => CSharpCompilation.Create(
        assembly,
        new[] { Usings, code }.Select(text => CSharpSyntaxTree.ParseText(text)),
        Compilations.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));

    /// <summary>Lines of the SDK's list that mean nothing here: a typing error in the list, or in the stub.</summary>
    public IEnumerable<string> LinesInVain()
    {
        var compilation = CSharpCompilation.Create("Shop", references: [.. Compilations.References, Reference()]);
        return AnnotationList.Resolve(SdkAnnotations.TextOf(assembly), compilation).Problems.Select(problem => problem.Message);
    }

    /// <summary>Runs the guard and the check of template names on a project that references the SDK.</summary>
    public async Task Run(string source) =>
        await new CSharpCheck(new WindowGuardAnalyzer(), new TemplateByNameAnalyzer()) { References = [Reference()], Beside = [ShopTemplates.Code] }.Run(source);

    private PortableExecutableReference Reference()
    {
        using var image = new MemoryStream();
        var result = _compilation.Value.Emit(image);
        Assert.Equal([], result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
