namespace TemplateGen;

/// <summary>The kinds of media that a message can carry, with the platform's size limits.</summary>
public enum MediaKind
{
    /// <summary>JPEG or PNG, at most 5 MB.</summary>
    Image,

    /// <summary>At most 16 MB.</summary>
    Video,

    /// <summary>At most 16 MB.</summary>
    Audio,

    /// <summary>Any file, at most 100 MB.</summary>
    Document,

    /// <summary>WebP, at most 100 KB (500 KB when animated).</summary>
    Sticker,
}
