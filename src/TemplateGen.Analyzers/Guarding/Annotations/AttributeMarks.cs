using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>Reads marks from attributes. They are known by their full names: a project may declare its own copies.</summary>
internal static class AttributeMarks
{
    private const string Namespace = "TemplateGen";
    private const string Suffix = "Attribute";

    /// <summary>Each annotation's name, and what it means by its bool argument.</summary>
    private static readonly ImmutableDictionary<string, (Marks Mark, Marks WhenFalse)> Names = new Dictionary<string, (Marks, Marks)>
    {
        ["RequiresOpenWindow"] = (Marks.RequiresOpenWindow, Marks.None),
        ["EnsuresOpenWindow"] = (Marks.EnsuresOpenWindow, Marks.None),
        ["OpenWindowWhen"] = (Marks.OpenWindowWhenTrue, Marks.OpenWindowWhenFalse),
        ["RequiresOptIn"] = (Marks.RequiresOptIn, Marks.None),
        ["EnsuresOptIn"] = (Marks.EnsuresOptIn, Marks.None),
        ["OptedInWhen"] = (Marks.OptedInWhenTrue, Marks.OptedInWhenFalse),
        ["TemplateName"] = (Marks.TemplateName, Marks.None),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The attributes that anything can be annotated with.</summary>
    public static IEnumerable<string> MetadataNames => Names.Keys.Select(name => Namespace + "." + name + Suffix);

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
    public static Marks? TryParse(string name, bool? argument) =>
        !Names.TryGetValue(name, out var found) || argument.HasValue != (found.WhenFalse != Marks.None) ? null
        : argument is false ? found.WhenFalse
        : found.Mark;

    /// <summary>The names of all annotations, in the order of the alphabet.</summary>
    public static IEnumerable<string> AllNames => Names.Keys.OrderBy(name => name, StringComparer.Ordinal);

    public static bool IsName(string name) => Names.ContainsKey(name);
}
