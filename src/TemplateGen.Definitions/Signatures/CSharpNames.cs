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

    /// <summary>The name of a template's record: <c>as</c> when given, else the template's name, in PascalCase.</summary>
    public static string OfTemplate(TemplateDefinition template)
    {
        var name = PascalCase(template.ClassName?.Value ?? string.Empty);
        if (name.Length == 0) name = PascalCase(template.Name?.Value ?? string.Empty);
        if (name.Length == 0) return "Template";
        if (name == SendsClassName || IsMember(name)) return name + TakenSuffix;
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
        IsMember(property) || IsReserved(CamelCase(property)) || typeNames.Contains(property);

    /// <summary>Whether no parameter can have a name: the send method's own have it, or it is a word of C#, if only inside a method.</summary>
    private static bool IsReserved(string parameter) => parameter is
        "client" or "to" or "language" or "cancellationToken"
        or "await" or "nameof"
        or "abstract" or "as" or "base" or "bool" or "break" or "byte" or "case" or "catch" or "char" or "checked" or "class"
        or "const" or "continue" or "decimal" or "default" or "delegate" or "do" or "double" or "else" or "enum" or "event"
        or "explicit" or "extern" or "false" or "finally" or "fixed" or "float" or "for" or "foreach" or "goto" or "if"
        or "implicit" or "in" or "int" or "interface" or "internal" or "is" or "lock" or "long" or "namespace" or "new"
        or "null" or "object" or "operator" or "out" or "override" or "params" or "private" or "protected" or "public"
        or "readonly" or "ref" or "return" or "sbyte" or "sealed" or "short" or "sizeof" or "stackalloc" or "static"
        or "string" or "struct" or "switch" or "this" or "throw" or "true" or "try" or "typeof" or "uint" or "ulong"
        or "unchecked" or "unsafe" or "ushort" or "using" or "virtual" or "void" or "volatile" or "while";

    /// <summary>Whether every record, or every object, has a member of this name. ITemplate's are implemented explicitly and take no name.</summary>
    private static bool IsMember(string property) => property is
        "Clone" or "Deconstruct" or "EqualityContract" or "Equals" or "Finalize" or "GetHashCode" or "GetType"
        or "MemberwiseClone" or "PrintMembers" or "ReferenceEquals" or "ToString";

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
