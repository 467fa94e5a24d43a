using System.Text.Json;
using TemplateGen.Sandbox.Json;

namespace TemplateGen.Sandbox.Providers.Meta;

/// <summary>The business says that it read a message, or is typing: it comes to the same address as a send, and sends nothing.</summary>
internal static class MetaReadReceipt
{
    public static bool IsOne(JsonElement body)
        => body.Text("messaging_product") == "whatsapp" && body.Text("status") == "read" && !string.IsNullOrEmpty(body.Text("message_id"));
}
