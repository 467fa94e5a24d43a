namespace TemplateGen.Definitions;

/// <summary>
/// Takes the findings of one file, but no more than anyone would read: the rest is counted, so that a broken file of ten
/// megabytes floods neither a build log nor the memory.
/// </summary>
internal sealed class FindingSink
{
    /// <summary>How many findings of a file are kept.</summary>
    public const int Limit = 100;

    private readonly List<Finding> _findings = [];
    private Finding? _worstOmitted;
    private FindingSeverity _worstSeverity;
    private int _omitted;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _findings.Count == 0;

    /// <summary>What was counted only.</summary>
    public OmittedFindings? Omitted => _worstOmitted is null ? null : new OmittedFindings(_omitted, _worstOmitted);

    /// <summary>A sink that goes on where the reading of a file ended, which finds only errors.</summary>
    public static FindingSink Continue(DefinitionFile file)
    {
        var sink = new FindingSink { _omitted = file.Omitted?.Count ?? 0, _worstOmitted = file.Omitted?.Worst, _worstSeverity = FindingSeverity.Error };
        foreach (var finding in file.Findings) sink._findings.Add(finding);
        return sink;
    }

    /// <summary>Takes a finding.</summary>
    public void Report(Rule rule, SourceSpan span, string message, params ReadOnlySpan<RelatedPlace> related)
    {
        var finding = new Finding(rule.Id, span, message, EquatableArray.Create(related));
        if (_findings.Count < Limit)
        {
            _findings.Add(finding);
            return;
        }

        _omitted++;
        if (_worstOmitted is not null && _worstSeverity >= rule.DefaultSeverity) return;
        _worstOmitted = finding;
        _worstSeverity = rule.DefaultSeverity;
    }

    /// <summary>The findings that are kept, in the order of their places.</summary>
    public EquatableArray<Finding> ToKept()
    {
        _findings.Sort(ByPlace);
        return _findings.ToEquatableArray();
    }

    /// <summary>
    /// The findings in the order of their places, and one for all those left out. It is the worst of them, so that an
    /// error among them still fails a build.
    /// </summary>
    public EquatableArray<Finding> ToFindings()
    {
        var kept = ToKept();
        if (_worstOmitted is null) return kept;
        if (_omitted == 1) return [.. kept, _worstOmitted];
        var others = _omitted == 2 ? "There is 1 more finding" : $"There are {Show.Number(_omitted - 1)} more findings";
        var message = $"{_worstOmitted.Message} {others} in this file.";
        return [.. kept, _worstOmitted with { Message = message }];
    }

    private static int ByPlace(Finding left, Finding right)
    {
        var order = left.Span.Start.CompareTo(right.Span.Start);
        if (order == 0) order = string.CompareOrdinal(left.RuleId, right.RuleId);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }
}
