using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Flow;

namespace TemplateGen.Analyzers.Guarding;

/// <summary>The finding on a send.</summary>
internal static class GuardDiagnostic
{
    public static Diagnostic Of(SeenSend seen)
    {
        var descriptor = seen.Send.Duty == Duty.OpenWindow ? GuardDescriptors.FreeFormSend : GuardDescriptors.TemplateSend;
        return Diagnostic.Create(descriptor, seen.Send.Place.GetLocation(), seen.Send.Member.Name);
    }
}
