using TemplateGen.Definitions;
using TemplateGen.Sandbox.Checks.Buttons;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks;

/// <summary>
/// The buttons of a template or a card. A send names those that take a value, by their place in the template; each is
/// then checked by its kind.
/// </summary>
internal static class ButtonsCheck
{
    public static Refusal? Check(IReadOnlyList<Button> buttons, IReadOnlyList<SentComponent> components, string place)
    {
        var sent = components.Where(component => component.Type == "button").ToList();
        return CheckIndexes(buttons, sent, place)
            ?? buttons.Select(button => CheckButton(button, Find(buttons, sent, button), place)).First();
    }

    /// <summary>What a send says of a button; null when it says nothing.</summary>
    public static SentComponent? Find(IReadOnlyList<Button> buttons, IReadOnlyList<SentComponent> components, Button button)
        => components.FirstOrDefault(component => component.Type == "button" && PlaceOf(buttons, component) == button.Index);

    private static Refusal? CheckIndexes(IReadOnlyList<Button> buttons, List<SentComponent> sent, string place)
    {
        var seen = new HashSet<long>();
        foreach (var component in sent)
        {
            if (PlaceOf(buttons, component) is not { } index)
            {
                return PlatformErrors.ParameterMissing.Because($"{place}: a button component needs its index");
            }

            if (index < 0 || index >= buttons.Count)
            {
                return PlatformErrors.InvalidValue.Because($"{place}: Button index {index} is not one of the template's {buttons.Count} buttons");
            }

            if (!seen.Add(index))
            {
                return PlatformErrors.InvalidParameter.Because($"{place}: Button at index {index} is given more than once");
            }
        }

        return null;
    }

    // A call button may be sent without an index: a template has one at most.
    private static long? PlaceOf(IReadOnlyList<Button> buttons, SentComponent component)
        => component.Index ?? (component.SubType == "voice_call" ? buttons.FirstOrDefault(button => button is VoiceCallButton)?.Index : null);

    private static Refusal? CheckButton(Button button, SentComponent? sent, string place)
    {
        var name = $"{place}: Button at index {button.Index}";
        return button switch
        {
            UrlButton { Url.Placeholders.Count: > 0 } url => UrlButtonCheck.Check(url, sent, name),
            UrlButton => ButtonParameter.CheckNone(sent, name, "Url"),
            PhoneNumberButton => ButtonParameter.CheckNone(sent, name, "Call"),
            SingleProductButton => ButtonParameter.CheckNone(sent, name, "Spm"),
            QuickReplyButton => QuickReplyButtonCheck.Check(sent, name),
            CopyCodeButton => CopyCodeButtonCheck.Check(sent, name),
            OtpButton => OtpButtonCheck.Check(sent, name),
            FlowButton => FlowButtonCheck.Check(sent, name),
            CatalogButton => CatalogButtonCheck.Check(sent, name),
            MultiProductButton => MultiProductButtonCheck.Check(sent, name),
            VoiceCallButton => VoiceCallButtonCheck.Check(sent, name),
            _ => null,
        };
    }
}
