using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1402: writes a placeholder as it was meant, and its samples and parameters with it.</summary>
internal sealed class ClosedPlaceholder() : TemplateFix("TG1402")
{
    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        if (target.Text is not { } text) yield break;
        var malformed = text.Text.Malformed.AsSpan().ToArray().FirstOrDefault(candidate => candidate.Span == target.Span);
        if (malformed is null) yield break;

        var written = text.Text.Value.Substring(malformed.Start, malformed.Length);
        var inner = written.Trim('{', '}').Trim();
        if (Key(inner, malformed.Fault) is not { } key) yield break;

        var isSingle = target.Template.Shape is DefinitionShape.Own && !written.Contains("{{") && !written.Contains("}}");
        var proposal = isSingle ? "{" + key + "}" : "{{" + key + "}}";
        TextEdit[] edits = [Edit.Part(text.Text.Source, malformed.Start, malformed.Length, proposal), .. inner == key ? [] : Rename(target, text, inner, key)];
        yield return target.Fix("placeholder", $"Write {proposal}", IsSafe(written, malformed.Fault), edits);
    }

    /// <summary>What the placeholder was meant to be; null when it cannot be told.</summary>
    private static string? Key(string inner, PlaceholderFault fault) => fault switch
    {
        PlaceholderFault.NameInAddress => "1",
        PlaceholderFault.BadNumber => inner.TrimStart('0') is { Length: > 0 and < 4 } number ? number : null,
        PlaceholderFault.Empty => null,
        _ => MalformedPlaceholders.Key(inner) is { Length: > 0 } key ? key : null,
    };

    /// <summary>A word that is closed but nowhere opened, or the other way round, may have been no placeholder at all.</summary>
    private static bool IsSafe(string written, PlaceholderFault fault) => fault switch
    {
        PlaceholderFault.NotClosed => written[written.Length - 1] == '}',
        PlaceholderFault.NotOpened => written[0] == '{',
        _ => true,
    };

    /// <summary>Samples and parameters that have the name as it was written.</summary>
    private static IEnumerable<TextEdit> Rename(FixTarget target, PlacedText text, string written, string key)
    {
        var names = text.Text.Samples.Select(sample => sample.Name).Concat(target.EntriesOf(text).Select(entry => entry.Entry.Name));
        return names.OfType<JsonText>().Where(name => name.Value == written).Select(name => Edit.Content(name, key));
    }
}
