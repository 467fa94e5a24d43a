namespace TemplateGen;

/// <summary>Contact cards: WhatsApp's own shape, which both providers take.</summary>
internal static class ContactsJson
{
    public static void Write(ref PayloadBuffer buffer, IReadOnlyList<Contact> contacts)
    {
        var written = 0;
        buffer.Append("["u8);
        foreach (var contact in contacts)
        {
            buffer.Separate(ref written);
            Write(ref buffer, contact);
        }

        buffer.Append("]"u8);
    }

    private static void Write(ref PayloadBuffer buffer, Contact contact)
    {
        buffer.AppendString("{\"name\":{\"formatted_name\":\""u8, contact.FormattedName);
        buffer.AppendString(",\"first_name\":\""u8, contact.FirstName);
        buffer.AppendString(",\"last_name\":\""u8, contact.LastName);
        buffer.Append("}"u8);
        WriteEach(ref buffer, ",\"phones\":["u8, "{\"phone\":\""u8, contact.PhoneNumbers);
        WriteEach(ref buffer, ",\"emails\":["u8, "{\"email\":\""u8, contact.EmailAddresses);
        if (contact.Company is { } company)
        {
            buffer.AppendString(",\"org\":{\"company\":\""u8, company);
            buffer.Append("}"u8);
        }

        buffer.Append("}"u8);
    }

    private static void WriteEach(ref PayloadBuffer buffer, ReadOnlySpan<byte> begin, ReadOnlySpan<byte> beginEntry, IReadOnlyList<string> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        var written = 0;
        buffer.Append(begin);
        foreach (var entry in entries)
        {
            buffer.Separate(ref written);
            buffer.AppendString(beginEntry, entry);
            buffer.Append("}"u8);
        }

        buffer.Append("]"u8);
    }
}
