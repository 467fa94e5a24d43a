namespace TemplateGen.Sandbox.Messages;

/// <summary>Makes message ids that look like WhatsApp's.</summary>
internal static class MessageIds
{
    public static string Next() => "wamid." + Convert.ToBase64String(Guid.NewGuid().ToByteArray());
}
