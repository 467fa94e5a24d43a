namespace TemplateGen;

/// <summary>A text with a button that opens an address (<c>cta_url</c>).</summary>
public sealed record LinkMessage : InteractiveMessage
{
    private const int MaxTitleLength = 20;

    /// <summary>A text with a link.</summary>
    /// <param name="body">At most 1,024 characters.</param>
    /// <param name="title">What the button says: at most 20 characters.</param>
    /// <param name="address">What it opens: absolute, http or https.</param>
    public LinkMessage([TextLimit(MaxBodyLength)] string body, [TextLimit(MaxTitleLength)] string title, Uri address)
        : base(body)
    {
        Title = title;
        Address = address;
    }

    /// <summary>What the button says.</summary>
    public string Title { get; init; }

    /// <summary>What it opens.</summary>
    public Uri Address { get; init; }

    internal override WhatsAppError? Check()
        => CheckFrame(MaxBodyLength) ?? Limit.Required(Title, "title", MaxTitleLength) ?? Limit.Address(Address, "address");
}
