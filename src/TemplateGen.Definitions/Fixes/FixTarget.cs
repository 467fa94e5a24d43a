using TemplateGen.Definitions.Json;

namespace TemplateGen.Definitions;

/// <summary>A finding that wants a fix, and the template in which it is.</summary>
/// <param name="Template">The template; of a bulk definition, its first language.</param>
/// <param name="Node">The template's JSON.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Span">The place of the finding.</param>
internal sealed record FixTarget(TemplateDefinition Template, JsonNode Node, string RuleId, SourceSpan Span)
{
    /// <summary>A fix for this finding.</summary>
    public DefinitionFix Fix(string key, string title, bool isSafe, params ReadOnlySpan<TextEdit> edits) =>
        new(RuleId, RuleId + "." + key, title, isSafe, EquatableArray.Create(edits));
}
