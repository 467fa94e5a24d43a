using System.Text.Json;
using TemplateGen.Sandbox.Checks;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;

namespace TemplateGen.Sandbox.FreeForm;

/// <summary>Whether the platform would take a free-form message, its window aside.</summary>
internal static class FreeFormCheck
{
    private const int LongestText = 4096;
    private const int LongestCaption = 1024;

    public static Refusal? Check(FreeFormSend send) => send.Type switch
    {
        "text" => CheckText(send),
        "image" or "video" or "audio" or "document" or "sticker" => CheckMedia(send),
        "location" => LocationCheck.Check(send.Content, "location"),
        "contacts" => CheckContacts(send),
        "reaction" => CheckReaction(send),
        "interactive" => InteractiveCheck.Check(send.Content),
        _ => PlatformErrors.UnsupportedType.Because("type is not one that the platform sends"),
    };

    private static Refusal? CheckText(FreeFormSend send) => send.Text switch
    {
        null or "" => PlatformErrors.InvalidParameter.Because("The parameter text['body'] is required."),
        { Length: > LongestText } => PlatformErrors.InvalidParameter.Because($"Param text['body'] must be at most {LongestText} characters long."),
        _ => null,
    };

    private static Refusal? CheckMedia(FreeFormSend send)
        => MediaCheck.Check(send.Media, send.Type)
            ?? (send.Content.Text("caption")?.Length > LongestCaption
                ? PlatformErrors.InvalidParameter.Because($"Param {send.Type}['caption'] must be at most {LongestCaption} characters long.")
                : null);

    private static Refusal? CheckContacts(FreeFormSend send)
    {
        var contacts = ContactsOf(send);
        return contacts.Count > 0 && contacts.All(contact => !string.IsNullOrEmpty(contact.Find("name").Text("formatted_name")))
            ? null
            : PlatformErrors.ParameterMissing.Because("contacts: at least one, each with name.formatted_name");
    }

    private static Refusal? CheckReaction(FreeFormSend send)
        => string.IsNullOrEmpty(send.Content.Text("message_id")) || send.Content.Text("emoji") is null
            ? PlatformErrors.ParameterMissing.Because("reaction: message_id and emoji are required")
            : null;

    /// <summary>The contacts of a contacts message: its content is the list itself.</summary>
    public static IReadOnlyList<JsonElement> ContactsOf(FreeFormSend send)
        => send.Content.ValueKind == JsonValueKind.Array ? [.. send.Content.EnumerateArray()] : [];
}
