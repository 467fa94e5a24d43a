using System.Text.Json;

namespace TemplateGen;

/// <summary>
/// A message from a customer. The platform delivers webhooks more than once: the same <see cref="Id"/> may come again,
/// also days later.
/// </summary>
public sealed class InboundMessage
{
    /// <summary>Who wrote: the phone number where the platform tells it, else the business-scoped user id.</summary>
    public required Recipient From { get; init; }

    /// <summary>The business-scoped user id, when the platform tells it. The window is open under it too.</summary>
    public Recipient? FromUserId { get; init; }

    /// <summary>When the customer sent it, by the platform's clock. 1970 when the webhook does not say.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>The platform's id of the message: to reply to it, and to notice that it comes again.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required InboundKind Kind { get; init; }

    /// <summary>The text, the caption, the label that was tapped, or the emoji of a reaction.</summary>
    public string? Text { get; init; }

    /// <summary>What the tapped button or chosen row carries; of a flow, its answer as JSON.</summary>
    public string? ButtonPayload { get; init; }

    /// <summary>The picture, video, sound, file or sticker.</summary>
    public Media? Media { get; init; }

    /// <summary>The media's MIME type.</summary>
    public string? MimeType { get; init; }

    /// <summary>The place.</summary>
    public GeoLocation? Location { get; init; }

    /// <summary>The name that the customer chose for their profile.</summary>
    public string? ProfileName { get; init; }

    /// <summary>The message that this one replies or reacts to.</summary>
    public string? ReplyToMessageId { get; init; }

    /// <summary>All of the message as it came, for what has no property here.</summary>
    public required JsonElement Json { get; init; }

    /// <summary>
    /// The customer's window, to answer through. A late webhook, or one that opens none, may come with a window that
    /// is already closed: its sends answer <see cref="SendStatus.WindowClosed"/>.
    /// </summary>
    public required CareWindow Window { get; init; }

    /// <summary>The kind. Never the content: it is personal, and this ends up in logs.</summary>
    public override string ToString() => $"{nameof(InboundMessage)} ({Kind})";
}
