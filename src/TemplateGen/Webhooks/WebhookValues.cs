using System.Globalization;
using System.Text.Json;

namespace TemplateGen;

/// <summary>How the providers write customers and times. A time that is missing or impossible is 1970: it opens no window.</summary>
internal static class WebhookValues
{
    // Adding the window's length must not overflow.
    private static readonly DateTimeOffset Latest = DateTimeOffset.MaxValue - CareWindow.Length;

    extension(JsonElement element)
    {
        /// <summary>A phone number or user id.</summary>
        public Recipient? Customer(string name) => Recipient.TryParse(element.Text(name), out var customer) ? customer : null;

        /// <summary>Meta's: seconds since 1970, as a number or in quotes.</summary>
        public DateTimeOffset UnixTime(string name)
            => element.Int64(name) is { } seconds && seconds >= 0 && seconds <= Latest.ToUnixTimeSeconds()
                ? DateTimeOffset.FromUnixTimeSeconds(seconds)
                : DateTimeOffset.UnixEpoch;

        /// <summary>CM.com's: without a zone it means UTC, whatever the machine's zone.</summary>
        public DateTimeOffset UtcTime(string name)
            => DateTimeOffset.TryParse(element.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
                && time <= Latest
                    ? time
                    : DateTimeOffset.UnixEpoch;
    }
}
