namespace TemplateGen;

/// <summary>A place on the map.</summary>
/// <param name="Location">Where it is.</param>
public sealed record LocationMessage(GeoLocation Location) : FreeFormMessage
{
    private const int MaxTextLength = 1000;

    internal override WhatsAppError? Check()
        => !Location.IsOnEarth
            ? Refusal.Invalid("location", GeoLocation.Rule)
            : Limit.Optional(Location.Name, "name", MaxTextLength) ?? Limit.Optional(Location.Address, "address", MaxTextLength);
}
