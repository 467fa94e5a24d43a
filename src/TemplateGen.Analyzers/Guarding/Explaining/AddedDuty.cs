using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding.Annotations;

namespace TemplateGen.Analyzers.Guarding.Explaining;

/// <summary>The finding on a declaration that has a duty which its base lacks.</summary>
internal static class AddedDuty
{
    public static Diagnostic Of(ISymbol marked, ISymbol member, ISymbol basis, Duty duty)
    {
        var attribute = duty == Duty.OpenWindow ? "[RequiresOpenWindow]" : "[RequiresOptIn]";
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(GuardProperties.Duty, duty.ToString())
            .Add(GuardProperties.Member, member.Name)
            .Add(GuardProperties.Reason, "AddedDuty");
        return Diagnostic.Create(
            duty == Duty.OpenWindow ? GuardDescriptors.FreeFormSend : GuardDescriptors.TemplateSend,
            marked.Locations.FirstOrDefault() ?? Location.None,
            basis.Locations.Where(location => location.IsInSource),
            properties,
            $"'{marked.Name}' is {attribute} here, but not in '{basis.ContainingType.Name}.{MemberName.Of(basis)}': callers through that are not told. Put {attribute} there too.");
    }
}
