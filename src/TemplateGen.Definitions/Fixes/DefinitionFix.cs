namespace TemplateGen.Definitions;

/// <summary>A change of a definition file that makes a finding disappear, and changes nothing else.</summary>
/// <param name="RuleId">The rule whose finding it removes.</param>
/// <param name="Key">Which fix it is, the same in every file: what to repeat when all findings of a kind are fixed.</param>
/// <param name="Title">What it does, as an editor offers it.</param>
/// <param name="IsSafe">
/// Whether there is only one thing to do and nothing is made up, so that it needs no human choice. A fix that picks among
/// several meanings, or writes a sample, is not.
/// </param>
/// <param name="Edits">The changes, in order of their places; they do not overlap.</param>
public sealed record DefinitionFix(string RuleId, string Key, string Title, bool IsSafe, EquatableArray<TextEdit> Edits);
