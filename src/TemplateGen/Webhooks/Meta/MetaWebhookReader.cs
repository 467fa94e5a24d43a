using System.Text.Json;

namespace TemplateGen;

/// <summary>Reads the body of Meta's webhooks. What it does not know it passes over.</summary>
internal static class MetaWebhookReader
{
    public static WebhookNotes Read(JsonElement root, string phoneNumberId)
    {
        var notes = new WebhookNotes();
        foreach (var change in root.Items("entry").SelectMany(entry => entry.Items("changes")))
        {
            if (change.Object("value") is { } value && value.Object("metadata")?.Text("phone_number_id") == phoneNumberId)
            {
                Read(change.Text("field"), value, notes);
            }
        }

        return notes;
    }

    private static void Read(string? field, JsonElement value, WebhookNotes notes)
    {
        switch (field)
        {
            case "messages":
                foreach (var message in value.Items("messages"))
                {
                    if (MetaInbound.Read(message, value) is { } note)
                    {
                        notes.Add(note);
                    }
                }

                notes.Statuses.AddRange(value.Items("statuses").Select(MetaStatus.Read).OfType<MessageStatus>());
                break;
            case "user_preferences":
                notes.Preferences.AddRange(value.Items("user_preferences").Select(ReadPreference).OfType<MarketingPreference>());
                break;
            default:
                break;
        }
    }

    private static MarketingPreference? ReadPreference(JsonElement preference)
        => preference.Text("category") == "marketing_messages"
            && (preference.Customer("wa_id") ?? preference.Customer("user_id")) is { } customer
            && preference.Text("value") is ("stop" or "resume")
                ? new MarketingPreference(customer, preference.Text("value") == "stop", preference.UnixTime("timestamp"))
                : null;
}
