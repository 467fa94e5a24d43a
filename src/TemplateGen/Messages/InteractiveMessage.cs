namespace TemplateGen;

/// <summary>A text with something to tap: buttons, a list, a link.</summary>
public abstract record InteractiveMessage : FreeFormMessage
{
    private protected const int MaxBodyLength = 1024;
    private const int MaxHeaderLength = 60;
    private const int MaxFooterLength = 60;

    private protected InteractiveMessage(string body) => Body = body;

    /// <summary>The text. Required: at most 1,024 characters, in a list 4,096.</summary>
    public string Body { get; init; }

    /// <summary>A line above the text: at most 60 characters.</summary>
    [TextLimit(MaxHeaderLength, CanBeEmpty = true)]
    public string? Header { get; init; }

    /// <summary>A small line below the text: at most 60 characters.</summary>
    [TextLimit(MaxFooterLength, CanBeEmpty = true)]
    public string? Footer { get; init; }

    private protected WhatsAppError? CheckFrame(int maxBodyLength)
        => Limit.Required(Body, "body", maxBodyLength)
            ?? Limit.Optional(Header, "header", MaxHeaderLength)
            ?? Limit.Optional(Footer, "footer", MaxFooterLength);
}
