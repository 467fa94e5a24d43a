using System.Globalization;
using System.Text;

namespace TemplateGen.Definitions;

/// <summary>
/// Makes C# names of what people write in definitions. Words are what letters and digits make up, each gets a capital;
/// everything else falls away. A name that C# or our own code has taken gets <c>Value</c> behind it.
/// </summary>
public static class CSharpNames
{
    private const string TakenSuffix = "Value";

    /// <summary>The class that holds the generated send methods.</summary>
    private const string SendsClassName = "TemplateSends";

    /// <summary>The metadata of a name, with what the compiler adds to it, must stay below 1,023 bytes.</summary>
    private const int MaxLength = 512;

    /// <summary>Below this are the scripts whose upper and lower case every runtime agrees on: Latin, Greek, Cyrillic.</summary>
    private const char FirstUnsettledCase = '\u0530';

    private static readonly HashSet<string> TakenParameters = new(StringComparer.Ordinal)
    {
        // The send method's own.
        "client", "to", "language", "cancellationToken",

        // Contextual, and still in the way inside a method.
        "await", "nameof",
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>The members that every record, or every object, has. ITemplate's are implemented explicitly and take no name.</summary>
    private static readonly HashSet<string> TakenProperties = new(StringComparer.Ordinal)
    {
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone",
        "PrintMembers", "ReferenceEquals", "ToString",
    };

    /// <summary>The name of a template's record: <c>as</c> when given, else the template's name, in PascalCase.</summary>
    public static string OfTemplate(TemplateDefinition template)
    {
        var name = PascalCase(template.ClassName?.Value ?? string.Empty);
        if (name.Length == 0) name = PascalCase(template.Name?.Value ?? string.Empty);
        if (name.Length == 0) return "Template";
        if (name == SendsClassName || TakenProperties.Contains(name)) return name + TakenSuffix;
        return IsDigit(name[0]) ? Shorten("Template" + name) : name;
    }

    /// <summary>A text's words in PascalCase: <c>track parcel</c> is <c>TrackParcel</c>. Empty when it has none; it may start with a digit.</summary>
    public static string PascalCase(string text)
    {
        var name = new StringBuilder(Math.Min(text.Length, MaxLength));
        var i = 0;
        while (i < text.Length && name.Length < MaxLength)
        {
            var start = i;
            while (i < text.Length && i - start < MaxLength && IsPart(text[i], isFirst: i == start)) i++;
            if (i > start) AppendWord(name, text, start, i);
            else i++;
        }

        return Shorten(name.ToString());
    }

    /// <summary>A property's name as a parameter's: <c>FirstName</c> is <c>firstName</c>.</summary>
    public static string CamelCase(string propertyName) =>
        propertyName.Length > 0 && propertyName[0] < FirstUnsettledCase
            ? char.ToLowerInvariant(propertyName[0]) + propertyName.Substring(1)
            : propertyName;

    /// <summary>Turns a name in PascalCase into a property's that is valid, and free as a parameter too.</summary>
    /// <param name="pascalCase">The name; not empty.</param>
    /// <param name="typeNames">The names of the record and of the types in it, which no property may have.</param>
    internal static string Property(string pascalCase, ICollection<string> typeNames)
    {
        var name = IsDigit(pascalCase[0]) ? TakenSuffix + pascalCase : pascalCase;
        while (IsTaken(name, typeNames)) name += TakenSuffix;
        return name;
    }

    /// <summary>Whether C#, our own code or a type has a property's name, or the parameter's that goes with it.</summary>
    internal static bool IsTaken(string property, ICollection<string> typeNames) =>
        TakenProperties.Contains(property) || TakenParameters.Contains(CamelCase(property)) || typeNames.Contains(property);

    private static void AppendWord(StringBuilder name, string text, int start, int end)
    {
        var isShouted = true;
        for (var i = start; i < end; i++) isShouted &= !char.IsLower(text[i]);
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c >= FirstUnsettledCase) name.Append(c);
            else if (i == start) name.Append(char.ToUpperInvariant(c));
            else name.Append(isShouted ? char.ToLowerInvariant(c) : c);
        }
    }

    private static bool IsPart(char c, bool isFirst) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.DecimalDigitNumber => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => !isFirst,
        _ => false,
    };

    private static bool IsDigit(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber;

    private static string Shorten(string name)
    {
        if (name.Length <= MaxLength / 3) return name;
        var length = Math.Min(name.Length, MaxLength);
        while (Encoding.UTF8.GetByteCount(name.Substring(0, length)) > MaxLength) length--;
        return name.Substring(0, length);
    }
}
