namespace TemplateGen;

/// <summary>Media as CM.com wants them: by address, with a name and a MIME type.</summary>
internal static class CmMedia
{
    // CM.com wants a type and does not look at the file; the file's extension tells it.
    private static readonly Dictionary<string, string> MimeTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".png"] = "image/png", [".webp"] = "image/webp",
        [".mp4"] = "video/mp4", [".3gp"] = "video/3gpp",
        [".aac"] = "audio/aac", [".amr"] = "audio/amr", [".m4a"] = "audio/mp4", [".mp3"] = "audio/mpeg", [".ogg"] = "audio/ogg",
        [".pdf"] = "application/pdf", [".txt"] = "text/plain", [".csv"] = "text/csv",
        [".doc"] = "application/msword", [".xls"] = "application/vnd.ms-excel", [".ppt"] = "application/vnd.ms-powerpoint",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    };

    public static WhatsAppError? Check(Media media, string parameter)
        => media.Id is not null ? Refusal.Invalid(parameter, "CM.com takes media by address, not by the id of an upload.") : media.Check(parameter);

    public static ReadOnlySpan<byte> Name(MediaKind kind) => kind switch
    {
        MediaKind.Image => "image"u8,
        MediaKind.Video => "video"u8,
        _ => "document"u8,
    };

    public static void Write(ref PayloadBuffer buffer, MediaKind kind, Media media)
    {
        var path = media.Uri!.AbsolutePath;
        var name = media.FileName ?? Uri.UnescapeDataString(Path.GetFileName(path));
        buffer.AppendString("{\"mediaName\":\""u8, name.Length == 0 ? media.Uri.Host : name);
        buffer.AppendString(",\"mediaUri\":\""u8, media.Uri.AbsoluteUri);
        buffer.AppendString(",\"mimeType\":\""u8, MimeTypes.GetValueOrDefault(Path.GetExtension(media.FileName ?? path)) ?? UsualMimeType(kind));
        buffer.Append("}"u8);
    }

    private static string UsualMimeType(MediaKind kind) => kind switch
    {
        MediaKind.Image => "image/jpeg",
        MediaKind.Video => "video/mp4",
        MediaKind.Audio => "audio/mpeg",
        MediaKind.Sticker => "image/webp",
        _ => "application/pdf",
    };
}
