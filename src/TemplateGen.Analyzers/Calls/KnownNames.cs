using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Calls;

/// <summary>The run time's types, recognised by their full names.</summary>
internal static class KnownNames
{
    public const string Template = "TemplateAttribute";
    public const string TemplateParameter = "TemplateParameterAttribute";
    public const string SendsTemplate = "SendsTemplateAttribute";
    public const string TextLimit = "TextLimitAttribute";
    public const string CountLimit = "CountLimitAttribute";
    public const string Client = "IWhatsAppClient";
    public const string ITemplate = "ITemplate";
    public const string CareWindow = "CareWindow";
    public const string CareWindows = "ICareWindows";
    public const string Recipient = "Recipient";
    public const string SendResult = "SendResult";

    private const string Namespace = "TemplateGen";

    /// <summary>Whether a compilation knows the run time, without which no rule on calls has anything to say.</summary>
    public static bool AreIn(Compilation compilation) => !Clients(compilation).IsEmpty;

    /// <summary>The name of the run time's assembly.</summary>
    public static string Runtime(Compilation compilation) => Clients(compilation)[0].ContainingAssembly.Name;

    /// <summary>Whether a type is the run time's type of this name.</summary>
    public static bool Is(this ITypeSymbol? type, string name) =>
        type is INamedTypeSymbol { ContainingType: null, Arity: 0, ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name;

    private static ImmutableArray<INamedTypeSymbol> Clients(Compilation compilation) => compilation.GetTypesByMetadataName(Namespace + "." + Client);

    /// <summary>The attribute of this name; null when there is none.</summary>
    public static AttributeData? Find(this ISymbol symbol, string attribute)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (data.AttributeClass.Is(attribute)) return data;
        }

        return null;
    }

    /// <summary>The value of the only argument of an attribute's constructor; the default when it has another type, or there are more.</summary>
    public static T? OnlyValue<T>(this AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: not TypedConstantKind.Array, Value: T value }] ? value : default;

    /// <summary>The value of a named argument, if it is given and has the type that it should have.</summary>
    public static T ValueOf<T>(this AttributeData attribute, string name, T otherwise)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind != TypedConstantKind.Array && argument.Value.Value is T value) return value;
        }

        return otherwise;
    }
}
