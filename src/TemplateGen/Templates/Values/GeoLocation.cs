namespace TemplateGen;

/// <summary>A place.</summary>
/// <param name="Latitude">Degrees, -90 to 90.</param>
/// <param name="Longitude">Degrees, -180 to 180.</param>
/// <param name="Name">What the place is called.</param>
/// <param name="Address">Where it is.</param>
public readonly record struct GeoLocation(
    double Latitude,
    double Longitude,
    [TextLimit(GeoLocation.MaxTextLength, CanBeEmpty = true)] string? Name = null,
    [TextLimit(GeoLocation.MaxTextLength, CanBeEmpty = true)] string? Address = null)
{
    internal const int MaxTextLength = 1000;

    internal const string Rule = "a latitude is -90 to 90 degrees, a longitude -180 to 180.";

    /// <summary>Degrees to about a centimetre, never with an exponent.</summary>
    internal const string Format = "0.#######";

    internal bool IsOnEarth => Latitude is >= -90 and <= 90 && Longitude is >= -180 and <= 180;
}
