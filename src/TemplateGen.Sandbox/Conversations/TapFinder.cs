using TemplateGen.Sandbox.Webhooks.Events;

namespace TemplateGen.Sandbox.Conversations;

/// <summary>Finds what a tap on a label sends back.</summary>
internal static class TapFinder
{
    public static InboundContent? Find(IReadOnlyList<SandboxMessage> messages, string label)
        => messages.Reverse().Select(message => Find(message, label)).FirstOrDefault(tap => tap is not null);

    private static InboundContent? Find(SandboxMessage message, string label)
        => message.Buttons.Concat(message.Cards.SelectMany(card => card.Buttons)).FirstOrDefault(button => button.Text == label && Answers(button)) is { } button
            ? Tap(message, button)
            : null;

    private static bool Answers(MessageButton button) => button.Kind is "QUICK_REPLY" or "REPLY" or "ROW";

    // A quick reply that was sent without a payload sends its label.
    private static InboundContent Tap(SandboxMessage message, MessageButton button) => button.Kind switch
    {
        "REPLY" => new InteractiveReply("button_reply", button.Value!, button.Text, message.Id),
        "ROW" => new InteractiveReply("list_reply", button.Value!, button.Text, message.Id),
        _ => new QuickReplyTap(button.Text, button.Value ?? button.Text, message.Id),
    };
}
