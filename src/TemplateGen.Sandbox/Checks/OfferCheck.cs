using TemplateGen.Definitions;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks;

/// <summary>A limited-time offer: one that counts down needs its end, and the end is yet to come.</summary>
internal static class OfferCheck
{
    private const string Place = "limited_time_offer";

    public static Refusal? Check(LimitedTimeOffer? offer, SentComponent? sent, DateTimeOffset now)
    {
        if (offer is not { HasExpiration: true })
        {
            return sent is { Parameters.Count: > 0 } ? TextCheck.WrongCount(Place, sent.Parameters.Count, 0) : null;
        }

        if (sent is not { Parameters: [var parameter] })
        {
            return sent is { Parameters.Count: > 1 }
                ? TextCheck.WrongCount(Place, sent.Parameters.Count, 1)
                : PlatformErrors.ParameterMissing.Because($"{Place}: the offer's end is required");
        }

        if (parameter.Type != Place)
        {
            return PlatformErrors.ParameterFormat.Because($"{Place}: Format mismatch, expected LIMITED_TIME_OFFER, received {ParameterTypes.Name(parameter.Type)}");
        }

        return EndOf(parameter) switch
        {
            null => PlatformErrors.ParameterMissing.Because($"{Place}: expiration_time_ms is required, in milliseconds since 1970"),
            { } end when end <= now.ToUnixTimeMilliseconds()
                => PlatformErrors.InvalidValue.Because($"{Place}: expiration_time_ms, in milliseconds since 1970, is in the past"),
            _ => null,
        };
    }

    /// <summary>The offer's end, in milliseconds since 1970.</summary>
    public static long? EndOf(SentParameter parameter) => parameter.Json.Find(Place).Integer("expiration_time_ms");
}
