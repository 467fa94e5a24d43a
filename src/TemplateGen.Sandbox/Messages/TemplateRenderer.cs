using System.Globalization;
using TemplateGen.Definitions;
using TemplateGen.Sandbox.Checks;
using TemplateGen.Sandbox.Sends;
using TemplateGen.Sandbox.Templates;

namespace TemplateGen.Sandbox.Messages;

/// <summary>Fills a template in, for a send that passed every check.</summary>
internal static class TemplateRenderer
{
    public static MessageContent Render(TemplateDefinition template, TemplateSend send)
    {
        var sent = send.Components;
        return new MessageContent
        {
            Type = "template",
            Template = new TemplateIdentity(send.Name, send.Language),
            Header = HeaderRenderer.Render(template.Header, sent.Find("header")),
            Offer = RenderOffer(template.LimitedTimeOffer, sent.Find("limited_time_offer")),
            Body = RenderBody(template.Body, sent.Find("body")),
            Footer = RenderFooter(template.Footer),
            Buttons = ButtonRenderer.Render(template.Buttons, sent),
            Cards = RenderCards(template.Carousel, sent.Find("carousel")),
        };
    }

    // What the platform writes for a one-time code is in the template's language; here it is in English for all.
    private static string? RenderBody(Body? body, SentComponent? sent)
    {
        if (body?.Text is { } text)
        {
            return text.FillIn(TextCheck.Values(text.Keys(), sent));
        }

        if (sent is not { Parameters: [var code] })
        {
            return null;
        }

        var advice = body?.AddSecurityRecommendation is { Value: true } ? " For your security, do not share this code." : "";
        return $"{TextValueCheck.Shown(code)} is your verification code.{advice}";
    }

    private static string? RenderFooter(Footer? footer) => footer switch
    {
        { Text: { } text } => text.Value,
        { CodeExpirationMinutes.Value: { } minutes } => string.Create(CultureInfo.InvariantCulture, $"This code expires in {minutes} minutes."),
        _ => null,
    };

    private static string? RenderOffer(LimitedTimeOffer? offer, SentComponent? sent)
    {
        if (offer is null)
        {
            return null;
        }

        var end = sent is { Parameters: [var parameter] } ? OfferCheck.EndOf(parameter) : null;
        return end is null
            ? offer.Text?.Value
            : string.Create(CultureInfo.InvariantCulture, $"{offer.Text?.Value} (until {DateTimeOffset.FromUnixTimeMilliseconds(end.Value):yyyy-MM-dd HH:mm} UTC)");
    }

    private static IReadOnlyList<MessageCard> RenderCards(Carousel? carousel, SentComponent? sent)
        => carousel is null || sent is null
            ? []
            : [.. sent.Cards.OrderBy(card => card.Index).Select(card => RenderCard(CarouselCheck.DefinitionOf(carousel, card), card.Components))];

    private static MessageCard RenderCard(Card card, IReadOnlyList<SentComponent> sent) => new(
        HeaderRenderer.Render(card.Header, sent.Find("header")),
        RenderBody(card.Body, sent.Find("body")),
        ButtonRenderer.Render(card.Buttons, sent));
}
