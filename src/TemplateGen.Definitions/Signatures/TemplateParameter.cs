namespace TemplateGen.Definitions;

/// <summary>A parameter of a template's send method, and the property of its record.</summary>
public sealed record TemplateParameter
{
    /// <summary>The method parameter's name: <c>firstName</c>. A valid identifier, never a keyword.</summary>
    public required string CSharpName { get; init; }

    /// <summary>The property's name: <c>FirstName</c>.</summary>
    public required string PropertyName { get; init; }

    /// <summary>What it fills in.</summary>
    public required ParameterKind Kind { get; init; }

    /// <summary>What a <see cref="ParameterKind.Text"/> takes.</summary>
    public ParameterType Type { get; init; }

    /// <summary>Whether it may be left out: then it is nullable, with null as its default.</summary>
    public bool IsOptional { get; init; }

    /// <summary>An example value.</summary>
    public string? Sample { get; init; }

    /// <summary>The type of a <see cref="ParameterKind.Card"/> or <see cref="ParameterKind.CardList"/>: a <see cref="CardSignature.TypeName"/>.</summary>
    public string? CardType { get; init; }

    /// <summary>Where it is filled in: once for each place, in the order of a send request.</summary>
    public EquatableArray<ParameterUse> Uses { get; init; }
}

/// <summary>A place that a parameter fills in.</summary>
/// <param name="Place">The component.</param>
/// <param name="Index">The button's or the card's index, from 0; otherwise 0.</param>
/// <param name="Number">The number of a positional placeholder, from 1; otherwise 0.</param>
/// <param name="Name">The name of a named placeholder, sent as <c>parameter_name</c>; otherwise null.</param>
/// <param name="Occurrences">How often the placeholder stands in the component's text.</param>
public readonly record struct ParameterUse(ParameterPlace Place, int Index, int Number, string? Name, int Occurrences);

/// <summary>What a parameter fills in, which decides its C# type and how it is written.</summary>
public enum ParameterKind
{
    /// <summary>A placeholder of a header's or a body's text.</summary>
    Text,

    /// <summary>A picture in the header.</summary>
    Image,

    /// <summary>A video in the header.</summary>
    Video,

    /// <summary>A document in the header.</summary>
    Document,

    /// <summary>A place in the header.</summary>
    Location,

    /// <summary>A product in the header.</summary>
    Product,

    /// <summary>The end of a limited-time offer.</summary>
    OfferExpiry,

    /// <summary>The end of a button's address.</summary>
    UrlSuffix,

    /// <summary>The code that a button copies.</summary>
    CouponCode,

    /// <summary>A one-time code, sent in the body and in the button.</summary>
    OneTimeCode,

    /// <summary>The products behind a multi-product button.</summary>
    ProductList,

    /// <summary>One card of a media carousel.</summary>
    Card,

    /// <summary>The cards of a product carousel, two to ten.</summary>
    CardList,

    /// <summary>What a quick reply sends back (optional).</summary>
    QuickReplyPayload,

    /// <summary>How a flow is opened (optional).</summary>
    FlowStart,

    /// <summary>The product whose picture a catalogue button shows (optional).</summary>
    CatalogThumbnail,

    /// <summary>How a call button behaves (optional).</summary>
    VoiceCall,
}
