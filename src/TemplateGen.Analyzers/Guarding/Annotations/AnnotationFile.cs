using Microsoft.CodeAnalysis.Text;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>Reads annotation files. <c>#</c> starts a comment.</summary>
internal static class AnnotationFile
{
    public const string Name = "TemplateGen.Annotations.txt";

    private const char Separator = ';';
    private const char Comment = '#';

    public static bool IsOne(string path) =>
        string.Equals(path.Substring(path.LastIndexOfAny(['/', '\\']) + 1), Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Each line that says something, or what is wrong with it.</summary>
    public static IEnumerable<(AnnotationLine? Line, AnnotationProblem? Problem)> Read(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            var content = line.ToString();
            // A documentation id has a number sign only in the name of a constructor.
            var comment = content.TrimStart().StartsWith("#", StringComparison.Ordinal) ? 0 : content.IndexOf(" " + Comment, StringComparison.Ordinal);
            if (comment >= 0) content = content.Substring(0, comment);
            if (content.Trim().Length > 0) yield return Read(Tokens(content, line.Start));
        }
    }

    private static (AnnotationLine?, AnnotationProblem?) Read(List<AnnotationToken> tokens)
    {
        if (tokens.Count != 3)
        {
            var whole = TextSpan.FromBounds(tokens[0].Span.Start, tokens[tokens.Count - 1].Span.End);
            return (null, new AnnotationProblem(whole, $"A line has three parts, '<documentation id>; <parameter>; <annotation>', and this one has {tokens.Count}."));
        }

        var (name, argument) = Attribute(tokens[2].Text);
        if (!AttributeMarks.IsName(name)) return (null, new AnnotationProblem(tokens[2].Span, $"There is no annotation '{name}'. Write one of {string.Join(", ", AttributeMarks.AllNames)}."));
        return AttributeMarks.TryParse(name, argument) is { } marks
            ? (new AnnotationLine(tokens[0], tokens[1], marks), null)
            : (null, new AnnotationProblem(tokens[2].Span, $"'{tokens[2].Text}' has the wrong argument: the annotations that end in 'When' take true or false, the others none."));
    }

    private static (string Name, bool? Argument) Attribute(string text)
    {
        var open = text.IndexOf('(');
        if (open < 0 || !text.EndsWith(")", StringComparison.Ordinal)) return (text, null);
        var argument = text.Substring(open + 1, text.Length - open - 2).Trim();
        return (text.Substring(0, open).TrimEnd(), argument switch { "true" => true, "false" => false, _ => null });
    }

    private static List<AnnotationToken> Tokens(string content, int start)
    {
        var tokens = new List<AnnotationToken>();
        for (var from = 0; from <= content.Length;)
        {
            var end = content.IndexOf(Separator, from);
            if (end < 0) end = content.Length;
            var part = content.Substring(from, end - from);
            var text = part.Trim();
            tokens.Add(new AnnotationToken(text, new TextSpan(start + from + (part.Length - part.TrimStart().Length), text.Length)));
            from = end + 1;
        }

        return tokens;
    }
}
