namespace TemplateGen;

/// <summary>A contact card.</summary>
/// <param name="FormattedName">The full name, as it is shown.</param>
/// <param name="FirstName">The first name, which the platform wants beside the full one.</param>
public sealed record Contact([TextLimit(Contact.MaxNameLength)] string FormattedName, [TextLimit(Contact.MaxNameLength)] string FirstName)
{
    private const int MaxNameLength = 256;
    private const int MaxEntries = 20;

    /// <summary>The last name.</summary>
    [TextLimit(MaxNameLength, CanBeEmpty = true)]
    public string? LastName { get; init; }

    /// <summary>The company.</summary>
    [TextLimit(MaxNameLength, CanBeEmpty = true)]
    public string? Company { get; init; }

    /// <summary>Phone numbers, as they are shown.</summary>
    public IReadOnlyList<string> PhoneNumbers { get; init; } = [];

    /// <summary>Mail addresses.</summary>
    public IReadOnlyList<string> EmailAddresses { get; init; } = [];

    internal WhatsAppError? Check()
        => Limit.Required(FormattedName, "formattedName", MaxNameLength)
            ?? Limit.Required(FirstName, "firstName", MaxNameLength)
            ?? Limit.Optional(LastName, "lastName", MaxNameLength)
            ?? Limit.Optional(Company, "company", MaxNameLength)
            ?? Entries(PhoneNumbers, "phoneNumbers")
            ?? Entries(EmailAddresses, "emailAddresses");

    /// <summary>Never the content: it is personal, and this ends up in logs.</summary>
    public override string ToString() => nameof(Contact);

    private static WhatsAppError? Entries(IReadOnlyList<string> entries, string name)
        => entries.Count == 0 ? null : Limit.Count(entries, name, MaxEntries) ?? Limit.Each(entries, entry => Limit.Required(entry, name, MaxNameLength));
}
