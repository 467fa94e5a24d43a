using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>Reads marks from attributes. They are known by their full names: a project may declare its own copies.</summary>
internal static class AttributeMarks
{
    private const string Namespace = "TemplateGen";
    private const string Suffix = "Attribute";

    /// <summary>The names of all annotations, in the order of the alphabet.</summary>
    public static readonly ImmutableArray<string> AllNames = ImmutableArray.Create("EnsuresOpenWindow", "EnsuresOptIn", "OpenWindowWhen", "OptedInWhen", "RequiresOpenWindow", "RequiresOptIn", "TemplateName");

    /// <summary>Whether an assembly declares one of the attributes.</summary>
    public static bool AreDeclaredIn(IAssemblySymbol assembly)
    {
        foreach (var member in assembly.GlobalNamespace.GetMembers(Namespace))
        {
            if (member is INamespaceSymbol space && AllNames.Any(name => !space.GetTypeMembers(name + Suffix).IsEmpty)) return true;
        }

        return false;
    }

    public static Marks Of(ISymbol symbol) => Of(symbol.GetAttributes());

    public static Marks Of(ImmutableArray<AttributeData> attributes)
    {
        var marks = Marks.None;
        foreach (var attribute in attributes) marks |= Of(attribute);
        return marks;
    }

    public static Marks Of(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true }, ContainingType: null, Name: var name }) return Marks.None;
        if (!name.EndsWith(Suffix, StringComparison.Ordinal)) return Marks.None;
        return TryParse(name.Substring(0, name.Length - Suffix.Length), attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: bool value } ? value : null) ?? Marks.None;
    }

    /// <summary>The mark with this name and argument; null when there is none, or when the argument does not suit it.</summary>
    public static Marks? TryParse(string name, bool? argument) => (name, argument) switch
    {
        ("RequiresOpenWindow", null) => Marks.RequiresOpenWindow,
        ("EnsuresOpenWindow", null) => Marks.EnsuresOpenWindow,
        ("OpenWindowWhen", true) => Marks.OpenWindowWhenTrue,
        ("OpenWindowWhen", false) => Marks.OpenWindowWhenFalse,
        ("RequiresOptIn", null) => Marks.RequiresOptIn,
        ("EnsuresOptIn", null) => Marks.EnsuresOptIn,
        ("OptedInWhen", true) => Marks.OptedInWhenTrue,
        ("OptedInWhen", false) => Marks.OptedInWhenFalse,
        ("TemplateName", null) => Marks.TemplateName,
        _ => null,
    };

    public static bool IsName(string name) => AllNames.Contains(name);
}
