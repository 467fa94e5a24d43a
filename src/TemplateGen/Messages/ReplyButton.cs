namespace TemplateGen;

/// <summary>A button that answers for the customer.</summary>
/// <param name="Id">Comes back when it is tapped: at most 256 characters.</param>
/// <param name="Title">What it says: at most 20 characters.</param>
public sealed record ReplyButton([TextLimit(Limit.MaxIdLength)] string Id, [TextLimit(ReplyButton.MaxTitleLength)] string Title)
{
    private const int MaxTitleLength = 20;

    internal WhatsAppError? Check()
        => Limit.Required(Id, "id", Limit.MaxIdLength) ?? Limit.Required(Title, "title", MaxTitleLength);
}
