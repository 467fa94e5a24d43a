using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Reporting;

/// <summary>
/// The compiler's side of the rules on definition files. Ids and severities stand here in full, since release tracking
/// reads them from the source; a test proves that they agree with the catalogue of rules.
/// </summary>
internal static class DefinitionDescriptors
{
    private const string Category = "TemplateGen";

    /// <summary>The finding's own words: what is wrong, and what to do.</summary>
    private const string Message = "{0}";

    private static readonly DiagnosticDescriptor NotADefinition =
        new("TG1001", "Not a template definition", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1001"));

    private static readonly DiagnosticDescriptor RequiredFields =
        new("TG1002", "Required field missing", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1002"));

    private static readonly DiagnosticDescriptor GivenTwice =
        new("TG1003", "Given twice", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1003"));

    private static readonly DiagnosticDescriptor TemplateName =
        new("TG1101", "Template name not allowed", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1101"));

    private static readonly DiagnosticDescriptor DuplicateTemplate =
        new("TG1102", "Same name and language twice", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1102"));

    private static readonly DiagnosticDescriptor CSharpNameClash =
        new("TG1103", "Same C# name", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1103"));

    private static readonly DiagnosticDescriptor BodyLength =
        new("TG1201", "Body too long", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1201"));

    private static readonly DiagnosticDescriptor TextLength =
        new("TG1202", "Text too long", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1202"));

    private static readonly DiagnosticDescriptor KnownCategory =
        new("TG1301", "Unknown category", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1301"));

    private static readonly DiagnosticDescriptor RetiredCategory =
        new("TG1302", "Retired category", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1302"));

    private static readonly DiagnosticDescriptor KnownLanguage =
        new("TG1303", "Unknown language", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1303"));

    private static readonly DiagnosticDescriptor PlaceholderNumbers =
        new("TG1401", "Placeholder numbers have a gap", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1401"));

    private static readonly DiagnosticDescriptor MalformedPlaceholders =
        new("TG1402", "Malformed placeholder", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1402"));

    private static readonly DiagnosticDescriptor MixedPlaceholders =
        new("TG1403", "Named and positional placeholders mixed", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1403"));

    private static readonly DiagnosticDescriptor AdjacentPlaceholders =
        new("TG1404", "Placeholders side by side", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1404"));

    private static readonly DiagnosticDescriptor PlaceholderAtEdge =
        new("TG1405", "Body starts or ends with a placeholder", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1405"));

    private static readonly DiagnosticDescriptor SamplesMatch =
        new("TG1406", "Samples and placeholders differ", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1406"));

    private static readonly DiagnosticDescriptor NamedFormat =
        new("TG1407", "Named placeholders without parameter_format NAMED", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1407"));

    private static readonly DiagnosticDescriptor PlaceholderRatio =
        new("TG1408", "Too many placeholders for so few words", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1408"));

    private static readonly DiagnosticDescriptor SingleBraces =
        new("TG1409", "Single braces in a Graph text", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1409"));

    private static readonly DiagnosticDescriptor LanguagesAgree =
        new("TG1410", "Languages of one template disagree", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1410"));

    private static readonly DiagnosticDescriptor PunctuationAtEdge =
        new("TG1411", "Only punctuation before the first or after the last placeholder", Message, Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1411"));

    private static readonly DiagnosticDescriptor HeaderAndFooterContent =
        new("TG1501", "Header or footer content not allowed", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1501"));

    private static readonly DiagnosticDescriptor FooterEmoji =
        new("TG1502", "Emoji in a footer", Message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1502"));

    private static readonly DiagnosticDescriptor ButtonLayout =
        new("TG1601", "Buttons too many or badly grouped", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1601"));

    private static readonly DiagnosticDescriptor ButtonContent =
        new("TG1602", "Button content not allowed", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1602"));

    private static readonly DiagnosticDescriptor AuthenticationForm =
        new("TG1701", "Authentication template outside its form", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1701"));

    private static readonly DiagnosticDescriptor KindForm =
        new("TG1801", "Special kind outside its form", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1801"));

    private static readonly DiagnosticDescriptor UnsupportedProperty =
        new("TG1901", "Property no longer supported", Message, Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1901"));

    private static readonly DiagnosticDescriptor UnknownKinds =
        new("TG1902", "Unknown kind", Message, Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("TG1902"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        NotADefinition,
        RequiredFields,
        GivenTwice,
        TemplateName,
        DuplicateTemplate,
        CSharpNameClash,
        BodyLength,
        TextLength,
        KnownCategory,
        RetiredCategory,
        KnownLanguage,
        PlaceholderNumbers,
        MalformedPlaceholders,
        MixedPlaceholders,
        AdjacentPlaceholders,
        PlaceholderAtEdge,
        SamplesMatch,
        NamedFormat,
        PlaceholderRatio,
        SingleBraces,
        LanguagesAgree,
        PunctuationAtEdge,
        HeaderAndFooterContent,
        FooterEmoji,
        ButtonLayout,
        ButtonContent,
        AuthenticationForm,
        KindForm,
        UnsupportedProperty,
        UnknownKinds);

    public static ImmutableDictionary<string, DiagnosticDescriptor> ById { get; } = All.ToImmutableDictionary(descriptor => descriptor.Id);
}
