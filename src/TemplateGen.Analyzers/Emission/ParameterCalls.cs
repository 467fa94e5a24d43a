using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Emission;

/// <summary>The runtime's side of each kind of parameter: its C# type, and the writer's method that takes it.</summary>
internal static class ParameterCalls
{
    /// <summary>The C# type, fully qualified, without the ? of an optional one.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="cardScope">The record in which the types of cards are nested, fully qualified.</param>
    public static string TypeOf(TemplateParameter parameter, string cardScope) => parameter.Kind switch
    {
        ParameterKind.Text => TypeOf(parameter.Type),
        ParameterKind.Image or ParameterKind.Video or ParameterKind.Document => "global::TemplateGen.Media",
        ParameterKind.Location => "global::TemplateGen.GeoLocation",
        ParameterKind.Product => "global::TemplateGen.CatalogProduct",
        ParameterKind.OfferExpiry => "global::System.DateTimeOffset",
        ParameterKind.ProductList => "global::TemplateGen.ProductList",
        ParameterKind.Card => cardScope + "." + parameter.CardType,
        ParameterKind.CardList => "global::System.Collections.Generic.IReadOnlyList<" + cardScope + "." + parameter.CardType + ">",
        ParameterKind.FlowStart => "global::TemplateGen.FlowStart",
        ParameterKind.VoiceCall => "global::TemplateGen.VoiceCall",
        _ => "string",
    };

    private static string TypeOf(ParameterType type) => type switch
    {
        ParameterType.Integer => "long",
        ParameterType.Decimal => "decimal",
        ParameterType.Currency => "global::TemplateGen.CurrencyAmount",
        ParameterType.Date => "global::System.DateOnly",
        ParameterType.Time => "global::System.TimeOnly",
        ParameterType.DateTime => "global::System.DateTimeOffset",
        ParameterType.Url => "global::System.Uri",
        _ => "string",
    };

    /// <summary>The writer's method for a value in a place.</summary>
    public static string WriterCallOf(TemplateParameter parameter, ParameterPlace place) => parameter.Kind switch
    {
        ParameterKind.Text when parameter.Type == ParameterType.Phone => "Phone",
        ParameterKind.Text when parameter.Type == ParameterType.Text && place == ParameterPlace.Header => "HeaderValue",
        ParameterKind.Text => "Value",
        ParameterKind.QuickReplyPayload => "Payload",
        ParameterKind.FlowStart => "FlowAction",
        ParameterKind.CatalogThumbnail => "CatalogAction",
        ParameterKind.ProductList => "ProductListAction",
        ParameterKind.VoiceCall => "VoiceCallParameters",
        _ => parameter.Kind.ToString(),
    };
}
