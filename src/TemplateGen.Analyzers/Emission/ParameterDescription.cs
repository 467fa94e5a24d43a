using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Emission;

/// <summary>What the documentation of a generated parameter says.</summary>
internal static class ParameterDescription
{
    public static string Of(TemplateParameter parameter)
    {
        var description = MeaningOf(parameter);
        return parameter.Sample is { Length: > 0 } sample ? description + " For example: " + sample : description;
    }

    private static string MeaningOf(TemplateParameter parameter) => parameter.Kind switch
    {
        ParameterKind.Image => "The picture.",
        ParameterKind.Video => "The video.",
        ParameterKind.Document => "The document.",
        ParameterKind.Location => "The place.",
        ParameterKind.Product => "The product.",
        ParameterKind.OfferExpiry => "When the offer ends.",
        ParameterKind.UrlSuffix => "The end of the button's address.",
        ParameterKind.CouponCode => "The code to copy: at most 20 letters and digits.",
        ParameterKind.OneTimeCode => "The one-time code: at most 15 characters.",
        ParameterKind.ProductList => "The products to show: at most 30, in at most 10 sections.",
        ParameterKind.Card => "A card of the carousel.",
        ParameterKind.CardList => "The cards of the carousel: two to ten.",
        ParameterKind.QuickReplyPayload => "What comes back when the button is tapped; without it, the label.",
        ParameterKind.FlowStart => "How the flow is opened.",
        ParameterKind.CatalogThumbnail => "The id of the product whose picture is shown; without it, the catalogue's first.",
        ParameterKind.VoiceCall => "How long the call button works, and what comes back with the call.",
        _ => MeaningOf(parameter.Type),
    };

    private static string MeaningOf(ParameterType type) => type switch
    {
        ParameterType.Integer or ParameterType.Decimal => "A number in the message, written as in its language.",
        ParameterType.Currency => "An amount of money in the message, written as in its language.",
        ParameterType.Date => "A date in the message, written as in its language.",
        ParameterType.Time => "A time of day in the message, written as in its language.",
        ParameterType.DateTime => "A date and time in the message, written as in its language.",
        ParameterType.Url => "A web address in the message.",
        ParameterType.Phone => "A phone number in the message.",
        _ => "A text of the message.",
    };
}
