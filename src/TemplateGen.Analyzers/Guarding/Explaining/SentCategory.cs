using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Flow;

namespace TemplateGen.Analyzers.Guarding.Explaining;

/// <summary>The category of the template that a send sends, as far as types tell it.</summary>
internal static class SentCategory
{
    /// <summary>The number of <c>TemplateCategory.Marketing</c>.</summary>
    private const int Marketing = 1;

    public static bool IsMarketing(Send send)
    {
        var types = send.Member.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name == "SendsTemplateAttribute")
            .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
            .OfType<ITypeSymbol>();
        var used = (send.Operation as IInvocationOperation)?.TargetMethod ?? (send.Operation as IMethodReferenceOperation)?.Method;
        return (used is null ? types : types.Concat(used.TypeArguments)).Any(IsMarketing);
    }

    /// <summary>Whether a template's record is of that category, in one of its languages.</summary>
    public static bool IsMarketing(ITypeSymbol record) => record.GetAttributes().Any(IsMarketing);

    private static bool IsMarketing(AttributeData attribute) =>
        attribute.AttributeClass?.Name == "TemplateAttribute"
        && attribute.NamedArguments.Any(argument => argument is { Key: "Category", Value.Value: Marketing });
}
