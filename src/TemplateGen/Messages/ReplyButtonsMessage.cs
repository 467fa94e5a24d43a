namespace TemplateGen;

/// <summary>A text with up to three buttons; the customer's tap comes back as an inbound message.</summary>
public sealed record ReplyButtonsMessage : InteractiveMessage
{
    private const int MaxButtons = 3;

    /// <summary>A text with buttons.</summary>
    /// <param name="body">At most 1,024 characters.</param>
    /// <param name="buttons">1 to 3, with different ids and titles.</param>
    public ReplyButtonsMessage([TextLimit(MaxBodyLength)] string body, [CountLimit(MaxButtons)] params IReadOnlyList<ReplyButton> buttons)
        : base(body)
        => Buttons = buttons;

    /// <summary>The buttons, in order.</summary>
    public IReadOnlyList<ReplyButton> Buttons { get; init; }

    internal override WhatsAppError? Check()
        => CheckFrame(MaxBodyLength)
            ?? Limit.Count(Buttons, "buttons", MaxButtons)
            ?? Limit.Each(Buttons, button => button.Check())
            ?? Limit.Distinct(Buttons.Select(button => button.Id), "buttons");
}
