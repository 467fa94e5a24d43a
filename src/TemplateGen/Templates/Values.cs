using System.Text.Json;

namespace TemplateGen;

/// <summary>An amount of money.</summary>
/// <param name="Amount">In the currency's unit: 12.50.</param>
/// <param name="Currency">ISO 4217 code: <c>EUR</c>.</param>
public readonly record struct CurrencyAmount(decimal Amount, string Currency);

/// <summary>A product in a catalogue.</summary>
/// <param name="CatalogId">The catalogue.</param>
/// <param name="RetailerId">The product's id in it (content id).</param>
public readonly record struct CatalogProduct(string CatalogId, string RetailerId);

/// <summary>A place.</summary>
/// <param name="Latitude">Degrees, -90 to 90.</param>
/// <param name="Longitude">Degrees, -180 to 180.</param>
/// <param name="Name">What the place is called.</param>
/// <param name="Address">Where it is.</param>
public readonly record struct GeoLocation(double Latitude, double Longitude, string? Name = null, string? Address = null);

/// <summary>How a flow is opened.</summary>
/// <param name="Token">Identifies this start of the flow in its answer.</param>
/// <param name="Data">The first screen's data, a JSON object.</param>
public readonly record struct FlowStart(string? Token = null, JsonElement? Data = null);

/// <summary>How a call button behaves.</summary>
/// <param name="TimeToLive">How long the button works: 1 minute to 30 days.</param>
/// <param name="Payload">Comes back in the call's webhook.</param>
public readonly record struct VoiceCall(TimeSpan? TimeToLive = null, string? Payload = null);

/// <summary>A picture, video or document: by address, or by the id of an upload.</summary>
public readonly record struct Media
{
    /// <summary>The address, when not given by id.</summary>
    public Uri? Uri { get; private init; }

    /// <summary>The id of an upload, when not given by address.</summary>
    public string? Id { get; private init; }

    /// <summary>The name under which a document is shown.</summary>
    public string? FileName { get; private init; }

    /// <summary>By address: absolute, http or https; WhatsApp fetches it.</summary>
    public static Media FromUri(Uri uri, string? fileName = null) => new() { Uri = uri, FileName = fileName };

    /// <summary>By the id that an upload to the provider returned. Ids live 30 days.</summary>
    public static Media FromId(string id, string? fileName = null) => new() { Id = id, FileName = fileName };
}

/// <summary>The products that a multi-product button shows: at most 30, in at most 10 sections.</summary>
/// <param name="ThumbnailProductId">The product whose picture is shown.</param>
/// <param name="Sections">The sections, in order.</param>
public readonly record struct ProductList(string ThumbnailProductId, IReadOnlyList<ProductSection> Sections);

/// <summary>A section of products.</summary>
/// <param name="Title">At most 24 characters.</param>
/// <param name="ProductIds">The products' retailer ids, in order.</param>
public readonly record struct ProductSection(string Title, IReadOnlyList<string> ProductIds);
