using TemplateGen.Definitions.Json;
using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions.Fixes;

/// <summary>A finding that wants a fix, and the template in which it is.</summary>
/// <param name="File">The file.</param>
/// <param name="Template">The template; of a bulk definition, its first language.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Span">The place of the finding.</param>
internal sealed record FixTarget(FixableFile File, TemplateDefinition Template, string RuleId, SourceSpan Span)
{
    /// <summary>The template's object.</summary>
    public JsonNode Object => NodeAt(Template.Span);

    /// <summary>The value or name at the finding; null when it stands inside one.</summary>
    public JsonNode? Node => NodeAt(Span) is var node && node.Span == Span ? node : null;

    /// <summary>The text that may hold placeholders and in which the finding is; null when it is elsewhere.</summary>
    public PlacedText? Text
    {
        get
        {
            foreach (var text in PlacedText.In(Template))
            {
                if (Contains(text.Text.Source.Span, Span)) return text;
            }

            return null;
        }
    }

    /// <summary>Which placeholders the template's texts may hold.</summary>
    public PlaceholderStyle Style => new(Template.Shape is DefinitionShape.Own, NumbersOnly: false);

    /// <summary>The template's buttons, then those of its cards.</summary>
    public IEnumerable<Button> Buttons => Template.Carousel is { } carousel ? Template.Buttons.Concat(carousel.Cards.SelectMany(card => card.Buttons)) : Template.Buttons;

    /// <summary>The text of a place.</summary>
    public string SourceOf(SourceSpan span) => File.Tree.Text.Substring(span.Start, span.Length);

    /// <summary>The value that stands at a place of the model.</summary>
    public JsonNode NodeAt(SourceSpan span) => File.Tree.NodeAt(span);

    /// <summary>Whether the file has a template of this name and language already.</summary>
    public bool HasTemplate(string? name, string? language) => File.Identities.Contains((name, language));

    /// <summary>The entries of our <c>parameters</c> for a text, with their places among all of them.</summary>
    public IReadOnlyList<(int Index, ParameterEntry Entry)> EntriesOf(PlacedText text)
    {
        var entries = new List<(int Index, ParameterEntry Entry)>();
        for (var i = 0; text.Card is null && i < Template.Parameters.Count; i++)
        {
            var entry = Template.Parameters[i];
            if (entry.Place == text.Place && entry.ButtonIndex == text.Button) entries.Add((i, entry));
        }

        return entries;
    }

    /// <summary>A fix for this finding.</summary>
    public DefinitionFix Fix(string key, string title, bool isSafe, params IEnumerable<TextEdit> edits) =>
        new(RuleId, RuleId + "." + key, title, isSafe, edits.OrderBy(edit => edit.Span.Start).ToList().ToEquatableArray());

    /// <summary>Whether a place lies in another.</summary>
    public static bool Contains(SourceSpan outer, SourceSpan inner) => outer.Start <= inner.Start && inner.End <= outer.End;
}
