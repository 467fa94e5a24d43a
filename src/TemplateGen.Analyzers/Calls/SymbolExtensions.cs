using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Calls;

/// <summary>Questions about symbols that several rules ask.</summary>
internal static class SymbolExtensions
{
    /// <summary>The constructor with the most parameters: of a positional record, the one that sets its properties.</summary>
    public static IMethodSymbol LongestConstructor(this INamedTypeSymbol type)
    {
        var longest = type.InstanceConstructors[0];
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.Length > longest.Parameters.Length) longest = constructor;
        }

        return longest;
    }

    /// <summary>The method of <c>IWhatsAppClient</c> that a method is, or implements; null for any other.</summary>
    public static IMethodSymbol? ClientMethod(this IMethodSymbol method)
    {
        if (method.IsStatic || method.ContainingType is not { } type) return null;
        if (type.Is(KnownNames.Client)) return method.OriginalDefinition;
        foreach (var client in type.AllInterfaces)
        {
            if (!client.Is(KnownNames.Client)) continue;
            foreach (var member in client.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method.OriginalDefinition)) return member as IMethodSymbol;
            }
        }

        return null;
    }
}
