using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Specs;

/// <summary>A template as the customer sees it: every component, in the order of the phone's screen, with samples filled in.</summary>
internal static class MessagePreview
{
    /// <summary>Longer than any message that the platform takes; a definition over every limit does not flood the editor.</summary>
    private const int MaxLength = 4096;

    private static readonly string[] LineBreaks = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    public static EquatableArray<string> Of(TemplateDefinition template, TemplateSignature signature)
    {
        var lines = new List<string>();
        AddHeader(lines, template.Header, signature.Parameters);
        if (template.LimitedTimeOffer?.Text is { } offer) lines.Add("*" + offer.Value + "*");
        AddBody(lines, template.Body, signature.Parameters);
        AddText(lines, template.Footer?.Text, signature.Parameters, ParameterPlace.Body);
        AddButtons(lines, template.Buttons);

        if (template.Carousel is { } carousel && signature.Carousel is { } cards)
        {
            for (var i = 0; i < carousel.Cards.Count; i++)
            {
                var parameters = cards.CardTypes[cards.CardTypeIndexes[i]].Parameters;
                lines.Add("Card " + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + ":");
                AddHeader(lines, carousel.Cards[i].Header, parameters);
                AddBody(lines, carousel.Cards[i].Body, parameters);
                AddButtons(lines, carousel.Cards[i].Buttons);
            }
        }

        return Shorten(lines).ToEquatableArray();
    }

    private static void AddHeader(List<string> lines, Header? header, EquatableArray<TemplateParameter> parameters)
    {
        if (header is TextHeader text) AddText(lines, text.Text, parameters, ParameterPlace.Header);
        else if (header is not null) lines.Add("[" + (header.Format?.Value.ToLowerInvariant() ?? "header") + "]");
    }

    private static void AddBody(List<string> lines, Body? body, EquatableArray<TemplateParameter> parameters)
    {
        if (body?.Text is { } text) AddText(lines, text, parameters, ParameterPlace.Body);
        else if (body is not null) lines.Add("[the platform's text with the code]");
    }

    private static void AddButtons(List<string> lines, EquatableArray<Button> buttons)
    {
        foreach (var button in buttons) lines.Add("[" + (button.Text?.Value ?? button.Type?.Value ?? "button") + "]");
    }

    private static void AddText(List<string> lines, TemplateText? text, EquatableArray<TemplateParameter> parameters, ParameterPlace place)
    {
        if (text is null) return;
        var filledIn = string.Concat(text.Segments.Select(segment =>
            segment.Placeholder is { } placeholder ? SampleOf(placeholder, parameters, place) : text.TextOf(segment)));
        lines.AddRange(filledIn.Split(LineBreaks, StringSplitOptions.None));
    }

    private static string SampleOf(Placeholder placeholder, EquatableArray<TemplateParameter> parameters, ParameterPlace place) =>
        placeholder.Sample?.Value
        ?? parameters.FirstOrDefault(parameter => parameter.Uses.Any(use => use.Place == place && use.Number == placeholder.Number && use.Name == placeholder.Name))?.Sample
        ?? placeholder.Submitted;

    private static List<string> Shorten(List<string> lines)
    {
        var room = MaxLength;
        var kept = lines.TakeWhile(line => (room -= line.Length + 1) >= 0).ToList();
        if (kept.Count < lines.Count) kept.Add("…");
        return kept;
    }
}
