using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Calls;

/// <summary>Whether a variable of a type keeps a <c>CareWindow</c>.</summary>
internal static class CareWindowStorage
{
    /// <summary>Generic types of the framework that take a type and keep no value of it.</summary>
    private static readonly HashSet<string> Services = new(StringComparer.Ordinal)
    {
        "IComparer", "Comparer", "IEqualityComparer", "EqualityComparer", "IComparable", "IEquatable", "IObserver", "IProgress", "Progress", "Span", "ReadOnlySpan",
    };

    /// <summary>Itself, or in an array, a tuple, a collection, a task, or in a generic type of the project that has it in a field.</summary>
    public static bool IsIn(ITypeSymbol type) => IsIn(type, depth: 0);

    private static bool IsIn(ITypeSymbol type, int depth)
    {
        // A type may contain itself, in ever larger arguments.
        const int deepest = 8;
        if (depth > deepest) return false;
        return type switch
        {
            IArrayTypeSymbol array => IsIn(array.ElementType, depth + 1),
            INamedTypeSymbol { TypeKind: TypeKind.Delegate } => false,
            INamedTypeSymbol { IsGenericType: true } generic => IsInGeneric(generic, depth + 1),
            _ => type.Is(KnownNames.CareWindow),
        };
    }

    private static bool IsInGeneric(INamedTypeSymbol type, int depth)
    {
        if (!type.TypeArguments.Any(argument => IsIn(argument, depth))) return false;
        if (type.IsTupleType) return true;
        return IsOfFramework(type) ? !Services.Contains(type.Name) : type.GetMembers().Any(member => member is IFieldSymbol { IsStatic: false } field && IsIn(field.Type, depth));
    }

    private static bool IsOfFramework(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false }) space = space.ContainingNamespace;
        return space?.Name == "System";
    }
}
