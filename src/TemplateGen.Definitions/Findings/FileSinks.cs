namespace TemplateGen.Definitions;

/// <summary>Takes findings of several files.</summary>
internal sealed class FileSinks
{
    private readonly SortedDictionary<string, FindingSink> _sinks = new(StringComparer.Ordinal);

    /// <summary>Takes a finding.</summary>
    public void Report(string fileKey, Rule rule, SourceSpan span, string message, RelatedPlace related)
    {
        if (!_sinks.TryGetValue(fileKey, out var sink)) _sinks.Add(fileKey, sink = new FindingSink());
        sink.Report(rule, span, message, related);
    }

    /// <summary>The findings by file and place.</summary>
    public EquatableArray<FileFinding> ToFindings()
    {
        var findings = new List<FileFinding>();
        foreach (var sink in _sinks)
        {
            foreach (var finding in sink.Value.ToFindings()) findings.Add(new FileFinding(sink.Key, finding));
        }

        return findings.ToEquatableArray();
    }
}
