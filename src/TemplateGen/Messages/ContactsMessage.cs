namespace TemplateGen;

/// <summary>One or more contact cards.</summary>
/// <param name="Contacts">1 to 257 cards.</param>
public sealed record ContactsMessage(IReadOnlyList<Contact> Contacts) : FreeFormMessage
{
    private const int MaxContacts = 257;

    internal override WhatsAppError? Check()
        => Limit.Count(Contacts, "contacts", MaxContacts) ?? Limit.Each(Contacts, contact => contact.Check());
}
