namespace TemplateGen;

/// <summary>Media as the Cloud API wants them: by link or by id.</summary>
internal static class MetaMedia
{
    /// <summary>Writes <c>image","image":{…}</c>, after <c>{"type":"</c>.</summary>
    public static void WriteTyped(ref PayloadBuffer buffer, MediaKind kind, Media media, string? caption)
    {
        buffer.Append(Name(kind));
        buffer.Append("\",\""u8);
        buffer.Append(Name(kind));
        buffer.Append("\":{"u8);
        buffer.AppendString("\"link\":\""u8, media.Uri?.AbsoluteUri);
        buffer.AppendString("\"id\":\""u8, media.Id);
        buffer.AppendString(",\"filename\":\""u8, kind == MediaKind.Document ? media.FileName : null);
        buffer.AppendString(",\"caption\":\""u8, caption);
        buffer.Append("}"u8);
    }

    private static ReadOnlySpan<byte> Name(MediaKind kind) => kind switch
    {
        MediaKind.Image => "image"u8,
        MediaKind.Video => "video"u8,
        MediaKind.Audio => "audio"u8,
        MediaKind.Document => "document"u8,
        _ => "sticker"u8,
    };
}
