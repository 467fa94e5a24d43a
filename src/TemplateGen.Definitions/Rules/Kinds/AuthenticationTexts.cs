namespace TemplateGen.Definitions.Rules;

/// <summary>The texts of an AUTHENTICATION template, which the platform writes: no header, no own body, no own footer.</summary>
internal static class AuthenticationTexts
{
    public static void Check(TemplateDefinition template, Rule rule, FindingSink sink)
    {
        if (template.Header is { } header)
        {
            sink.Report(rule, header.Anchor, "An AUTHENTICATION template has no header: remove it.");
        }

        if (!IsReadBack(template)) CheckOwnTexts(template, rule, sink);
        if (template.Footer?.CodeExpirationMinutes is { } minutes && minutes.Value is not (>= Limits.FewestCodeExpirationMinutes and <= Limits.CodeExpirationMinutes))
        {
            var given = minutes.Value is { } number ? $"The code would expire after {Show.Number(number)} minutes, and" : "This is no number of minutes;";
            sink.Report(rule, minutes.Span, $"{given} WhatsApp takes {Limits.FewestCodeExpirationMinutes} to {Limits.CodeExpirationMinutes}: write a whole number between them.");
        }
    }

    private static void CheckOwnTexts(TemplateDefinition template, Rule rule, FindingSink sink)
    {
        // An empty body is TG1002.
        if (template.Body?.Text is { } body && !string.IsNullOrWhiteSpace(body.Value))
        {
            sink.Report(rule, body.Source.Span, "WhatsApp writes the body of an AUTHENTICATION template itself, in each language: remove this text. \"add_security_recommendation\": true on the body adds a warning not to share the code.");
        }

        if (template.Footer?.Text is { } footer)
        {
            sink.Report(rule, footer.Source.Span, "WhatsApp writes the footer of an AUTHENTICATION template itself: remove this text. \"code_expiration_minutes\" on the footer says how long the code is valid.");
        }
    }

    /// <summary>Whether it is the platform's answer, which holds the texts that the platform wrote.</summary>
    private static bool IsReadBack(TemplateDefinition template) =>
        ButtonKinds.FirstIn(template.Buttons, ButtonKind.Otp) is OtpButton otp
        && (otp.Url is not null || template.Shape is DefinitionShape.GraphAnswer);
}
