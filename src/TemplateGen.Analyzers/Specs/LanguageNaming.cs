using System.Text;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Specs;

/// <summary>The C# names around the choice of a language.</summary>
internal static class LanguageNaming
{
    /// <summary>Members of the type that chooses a language, the ones that every record has included.</summary>
    private static readonly string[] Members =
        ["Code", "Number", "Utf8Code", "For", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "PrintMembers", "Clone"];

    /// <summary>The choice among a template's languages.</summary>
    /// <param name="template">A template in several languages.</param>
    /// <param name="taken">The names of types that exist; the new type's is added.</param>
    public static LanguageChoice Of(TemplateSpec template, HashSet<string> taken)
    {
        var typeName = FreeName.Of(template.Signature.ClassName + "Language", taken);
        return new LanguageChoice(typeName, PropertyIn(template), PropertiesOf(template, typeName));
    }

    /// <summary>The properties of the type that chooses a language: <c>en_US</c> becomes <c>EnUS</c>.</summary>
    private static EquatableArray<string> PropertiesOf(TemplateSpec template, string typeName)
    {
        var taken = new HashSet<string>(Members, StringComparer.Ordinal) { typeName };
        return template.Languages.Select(language => FreeName.Of(PascalCase(language.Spec.Code), taken)).ToList().ToEquatableArray();
    }

    /// <summary>The language parameter's property: <c>Language</c>, which no placeholder's is called, unless the record itself is.</summary>
    private static string PropertyIn(TemplateSpec template) => template.Signature.ClassName == "Language" ? "LanguageValue" : "Language";

    private static string PascalCase(string code)
    {
        var name = new StringBuilder(code.Length);
        foreach (var part in code.Split('_', '-'))
        {
            var letters = new string([.. part.Where(c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')]);
            if (letters.Length > 0) name.Append(char.ToUpperInvariant(letters[0])).Append(letters, 1, letters.Length - 1);
        }

        return name.Length > 0 && name[0] is >= 'A' and <= 'Z' ? name.ToString() : "Language" + name;
    }
}
