using TemplateGen.Definitions.Json;

namespace TemplateGen.Definitions.Rules;

/// <summary>TG1001: not JSON, or not a template definition. Found while reading.</summary>
internal static class NotADefinition
{
    public static Rule Rule { get; } = new("TG1001", "Not a template definition", FindingSeverity.Error);

    /// <summary>The text is not JSON.</summary>
    public static void ReportFault(JsonFault fault, FindingSink sink) => sink.Report(Rule, fault.Span, fault.Message);

    /// <summary>A value is of another JSON type than the model needs.</summary>
    public static void ReportType(JsonNode value, string what, string expected, FindingSink sink) =>
        sink.Report(Rule, value.Anchor, $"{what} must be {expected}, not {Describe(value.Kind)}.");

    /// <summary>A word is none of those that a property takes.</summary>
    public static void ReportWord(JsonNode value, string what, string allowed, FindingSink sink) =>
        sink.Report(Rule, value.Span, $"{what} cannot be {Show.Text(value.ToText().Value)}: use {allowed}.");

    /// <summary>An entry of our <c>parameters</c> speaks of a button that is not there.</summary>
    public static void ReportNoSuchButton(SourceSpan span, long index, int count, FindingSink sink) =>
        sink.Report(Rule, span, $"There is no button {index}: buttons are counted from 0, and this template has {count}.");

    /// <summary>An object has nothing of a template.</summary>
    public static void ReportObject(JsonNode value, FindingSink sink)
    {
        var holdsTemplates = false;
        foreach (var property in value.Properties)
        {
            holdsTemplates |= property.Value.Kind is JsonKind.Object && TemplateProperties.AnyIn(property.Value);
        }

        sink.Report(Rule, value.Anchor, holdsTemplates
            ? "This object's values are templates, and it is none itself: put the templates in an array, [ … ], without names before them."
            : "This is not a template definition: write an object with \"name\", \"language\", \"category\" and \"body\" (or \"components\"), an array of such, or the platform's answer, { \"data\": [ … ] }.");
    }

    /// <summary>Something that should be a template is no object.</summary>
    public static void ReportNoObject(JsonNode value, FindingSink sink) =>
        sink.Report(Rule, value.Anchor, $"A template definition is an object, {{ … }}, or an array of them, not {Describe(value.Kind)}.");

    private static string Describe(JsonKind kind) => kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "an array",
        JsonKind.Text => "a text",
        JsonKind.Number => "a number",
        JsonKind.Null => "null",
        _ => "true or false",
    };
}
