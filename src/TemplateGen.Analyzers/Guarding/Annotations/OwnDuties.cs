using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>The duties that code has passed on to its callers as a whole: by its method or property, or by a type around it.</summary>
internal static class OwnDuties
{
    public static bool Carries(this AnnotationLookup annotations, ISymbol member, Duty duty)
    {
        if (annotations.Of(member).Receiver.Requires(duty)) return true;
        if (member is IMethodSymbol { AssociatedSymbol: { } property } && annotations.Of(property).Receiver.Requires(duty)) return true;
        for (var type = member as INamedTypeSymbol ?? member.ContainingType; type is not null; type = type.ContainingType)
        {
            if (annotations.OfType(type).Requires(duty)) return true;
        }

        return false;
    }
}
