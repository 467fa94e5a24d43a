using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Explaining;
using TemplateGen.Analyzers.Guarding.Flow;

namespace TemplateGen.Analyzers.Guarding;

/// <summary>
/// Declarations: an override or implementation that has a duty of which its base says nothing, so that callers through
/// the base are not told; and annotations that mean nothing where they stand.
/// </summary>
internal sealed class DeclarationDuties(AnnotationLookup annotations)
{
    public void Check(SymbolAnalysisContext context)
    {
        var own = annotations.OwnMarks(context.Symbol);
        if (MemberParameters.IndexerOf(context.Symbol) is not null) own = MemberMarks.Of(own.Receiver);
        if (own.IsNone) return;
        foreach (var misuse in Misuse.Of(context.Symbol, own)) context.ReportDiagnostic(misuse);

        var ancestors = MemberAncestors.Of(context.Symbol, static _ => true).ToList();
        if (ancestors.Count == 0) return;
        foreach (var duty in FlowScope.Duties)
        {
            if (own.Receiver.Requires(duty) && ancestors.Any(ancestor => !annotations.Of(ancestor).Receiver.Requires(duty) && !annotations.Of(ancestor).Type.Requires(duty)))
                Report(context.Symbol, duty);
            foreach (var parameter in MemberParameters.Of(context.Symbol))
            {
                if (own.Parameter(parameter.Ordinal).Requires(duty) && ancestors.Any(ancestor => !annotations.Of(ancestor).Parameter(parameter.Ordinal).Requires(duty)))
                    Report(parameter, duty);
            }
        }

        void Report(ISymbol symbol, Duty duty) =>
            context.ReportDiagnostic(AddedDuty.Of(symbol, context.Symbol, ancestors[0], duty));
    }
}
