using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>C# 14's extension blocks, of which only newer compilers tell than the one that we are built on.</summary>
internal static class ExtensionBlocks
{
    private const TypeKind Extension = (TypeKind)14;

    private static readonly PropertyInfo? ExtensionParameter = typeof(ITypeSymbol).GetProperty("ExtensionParameter");

    /// <summary>What the members of a block extend, <c>to</c> in <c>extension(Recipient to)</c>; null for any other type.</summary>
    public static IParameterSymbol? ParameterOf(INamedTypeSymbol? type) =>
        type is { TypeKind: Extension } ? ExtensionParameter?.GetValue(type.OriginalDefinition) as IParameterSymbol : null;
}
