namespace TemplateGen.Definitions;

/// <summary>Collects what a template, or a card, must be given at a send, in order.</summary>
/// <param name="entries">Our <c>parameters</c>.</param>
internal sealed class ParameterCollector(ParameterEntries entries)
{
    private readonly Dictionary<string, ParameterDraft> _named = new(StringComparer.Ordinal);

    /// <summary>What was collected.</summary>
    public List<ParameterDraft> Drafts { get; } = [];

    /// <summary>A header's media, place, product or text.</summary>
    public void AddHeader(Header? header)
    {
        if (header is TextHeader { Text: { } text }) AddTexts(text, ParameterPlace.Header, "HeaderValue");
        else if (KindOf(header) is { } kind) AddSingle(kind, kind.ToString(), ParameterPlace.Header);
    }

    /// <summary>A body's placeholders.</summary>
    public void AddBody(TemplateText? text)
    {
        if (text is not null) AddTexts(text, ParameterPlace.Body, "Value");
    }

    /// <summary>
    /// A one-time code, which stands in the body and in the button. A body without a text is the platform's, whose only
    /// placeholder is the code.
    /// </summary>
    public void AddCode(TemplateText? body, OtpButton? button)
    {
        var placeholders = body is null ? [] : TextPlaceholder.In(body);
        var code = new ParameterDraft
        {
            WantedName = "Code",
            Kind = ParameterKind.OneTimeCode,
            Sample = placeholders.Count > 0 ? placeholders[0].First.Sample?.Value : null,
        };
        if (placeholders.Count > 0) code.Uses.Add(placeholders[0].UseIn(ParameterPlace.Body));
        else if (body is null) code.Uses.Add(new ParameterUse(ParameterPlace.Body, 0, 1, null, 1));
        if (button is not null) code.Uses.Add(new ParameterUse(ParameterPlace.Button, button.Index, 1, null, 1));
        Drafts.Add(code);
        for (var i = 1; i < placeholders.Count; i++) AddText(placeholders[i], ParameterPlace.Body, "Value");
    }

    /// <summary>The placeholder at the end of a button's address.</summary>
    /// <param name="button">The button.</param>
    /// <param name="label">Its label in PascalCase.</param>
    public void AddAddress(UrlButton button, string label)
    {
        if (button.Url is not { } url) return;
        var scope = entries.In(ParameterPlace.Button, button.Index);
        foreach (var placeholder in TextPlaceholder.In(url))
        {

            // A name in an address often stands in the body too, and is another parameter there: it gives way.
            var entry = placeholder.First.IsNamed ? null : scope.Find(placeholder.First.Number, null)?.Name;
            var name = CSharpNames.PascalCase(placeholder.First.Name ?? entry?.Value ?? string.Empty);
            var suffix = new ParameterDraft
            {
                WantedName = name.Length > 0 ? name : label + "Suffix",
                WrittenAt = name.Length > 0 ? entry?.Span : null,
                Kind = ParameterKind.UrlSuffix,
                Sample = SuffixSample(url, placeholder.First),
            };
            suffix.Uses.Add(placeholder.UseIn(ParameterPlace.Button, button.Index));
            Drafts.Add(suffix);
        }
    }

    /// <summary>A parameter for something that is no placeholder.</summary>
    public void AddSingle(ParameterKind kind, string name, ParameterPlace place, int index = 0, string? sample = null, bool isOptional = false, string? cardType = null)
    {
        var draft = new ParameterDraft { WantedName = name, Kind = kind, IsOptional = isOptional, Sample = sample, CardType = cardType };
        draft.Uses.Add(new ParameterUse(place, index, 0, null, 1));
        Drafts.Add(draft);
    }

    private static ParameterKind? KindOf(Header? header) => header switch
    {
        MediaHeader { Kind: MediaKind.Image } => ParameterKind.Image,
        MediaHeader { Kind: MediaKind.Video } => ParameterKind.Video,
        MediaHeader => ParameterKind.Document,
        LocationHeader => ParameterKind.Location,
        ProductHeader => ParameterKind.Product,
        _ => null,
    };

    /// <summary>The sample of an address is its end or all of it; here it is the end.</summary>
    private static string? SuffixSample(TemplateText url, Placeholder placeholder)
    {
        if (placeholder.Sample?.Value is not { } sample) return null;
        var start = url.Value.Substring(0, placeholder.Start);
        if (sample.StartsWith(start, StringComparison.Ordinal)) return sample.Substring(start.Length);
        return sample.Contains("://") ? null : sample;
    }

    private void AddTexts(TemplateText text, ParameterPlace place, string defaultName)
    {
        foreach (var placeholder in TextPlaceholder.In(text))
        {
            AddText(placeholder, place, defaultName);
        }
    }

    private void AddText(TextPlaceholder placeholder, ParameterPlace place, string defaultName)
    {
        var first = placeholder.First;
        if (first.Name is null || !_named.TryGetValue(first.Name, out var draft))
        {
            draft = DraftOf(first, entries.In(place).Find(first.Number, first.Name), defaultName);
            Drafts.Add(draft);
            if (first.Name is not null) _named.Add(first.Name, draft);
        }

        draft.Uses.Add(placeholder.UseIn(place));
    }

    private static ParameterDraft DraftOf(Placeholder placeholder, ParameterEntry? entry, string defaultName)
    {
        var name = CSharpNames.PascalCase(placeholder.Name ?? entry?.Name?.Value ?? string.Empty);
        return new ParameterDraft
        {
            WantedName = name.Length > 0 ? name : defaultName + (placeholder.IsNamed ? string.Empty : placeholder.Key),
            WrittenAt = name.Length == 0 ? null : placeholder.IsNamed ? placeholder.Span : entry?.Name?.Span,
            Kind = ParameterKind.Text,
            Type = entry?.Type ?? ParameterType.Text,
            Sample = placeholder.Sample?.Value,
        };
    }
}
