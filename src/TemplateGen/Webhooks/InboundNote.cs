using System.Text.Json;

namespace TemplateGen;

/// <summary>A message as a webhook reader finds it, before its window is known.</summary>
internal sealed record InboundNote(Recipient From, DateTimeOffset SentAt, string Id, InboundKind Kind, JsonElement Json)
{
    public Recipient? FromUserId { get; init; }

    public string? Text { get; init; }

    public string? ButtonPayload { get; init; }

    public Media? Media { get; init; }

    public string? MimeType { get; init; }

    public GeoLocation? Location { get; init; }

    public string? ProfileName { get; init; }

    public string? ReplyToMessageId { get; init; }

    /// <summary>Whether it opens the window. Of reactions the platform does not say so: they do not, to be safe.</summary>
    public bool OpensWindow => Kind is not (InboundKind.Unknown or InboundKind.Reaction or InboundKind.System);

    public InboundMessage WithWindow(CareWindow window) => new()
    {
        From = From,
        FromUserId = FromUserId,
        SentAt = SentAt,
        Id = Id,
        Kind = Kind,
        Text = Text,
        ButtonPayload = ButtonPayload,
        Media = Media,
        MimeType = MimeType,
        Location = Location,
        ProfileName = ProfileName,
        ReplyToMessageId = ReplyToMessageId,
        Json = Json,
        Window = window,
    };
}
