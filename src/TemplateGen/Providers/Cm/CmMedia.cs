namespace TemplateGen;

/// <summary>Media as CM.com wants them: by address, with a name and a MIME type.</summary>
internal static class CmMedia
{
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
        buffer.AppendString(",\"mimeType\":\""u8, MimeTypeOf(Path.GetExtension(media.FileName ?? path), kind));
        buffer.Append("}"u8);
    }

    // CM.com wants a type and does not look at the file: the file's extension tells it, else what is usual for the kind.
    private static string MimeTypeOf(string extension, MediaKind kind) => (extension.ToUpperInvariant(), kind) switch
    {
        (".PNG", _) => "image/png",
        (".JPG" or ".JPEG", _) => "image/jpeg",
        (".WEBP", _) => "image/webp",
        (".3GP", _) => "video/3gpp",
        (".AAC", _) => "audio/aac",
        (".AMR", _) => "audio/amr",
        (".M4A", _) => "audio/mp4",
        (".OGG", _) => "audio/ogg",
        (".TXT", _) => "text/plain",
        (".CSV", _) => "text/csv",
        (".DOC", _) => "application/msword",
        (".DOCX", _) => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        (".XLS", _) => "application/vnd.ms-excel",
        (".XLSX", _) => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        (".PPT", _) => "application/vnd.ms-powerpoint",
        (".PPTX", _) => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        (_, MediaKind.Image) => "image/jpeg",
        (_, MediaKind.Video) => "video/mp4",
        (_, MediaKind.Audio) => "audio/mpeg",
        (_, MediaKind.Sticker) => "image/webp",
        _ => "application/pdf",
    };
}
