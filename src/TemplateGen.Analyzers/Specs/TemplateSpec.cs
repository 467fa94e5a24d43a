using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Specs;

/// <summary>A template in all its languages: what one record and one send method are generated from.</summary>
/// <param name="Name">The template's name at WhatsApp.</param>
/// <param name="Signature">The C# side that all its languages share.</param>
/// <param name="LanguageTypeName">The name of the type that chooses a language; null when there is nothing to choose.</param>
/// <param name="Languages">At least one; the first is the default.</param>
internal sealed record TemplateSpec(string Name, TemplateSignature Signature, string? LanguageTypeName, EquatableArray<TemplateLanguage> Languages);

/// <summary>A language of a template.</summary>
/// <param name="Spec">What is particular to it.</param>
/// <param name="Signature">Its own signature, which says how often each placeholder occurs in its text.</param>
internal sealed record TemplateLanguage(LanguageSpec Spec, TemplateSignature Signature);
