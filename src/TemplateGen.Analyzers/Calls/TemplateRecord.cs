using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Calls.Texts;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Calls;

/// <summary>A template, as the attributes of its generated record tell it: the definition may be in another project.</summary>
internal sealed class TemplateRecord
{
    private readonly ImmutableDictionary<string, RecordText> _texts;

    private TemplateRecord(INamedTypeSymbol type, ImmutableArray<RecordLanguage> languages, IMethodSymbol constructor)
    {
        Type = type;
        Languages = languages;
        Constructor = constructor;
        _texts = RecordText.Of(constructor, languages.Length);
    }

    /// <summary>The record.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>The template's name at WhatsApp.</summary>
    public string Name => Languages[0].TemplateName;

    /// <summary>At least one; the first is the default.</summary>
    public ImmutableArray<RecordLanguage> Languages { get; }

    /// <summary>The constructor with all parameters.</summary>
    public IMethodSymbol Constructor { get; }

    /// <summary>What a text parameter of the record fills in; null for another parameter.</summary>
    /// <param name="parameter">Its name in the record, or in the send method: they differ in case only.</param>
    public RecordText? TextOf(string parameter) => _texts.TryGetValue(parameter, out var text) ? text : null;

    /// <summary>Whether the language is chosen by the first parameter.</summary>
    public bool HasLanguageParameter => Languages.Length > 1 && Constructor.Parameters.Length > 0;

    public static TemplateRecord? Of(INamedTypeSymbol type)
    {
        // In metadata, a record struct is a struct like any other.
        if (!type.AllInterfaces.Any(implemented => implemented.Is(KnownNames.ITemplate))) return null;
        var languages = type.GetAttributes().Where(attribute => attribute.AttributeClass.Is(KnownNames.Template)).Select(RecordLanguage.Of).OfType<RecordLanguage>().ToImmutableArray();
        return languages.IsEmpty ? null : new TemplateRecord(type, languages, type.LongestConstructor());
    }
}

/// <summary>A language of a template.</summary>
/// <param name="TemplateName">The template's name at WhatsApp.</param>
/// <param name="Code">The language code.</param>
/// <param name="Status">The platform's word on it; empty when the definition has none.</param>
/// <param name="ShortestHeader">Length of the header when its placeholder is one character; 0 without a placeholder.</param>
/// <param name="ShortestBody">Length of the body when each placeholder is one character; 0 without placeholders.</param>
/// <param name="LongestBody">What the platform takes.</param>
internal sealed record RecordLanguage(string TemplateName, string Code, string Status, int ShortestHeader, int ShortestBody, int LongestBody)
{
    public static RecordLanguage? Of(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string name }, { Kind: TypedConstantKind.Primitive, Value: string code }]
            ? new RecordLanguage(
                name,
                code,
                attribute.ValueOf(nameof(Status), ""),
                attribute.ValueOf(nameof(ShortestHeader), 0),
                attribute.ValueOf(nameof(ShortestBody), 0),
                attribute.ValueOf(nameof(LongestBody), Limits.Body))
            : null;
}
