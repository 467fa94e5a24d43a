using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Reporting;

namespace TemplateGen.Analyzers.Guarding;

/// <summary>Reports lines of annotation files that annotate nothing, at the part that is wrong.</summary>
internal static class AnnotationFileCheck
{
    public static void Report(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!AnnotationFile.IsOne(file.Path) || file.GetText(context.CancellationToken) is not { } text) return;
        foreach (var problem in AnnotationList.Resolve(text, context.Compilation).Problems)
            context.ReportDiagnostic(Diagnostic.Create(GuardDescriptors.AnnotationFile, FilePlace.Of(file.Path, text, problem.Span.Start, problem.Span.End), problem.Message));
    }
}
