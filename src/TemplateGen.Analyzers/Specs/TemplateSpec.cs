using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Specs;

/// <summary>A template in all its languages: what one record and one send method are generated from.</summary>
/// <param name="Name">The template's name at WhatsApp.</param>
/// <param name="Signature">The C# side that all its languages share.</param>
/// <param name="LanguageChoice">How a language is chosen; null when there is nothing to choose.</param>
/// <param name="Languages">At least one; the first is the default.</param>
internal sealed record TemplateSpec(string Name, TemplateSignature Signature, LanguageChoice? LanguageChoice, EquatableArray<TemplateLanguage> Languages);

/// <summary>The C# names around the choice of a language.</summary>
/// <param name="TypeName">The type that chooses one: <c>OrderConfirmationLanguage</c>.</param>
/// <param name="PropertyName">The record's property of that type.</param>
/// <param name="Names">That type's properties, one for each language, in their order: <c>EnUS</c>.</param>
internal sealed record LanguageChoice(string TypeName, string PropertyName, EquatableArray<string> Names);

/// <summary>A language of a template.</summary>
/// <param name="Spec">What is particular to it.</param>
/// <param name="Signature">Its own signature, which says how often each placeholder occurs in its text.</param>
internal sealed record TemplateLanguage(LanguageSpec Spec, TemplateSignature Signature)
{
    /// <summary>How often a placeholder stands in its text.</summary>
    public int OccurrencesOf(ParameterUse use)
    {
        foreach (var parameter in Signature.Parameters)
        {
            foreach (var other in parameter.Uses)
            {
                if (other.Place == use.Place && other.Index == use.Index && other.Number == use.Number && other.Name == use.Name) return other.Occurrences;
            }
        }

        return use.Occurrences;
    }
}
