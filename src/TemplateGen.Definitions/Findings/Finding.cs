namespace TemplateGen.Definitions;

/// <summary>Something wrong in a definition file.</summary>
/// <param name="RuleId">The rule: <c>TG1201</c>. <see cref="DefinitionRules.All"/> has its title and severity.</param>
/// <param name="Span">The exact token or part of a text.</param>
/// <param name="Message">What is wrong, the actual value and the limit, and what to do.</param>
/// <param name="Related">Other places that belong to it, such as the first of two that clash.</param>
public sealed record Finding(string RuleId, SourceSpan Span, string Message, EquatableArray<RelatedPlace> Related = default);

/// <summary>A place that belongs to a finding somewhere else.</summary>
/// <param name="FileKey">The file, as <see cref="FileDefinition"/> calls it; null for the finding's own file.</param>
/// <param name="Span">The place in that file.</param>
public sealed record RelatedPlace(string? FileKey, SourceSpan Span);
