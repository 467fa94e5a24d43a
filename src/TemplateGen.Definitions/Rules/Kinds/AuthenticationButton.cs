namespace TemplateGen.Definitions.Rules;

/// <summary>The button that every AUTHENTICATION template has: a one-time code.</summary>
internal static class AuthenticationButton
{
    public static void Check(TemplateDefinition template, Rule rule, FindingSink sink)
    {
        var buttons = template.Buttons;
        if (ButtonKinds.FirstIn(buttons, ButtonKind.Otp) is OtpButton otp)
        {
            // A second one is TG1601.
            Check(otp, rule, sink);
        }
        else if (buttons.Count == 0)
        {
            sink.Report(rule, template.Anchor, "The template has no one-time code button, which every AUTHENTICATION template has: add { \"type\": \"OTP\", \"otp_type\": \"COPY_CODE\" }.");
        }
        else if (ButtonKinds.FirstIn(buttons, ButtonKind.Unknown) is null)
        {
            sink.Report(rule, buttons[0].Anchor, $"An AUTHENTICATION template has a one-time code button, and no {ButtonKinds.NameOf(ButtonKinds.Of(buttons[0]))}: write {{ \"type\": \"OTP\", \"otp_type\": \"COPY_CODE\" }} instead.");
        }
    }

    private static void Check(OtpButton button, Rule rule, FindingSink sink)
    {
        // Read back from the platform, it was accepted, and does not show all of its properties.
        if (button.Url is not null) return;
        if (button.KindText is not { } kind)
        {
            sink.Report(rule, button.Anchor, "The button does not say how the code gets into the app: add \"otp_type\": \"COPY_CODE\", \"ONE_TAP\" or \"ZERO_TAP\".");
            return;
        }

        if (button.Kind is not (OtpKind.OneTap or OtpKind.ZeroTap)) return;
        if (button.SupportedApps.Count == 0)
        {
            sink.Report(rule, kind.Span, $"The button names no app that the code goes to: add 1 to {Limits.SupportedApps} as \"supported_apps\", each with its \"package_name\" and \"signature_hash\".");
        }

        if (button.Kind is OtpKind.ZeroTap && button.ZeroTapTermsAccepted is not { Value: true })
        {
            sink.Report(rule, button.ZeroTapTermsAccepted?.Span ?? kind.Span, "A zero-tap code needs its terms accepted: read them, and add \"zero_tap_terms_accepted\": true.");
        }

        SupportedApps.Check(button.SupportedApps, rule, sink);
    }
}
