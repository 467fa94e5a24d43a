using TemplateGen.Definitions;
using TemplateGen.Sandbox.Checks;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;
using TemplateGen.Sandbox.Templates;

namespace TemplateGen.Sandbox.Messages;

/// <summary>Shows buttons with what was sent for them.</summary>
internal static class ButtonRenderer
{
    public static IReadOnlyList<MessageButton> Render(IReadOnlyList<Button> buttons, IReadOnlyList<SentComponent> sent)
        => [.. buttons.Select(button => Render(button, ButtonsCheck.Find(buttons, sent, button) is { Parameters: [var parameter, ..] } ? parameter : null))];

    private static MessageButton Render(Button button, SentParameter? parameter) => button switch
    {
        UrlButton url => new("URL", Label(button, "Open"), AddressOf(url, parameter)),
        PhoneNumberButton phone => new("PHONE_NUMBER", Label(button, "Call"), phone.PhoneNumber?.Value),
        QuickReplyButton => new("QUICK_REPLY", Label(button, ""), parameter?.Json.Text("payload")),
        CopyCodeButton => new("COPY_CODE", Label(button, "Copy offer code"), parameter?.Json.Text("coupon_code")),
        OtpButton => new("OTP", Label(button, "Copy code"), parameter?.Json.Text("text")),
        FlowButton => new("FLOW", Label(button, "Open"), null),
        CatalogButton => new("CATALOG", Label(button, "View catalog"), null),
        MultiProductButton => new("MPM", Label(button, "View items"), null),
        SingleProductButton => new("SPM", Label(button, "View"), null),
        VoiceCallButton => new("VOICE_CALL", Label(button, "Call"), null),
        _ => new(button.Type?.Value.ToUpperInvariant() ?? "UNKNOWN", Label(button, ""), null),
    };

    private static string Label(Button button, string platformsOwn) => button.Text?.Value ?? platformsOwn;

    private static string? AddressOf(UrlButton button, SentParameter? parameter)
        => parameter?.Json.Text("text") is { } suffix && button.Url is { Placeholders: [var placeholder, ..] } url
            ? url.FillIn(new Dictionary<string, string> { [placeholder.Key] = suffix })
            : button.Url?.Value;
}
