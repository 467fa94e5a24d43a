namespace TemplateGen;

/// <summary>A part of a list.</summary>
/// <param name="Title">At most 24 characters; may be left out in a list of one section.</param>
/// <param name="Rows">What can be chosen.</param>
public sealed record ListSection([TextLimit(ListSection.MaxTitleLength, CanBeEmpty = true)] string? Title, [CountLimit(ListSection.MaxRows)] IReadOnlyList<ListRow> Rows)
{
    private const int MaxTitleLength = 24;
    private const int MaxRows = 10;

    internal WhatsAppError? Check(bool isOnly)
        => (isOnly ? Limit.Optional(Title, "title", MaxTitleLength) : Limit.Required(Title, "title", MaxTitleLength))
            ?? Limit.Count(Rows, "rows", MaxRows)
            ?? Limit.Each(Rows, row => row.Check());
}
