namespace TemplateGen;

/// <summary>A text with a button by which the customer shares where they are.</summary>
public sealed record LocationRequestMessage : InteractiveMessage
{
    /// <summary>A text that asks for the location.</summary>
    /// <param name="body">At most 1,024 characters.</param>
    public LocationRequestMessage([TextLimit(MaxBodyLength)] string body)
        : base(body)
    {
    }

    internal override WhatsAppError? Check()
        => Header is null && Footer is null ? CheckFrame(MaxBodyLength) : Refusal.Invalid("header", "a location request has neither header nor footer.");
}
