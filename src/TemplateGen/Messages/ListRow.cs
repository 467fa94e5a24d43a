namespace TemplateGen;

/// <summary>A row of a list.</summary>
/// <param name="Id">Comes back when it is chosen: at most 200 characters.</param>
/// <param name="Title">At most 24 characters.</param>
/// <param name="Description">At most 72 characters.</param>
public sealed record ListRow(
    [TextLimit(ListRow.MaxRowIdLength)] string Id,
    [TextLimit(ListRow.MaxTitleLength)] string Title,
    [TextLimit(ListRow.MaxDescriptionLength, CanBeEmpty = true)] string? Description = null)
{
    private const int MaxRowIdLength = 200;
    private const int MaxTitleLength = 24;
    private const int MaxDescriptionLength = 72;

    internal WhatsAppError? Check()
        => Limit.Required(Id, "id", MaxRowIdLength)
            ?? Limit.Required(Title, "title", MaxTitleLength)
            ?? Limit.Optional(Description, "description", MaxDescriptionLength);
}
