namespace TemplateGen;

/// <summary>A text with a button that opens a list to choose from; the choice comes back as an inbound message.</summary>
public sealed record ListMessage : InteractiveMessage
{
    private const int MaxListBodyLength = 4096;
    private const int MaxButtonLength = 20;
    private const int MaxRows = 10;

    /// <summary>A text with a list.</summary>
    /// <param name="body">At most 4,096 characters.</param>
    /// <param name="button">What the button that opens the list says: at most 20 characters.</param>
    /// <param name="sections">The list: 1 to 10 rows in all, with different ids.</param>
    public ListMessage([TextLimit(MaxListBodyLength)] string body, [TextLimit(MaxButtonLength)] string button, [CountLimit(MaxRows)] params IReadOnlyList<ListSection> sections)
        : base(body)
    {
        Button = button;
        Sections = sections;
    }

    /// <summary>What the button that opens the list says.</summary>
    public string Button { get; init; }

    /// <summary>The sections, in order.</summary>
    public IReadOnlyList<ListSection> Sections { get; init; }

    internal override WhatsAppError? Check()
        => CheckFrame(MaxListBodyLength)
            ?? Limit.Required(Button, "button", MaxButtonLength)
            ?? Limit.Count(Sections, "sections", MaxRows)
            ?? Limit.Each(Sections, section => section.Check(isOnly: Sections.Count == 1))
            ?? CheckRows([.. Sections.SelectMany(section => section.Rows)]);

    private static WhatsAppError? CheckRows(IReadOnlyList<ListRow> rows)
        => Limit.Count(rows, "rows", MaxRows) ?? Limit.Distinct(rows.Select(row => row.Id), "rows");
}
