using System.Text.Json;
using TemplateGen.Sandbox.FreeForm;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Providers.Cm;

/// <summary>Reads what a message in CM.com's envelope shows: its rich content, or else the text of its body.</summary>
internal static class CmContent
{
    private static readonly TemplateReader Templates = new("element_name", (parameter, _) => ReadMedia(parameter.Find("media")));

    public static (IReadOnlyList<SendContent> Contents, CmProblem? Problem) Read(JsonElement message)
    {
        if (message.Find("richContent") is not { } richContent)
        {
            return message.Find("body").Text("content") is { Length: > 0 } text
                ? ([new FreeFormSend("text", default) { Text = text }], null)
                : ([], new CmProblem(CmCode.BadBody, "The message has no body.content and no richContent."));
        }

        var contents = richContent.Items("conversation").Select(ReadItem).ToList();
        return contents.Count > 0 && contents.TrueForAll(content => content is not null)
            ? ([.. contents.OfType<SendContent>()], null)
            : ([], new CmProblem(
                CmCode.BadField,
                "richContent.conversation must hold text, media, location, contacts, interactive, or template.whatsapp with element_name, language.code and components."));
    }

    private static SendContent? ReadItem(JsonElement item)
    {
        if (item.Find("template").Find("whatsapp") is { } template)
        {
            return TemplateShape.Check(template) is null ? Templates.Read(template) : null;
        }

        if (item.Text("text") is { } text)
        {
            return new FreeFormSend("text", default) { Text = text };
        }

        if (item.Find("media") is { } media)
        {
            return new FreeFormSend(TypeOf(media.Text("mimeType")), media) { Media = ReadMedia(media) };
        }

        return ((string[])["location", "contacts", "interactive"])
            .Where(type => item.Find(type) is not null)
            .Select(type => new FreeFormSend(type, item.Find(type)!.Value))
            .FirstOrDefault();
    }

    private static SentMedia? ReadMedia(JsonElement? media)
        => media is null ? null : new SentMedia(media.Text("mediaUri"), null, media.Text("mediaName"));

    private static string TypeOf(string? mimeType) => mimeType?.Split('/')[0] switch
    {
        "image" => "image",
        "video" => "video",
        "audio" => "audio",
        _ => "document",
    };
}
