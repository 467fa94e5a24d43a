namespace TemplateGen.Definitions;

/// <summary>
/// Copies or fills in a one-time code. Read back from the platform its type is URL, with an address under
/// <c>whatsapp.com/otp/code</c>; here both forms are the same button.
/// </summary>
public sealed record OtpButton(SourceSpan Span, int Index, JsonText? Type, JsonText? Text) : Button(Span, Index, Type, Text)
{
    /// <summary>How the code gets from the message into the app.</summary>
    public required OtpKind Kind { get; init; }

    /// <summary>The kind, as written.</summary>
    public JsonText? KindText { get; init; }

    /// <summary>The label of the button that fills in the code.</summary>
    public JsonText? AutofillText { get; init; }

    /// <summary>Whether the zero-tap terms are accepted.</summary>
    public JsonBoolean? ZeroTapTermsAccepted { get; init; }

    /// <summary>The Android apps that may receive the code.</summary>
    public EquatableArray<SupportedApp> SupportedApps { get; init; }

    /// <summary>The address, when read back from the platform.</summary>
    public JsonText? Url { get; init; }
}

/// <summary>How a one-time code gets from the message into the app.</summary>
public enum OtpKind
{
    /// <summary>Not given, or a kind that this version does not know.</summary>
    Unknown,

    /// <summary>The customer copies it.</summary>
    CopyCode,

    /// <summary>The customer taps, and the app fills it in.</summary>
    OneTap,

    /// <summary>The app fills it in by itself.</summary>
    ZeroTap,
}

/// <summary>An Android app that may receive a one-time code.</summary>
/// <param name="Span">The app's object; the button's, when it is given in the old style directly on the button.</param>
/// <param name="PackageName">Its package.</param>
/// <param name="SignatureHash">The hash of its signing key.</param>
public sealed record SupportedApp(SourceSpan Span, JsonText? PackageName, JsonText? SignatureHash)
{
    /// <summary>Where to point when something of it is missing: what it has, else the opening brace.</summary>
    public SourceSpan Anchor => (PackageName ?? SignatureHash)?.Span ?? new SourceSpan(Span.Start, 1);
}
