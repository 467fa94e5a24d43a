namespace TemplateGen.Definitions;

/// <summary>A text of a template, cut into literal pieces and placeholders.</summary>
/// <param name="Source">The JSON string that it was read from.</param>
/// <param name="Segments">All of the text, in order; literal pieces are never empty.</param>
/// <param name="Placeholders">The placeholders among the segments, in order of appearance.</param>
/// <param name="Malformed">What was meant as a placeholder and is none; it stands in literal segments.</param>
/// <param name="Samples">The example values given for it, in the file's order.</param>
/// <param name="SubmittedLength">
/// Its length in UTF-16 code units as it would be submitted: a placeholder in single braces counts with double ones.
/// </param>
public sealed record TemplateText(
    JsonText Source,
    EquatableArray<TextSegment> Segments,
    EquatableArray<Placeholder> Placeholders,
    EquatableArray<MalformedPlaceholder> Malformed,
    EquatableArray<Sample> Samples,
    int SubmittedLength)
{
    /// <summary>The text, as the file says it.</summary>
    public string Value => Source.Value;

    /// <summary>The text of a segment, as the file says it.</summary>
    public string TextOf(TextSegment segment) => Value.Substring(segment.Start, segment.Length);

    /// <summary>The place of all that stands behind so many code units of the submitted text, from a whole placeholder on.</summary>
    internal SourceSpan SpanBeyond(int submittedLength)
    {
        var submitted = 0;
        foreach (var segment in Segments)
        {
            var length = segment.Placeholder?.Submitted.Length ?? segment.Length;
            if (submitted + length > submittedLength)
            {
                return Source.SpanBeyond(segment.Placeholder is null ? segment.Start + submittedLength - submitted : segment.Start);
            }

            submitted += length;
        }

        return Source.SpanBeyond(Value.Length);
    }
}
