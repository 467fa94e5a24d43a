namespace TemplateGen;

/// <summary>A place on the map.</summary>
/// <param name="Location">Where it is.</param>
public sealed record LocationMessage(GeoLocation Location) : FreeFormMessage
{
    internal override WhatsAppError? Check()
        => !Location.IsOnEarth
            ? Refusal.Invalid("location", GeoLocation.Rule)
            : Limit.Optional(Location.Name, "name", GeoLocation.MaxTextLength) ?? Limit.Optional(Location.Address, "address", GeoLocation.MaxTextLength);
}
