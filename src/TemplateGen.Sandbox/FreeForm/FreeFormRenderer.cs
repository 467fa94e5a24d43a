using System.Text.Json;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Messages;

namespace TemplateGen.Sandbox.FreeForm;

/// <summary>Shows a free-form message that passed its check.</summary>
internal static class FreeFormRenderer
{
    public static MessageContent Render(FreeFormSend send) => send.Type switch
    {
        "text" => new() { Type = send.Type, Body = send.Text },
        "location" => new() { Type = send.Type, Header = new MessageHeader("LOCATION", HeaderRenderer.NameOf(send.Content)), Body = send.Content.Text("address") },
        "contacts" => new() { Type = send.Type, Body = string.Join(", ", FreeFormCheck.ContactsOf(send).Select(contact => contact.Find("name").Text("formatted_name"))) },
        "reaction" => new() { Type = send.Type, Body = send.Content.Text("emoji") },
        "interactive" => RenderInteractive(send),
        _ => new() { Type = send.Type, Header = new MessageHeader(send.Type.ToUpperInvariant(), HeaderRenderer.NameOf(send.Media)), Body = send.Content.Text("caption") },
    };

    private static MessageContent RenderInteractive(FreeFormSend send)
    {
        var action = send.Content.Find("action");
        return new()
        {
            Type = send.Type,
            Header = send.Content.Find("header").Text("text") is { } text ? new MessageHeader("TEXT", text) : null,
            Body = send.Content.Find("body").Text("text"),
            Footer = send.Content.Find("footer").Text("text"),
            Buttons = send.Content.Text("type") switch
            {
                "button" => [.. InteractiveCheck.ButtonsOf(action).Select(reply => Reply("REPLY", reply))],
                "list" => [.. InteractiveCheck.RowsOf(action).Select(row => Reply("ROW", row))],
                _ => [],
            },
        };
    }

    private static MessageButton Reply(string kind, JsonElement reply) => new(kind, reply.Text("title") ?? "", reply.Text("id"));
}
