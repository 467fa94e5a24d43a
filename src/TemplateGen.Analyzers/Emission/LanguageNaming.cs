using System.Text;
using TemplateGen.Analyzers.Specs;

namespace TemplateGen.Analyzers.Emission;

/// <summary>The C# names around the choice of a language.</summary>
internal static class LanguageNaming
{
    /// <summary>Members of the type that chooses a language, the ones that every record has included.</summary>
    private static readonly string[] Members =
        ["Code", "Number", "Utf8Code", "For", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "PrintMembers", "Clone"];

    /// <summary>The properties of the type that chooses a language: <c>en_US</c> becomes <c>EnUS</c>.</summary>
    public static IReadOnlyList<string> PropertiesOf(TemplateSpec template)
    {
        var taken = new HashSet<string>(Members, StringComparer.Ordinal) { template.LanguageTypeName! };
        return [.. template.Languages.Select(language => Free(PascalCase(language.Spec.Code), taken))];
    }

    /// <summary>The names of the language parameter: <c>language</c>, unless a placeholder has that name.</summary>
    public static (string Parameter, string Property) ParameterOf(TemplateSpec template)
    {
        var parameters = new HashSet<string>(template.Signature.Parameters.Select(parameter => parameter.CSharpName), StringComparer.OrdinalIgnoreCase)
        {
            template.Signature.ClassName,
        };
        var name = Free("language", parameters);
        return (name, "L" + name.Substring(1));
    }

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

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++) free = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return free;
    }
}
