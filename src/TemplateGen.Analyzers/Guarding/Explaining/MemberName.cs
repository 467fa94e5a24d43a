using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding.Annotations;

namespace TemplateGen.Analyzers.Guarding.Explaining;

/// <summary>What a message calls a member: as the code does, not as its metadata.</summary>
internal static class MemberName
{
    private static readonly SymbolDisplayFormat OfOperator = new(miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    public static string Of(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name
        : MemberParameters.IsOperator(member) ? member.ToDisplayString(OfOperator)
        : member.Name;
}
