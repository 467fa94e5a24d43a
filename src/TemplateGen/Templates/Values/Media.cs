namespace TemplateGen;

/// <summary>A picture, video, sound or document: by address, or by the id of an upload.</summary>
public readonly record struct Media
{
    private const int MaxAddressLength = 2000;
    private const int MaxFileNameLength = 240;

    /// <summary>The address, when not given by id.</summary>
    public Uri? Uri { get; private init; }

    /// <summary>The id of an upload, when not given by address.</summary>
    public string? Id { get; private init; }

    /// <summary>The name under which a document is shown.</summary>
    public string? FileName { get; private init; }

    /// <summary>By address: absolute, http or https; WhatsApp fetches it.</summary>
    public static Media FromUri(Uri uri, [TextLimit(MaxFileNameLength, CanBeEmpty = true)] string? fileName = null) => new() { Uri = uri, FileName = fileName };

    /// <summary>By the id that an upload to the provider returned. Ids live 30 days.</summary>
    public static Media FromId([TextLimit(Limit.MaxIdLength)] string id, [TextLimit(MaxFileNameLength, CanBeEmpty = true)] string? fileName = null) => new() { Id = id, FileName = fileName };

    /// <summary>What the platform would refuse; null when nothing.</summary>
    internal WhatsAppError? Check(string parameter)
        => Limit.Optional(FileName, parameter, MaxFileNameLength)
            ?? (Uri is null
                ? Limit.Required(Id, parameter, Limit.MaxIdLength)
                : Limit.Address(Uri, parameter) ?? Limit.Optional(Uri.AbsoluteUri, parameter, MaxAddressLength));
}
