using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Calls;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>What a method promises by attributes and by its name, besides our own annotations.</summary>
internal sealed class MethodTraits
{
    private MethodTraits(IMethodSymbol method)
    {
        var attributes = method.GetAttributes();
        // Compiled out of some builds, with its arguments: it proves nothing at run time.
        IsConditional = attributes.Any(attribute => Is(attribute, "ConditionalAttribute"));
        DoesNotReturn = !IsConditional && attributes.Any(attribute => Is(attribute, "DoesNotReturnAttribute"));
        DoesNotReturnIf = method.Parameters.Select(ExitsWhen).ToImmutableArray();
        IsPure = !method.ReturnsVoid && (attributes.Any(IsPureAttribute) || method.ContainingType?.GetAttributes().Any(IsPureAttribute) == true || IsOfImmutableValue(method));
        IsReading = IsPure || IsOfCollection(method) || method is { Name: "GetEnumerator", Parameters.IsEmpty: true };
        ChangesReceiver = !IsReading && StructChanges.MayBeMadeBy(method);
    }

    public bool IsConditional { get; }

    public bool DoesNotReturn { get; }

    /// <summary>By parameter: the value with which the method does not come back.</summary>
    public ImmutableArray<bool?> DoesNotReturnIf { get; }

    /// <summary>The same arguments give the same result, and nothing changes.</summary>
    public bool IsPure { get; }

    /// <summary>Whether it only looks at the object that it is called on.</summary>
    public bool IsReading { get; }

    /// <summary>Whether it may change members of the struct that it is called on.</summary>
    public bool ChangesReceiver { get; }

    public static MethodTraits Of(IMethodSymbol method) => new(method);

    /// <summary>What the framework's collections have for looking at them; none of it is marked as pure.</summary>
    private static bool IsOfCollection(IMethodSymbol method) =>
        method.Name is "Contains" or "ContainsKey" or "ContainsValue" or "TryGetValue" or "IndexOf" or "Peek" or "TryPeek" or "GetEnumerator" or "ToArray" or "CopyTo" or "AsReadOnly"
        && method.ContainingNamespace is { Name: "Generic" or "Concurrent" or "Immutable" or "Frozen" or "ObjectModel", ContainingNamespace: { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    private static bool? ExitsWhen(IParameterSymbol parameter) =>
        parameter.GetAttributes().FirstOrDefault(attribute => Is(attribute, "DoesNotReturnIfAttribute"))?.ConstructorArguments.FirstOrDefault().Value as bool?;

    private static bool IsPureAttribute(AttributeData attribute) => Is(attribute, "PureAttribute");

    private static bool Is(AttributeData attribute, string name) => attribute.AttributeClass?.Name == name;

    /// <summary>Texts and recipients never change, and their methods only read them.</summary>
    private static bool IsOfImmutableValue(IMethodSymbol method) =>
        (method.ContainingType?.SpecialType == SpecialType.System_String || method.ContainingType.Is(KnownNames.Recipient))
        && method.Parameters.All(parameter => parameter.RefKind == RefKind.None);
}
