using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Calls.Texts;

/// <summary>Which parameters and properties take texts for messages; each method is looked at once for a compilation.</summary>
internal sealed class TextTargets
{
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<TextTarget?>> _methods = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IPropertySymbol, TextTarget?> _properties = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly TemplateRecords _records;
    private readonly string _runtime;

    public TextTargets(Compilation compilation, TemplateRecords records)
    {
        _records = records;
        _runtime = KnownNames.Runtime(compilation);
        _assemblies[compilation.Assembly] = true;
    }

    /// <summary>What each parameter of a method takes; default when none takes a text.</summary>
    public ImmutableArray<TextTarget?> Of(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        return KnowsTemplateGen(method.ContainingAssembly) ? _methods.GetOrAdd(method, Read) : default;
    }

    /// <summary>What a property takes that is set on an instance of a type.</summary>
    public TextTarget? Of(IPropertySymbol property, ITypeSymbol? instance)
    {
        if (property.Type.SpecialType != SpecialType.System_String || !KnowsTemplateGen(property.ContainingAssembly)) return null;
        // What sets the property in the constructor knows best: a body's limit is that of the kind of message.
        return OfConstructor(instance as INamedTypeSymbol ?? property.ContainingType, property.Name)
            ?? _properties.GetOrAdd(property.OriginalDefinition, definition => TextTarget.Of(definition, definition.Type));
    }

    private TextTarget? OfConstructor(INamedTypeSymbol type, string property)
    {
        if (type.InstanceConstructors.IsEmpty) return null;
        var constructor = type.LongestConstructor();
        var targets = Of(constructor);
        if (targets.IsDefault) return null;
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.Name.Equals(property, StringComparison.OrdinalIgnoreCase)) return targets[parameter.Ordinal];
        }

        return null;
    }

    private ImmutableArray<TextTarget?> Read(IMethodSymbol method)
    {
        var targets = new TextTarget?[method.Parameters.Length];
        var record = _records.SentBy(method);
        var places = method.MethodKind == MethodKind.Constructor ? PlacesIn(method) : null;
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.SpecialType != SpecialType.System_String) continue;
            var place = record?.TextOf(parameter.Name) ?? (places is not null && places.TryGetValue(parameter.Name, out var found) ? found : null);
            targets[parameter.Ordinal] = place is not null ? TextTarget.Of(place, parameter.Type) : LimitOf(parameter, method);
        }

        return targets.Any(target => target is not null) ? targets.ToImmutableArray() : default;
    }

    /// <summary>The texts of a record, or of a card of its carousel.</summary>
    private ImmutableDictionary<string, RecordText>? PlacesIn(IMethodSymbol constructor)
    {
        var type = constructor.ContainingType;
        var record = _records.Of(type) ?? _records.Of(type.ContainingType);
        return record is null ? null : RecordText.Of(constructor, record.Languages.Length);
    }

    private static TextTarget? LimitOf(IParameterSymbol parameter, IMethodSymbol method)
    {
        for (IMethodSymbol? current = method; current is not null; current = current.OverriddenMethod)
        {
            if (TextTarget.Of(current.Parameters[parameter.Ordinal], parameter.Type) is { } target) return target;
        }

        return method.ClientMethod() is { } declared ? TextTarget.Of(declared.Parameters[parameter.Ordinal], parameter.Type) : null;
    }

    private bool KnowsTemplateGen(IAssemblySymbol? assembly) => assembly is not null && _assemblies.GetOrAdd(assembly, ReadAssembly);

    private bool ReadAssembly(IAssemblySymbol assembly) =>
        assembly.Name == _runtime || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == _runtime));
}
