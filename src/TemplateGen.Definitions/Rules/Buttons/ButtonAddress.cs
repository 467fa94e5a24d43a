namespace TemplateGen.Definitions.Rules;

/// <summary>An address is complete but for its end, which may be one placeholder.</summary>
internal static class ButtonAddress
{
    public static void Check(UrlButton button, Rule rule, FindingSink sink)
    {
        if (button.Url is not { } url || url.Value.Length == 0)
        {
            sink.Report(rule, button.Url?.Source.Span ?? button.Anchor, "The URL button has no address: write one that starts with https:// as its \"url\".");
            return;
        }

        CheckHost(url, rule, sink);

        // What is wrong with a malformed placeholder is TG1402, and where it ends is a guess.
        if (url.Malformed.Count > 0) return;
        CheckCharacters(url, rule, sink);
        CheckPlaceholders(url, rule, sink);
    }

    private static void CheckHost(TemplateText url, Rule rule, FindingSink sink)
    {
        var value = url.Value;
        var host = value.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "https://".Length
            : value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http://".Length
            : -1;
        if (host < 0)
        {
            sink.Report(rule, url.Source.Span, $"The address {Show.Text(value)} does not start with https:// or http://: write it in full.");
        }
        else if (host >= EndOfLiteral(url) || value[host] is '/' or '?' or '#' or ':')
        {
            sink.Report(rule, url.Source.Span, $"The address {Show.Text(value)} has no host, which WhatsApp wants to review: write one after the two slashes, such as https://shop.example/.");
        }
    }

    private static int EndOfLiteral(TemplateText url)
    {
        var end = url.Placeholders.Count > 0 ? url.Placeholders[0].Start : url.Value.Length;
        return url.Malformed.Count > 0 ? Math.Min(end, url.Malformed[0].Start) : end;
    }

    private static void CheckCharacters(TemplateText url, Rule rule, FindingSink sink)
    {
        for (var i = 0; i < url.Value.Length; i++)
        {
            var c = url.Value[i];
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) continue;
            var what = c == ' ' ? "a space" : Show.Text(c.ToString());
            sink.Report(rule, url.Source.SpanOf(i, 1), $"The address {Show.Text(url.Value)} holds {what}, and no address does: remove it, or escape it as %20.");
            return;
        }
    }

    private static void CheckPlaceholders(TemplateText url, Rule rule, FindingSink sink)
    {
        var placeholders = url.Placeholders;
        if (placeholders.Count > 1)
        {
            sink.Report(
                rule,
                placeholders[1].Span,
                $"The address has {Show.Number(placeholders.Count)} placeholders, and WhatsApp takes one, at its end: let one value hold all that varies.",
                new RelatedPlace(null, placeholders[0].Span));
        }
        else if (placeholders.Count == 1 && placeholders[0].Start + placeholders[0].Length < url.Value.Length)
        {
            sink.Report(rule, placeholders[0].Span, $"{placeholders[0].Submitted} stands inside the address, and WhatsApp takes a placeholder only at its end: move it there.");
        }
    }
}
