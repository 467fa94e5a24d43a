using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Calls;

/// <summary>The templates that code meets, each read once for a compilation.</summary>
internal sealed class TemplateRecords
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, TemplateRecord?> _records = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, TemplateRecord?> _senders = new(SymbolEqualityComparer.Default);

    /// <summary>The template whose record a type is; null for any other type.</summary>
    public TemplateRecord? Of(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, Arity: 0 } record ? _records.GetOrAdd(record, TemplateRecord.Of) : null;

    /// <summary>The template that a generated method sends; null for any other method.</summary>
    public TemplateRecord? SentBy(IMethodSymbol method)
    {
        // An instance method, a call of which may have been reduced from an extension method, stands for itself.
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        return method is { IsStatic: true, IsExtensionMethod: true } ? _senders.GetOrAdd(method, ReadSender) : null;
    }

    private TemplateRecord? ReadSender(IMethodSymbol method) =>
        Of(method.Find(KnownNames.SendsTemplate)?.OnlyValue<INamedTypeSymbol>());
}
