using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Calls;

/// <summary>The send methods that were generated in a project and in those that it references, by the names of their templates.</summary>
internal static class TypedSends
{
    private const string SendsClass = "TemplateSends";

    public static ImmutableDictionary<string, IMethodSymbol> In(Compilation compilation, TemplateRecords records)
    {
        var sends = ImmutableDictionary.CreateBuilder<string, IMethodSymbol>(StringComparer.Ordinal);
        foreach (var method in SendsClassesIn(compilation).SelectMany(type => type.GetMembers().OfType<IMethodSymbol>()))
        {
            if (!compilation.IsSymbolAccessibleWithin(method, compilation.Assembly)) continue;
            // The project's own comes first.
            if (records.SentBy(method) is { } record && !sends.ContainsKey(record.Name)) sends.Add(record.Name, method);
        }

        return sends.ToImmutable();
    }

    private static IEnumerable<INamedTypeSymbol> SendsClassesIn(Compilation compilation)
    {
        var runtime = KnownNames.Runtime(compilation);
        return compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == runtime)))
            .Prepend(compilation.Assembly)
            .Where(assembly => assembly.TypeNames.Contains(SendsClass))
            .SelectMany(assembly => SendsClassesIn(assembly.GlobalNamespace));
    }

    private static IEnumerable<INamedTypeSymbol> SendsClassesIn(INamespaceSymbol space) =>
        space.GetTypeMembers(SendsClass).Concat(space.GetNamespaceMembers().SelectMany(SendsClassesIn));
}
