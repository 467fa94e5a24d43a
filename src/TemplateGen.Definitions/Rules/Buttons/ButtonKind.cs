namespace TemplateGen.Definitions.Rules;

/// <summary>What a button does, as the platform counts buttons.</summary>
internal enum ButtonKind
{
    Unknown,
    QuickReply,
    Url,
    PhoneNumber,
    CopyCode,
    Otp,
    Flow,
    Catalog,
    MultiProduct,
    SingleProduct,
    VoiceCall,
}

/// <summary>What the platform says of each kind.</summary>
internal static class ButtonKinds
{
    /// <summary>How many kinds there are.</summary>
    public const int Count = (int)ButtonKind.VoiceCall + 1;

    public static ButtonKind Of(Button button) => button switch
    {
        QuickReplyButton => ButtonKind.QuickReply,
        UrlButton => ButtonKind.Url,
        PhoneNumberButton => ButtonKind.PhoneNumber,
        CopyCodeButton => ButtonKind.CopyCode,
        OtpButton => ButtonKind.Otp,
        FlowButton => ButtonKind.Flow,
        CatalogButton => ButtonKind.Catalog,
        MultiProductButton => ButtonKind.MultiProduct,
        SingleProductButton => ButtonKind.SingleProduct,
        VoiceCallButton => ButtonKind.VoiceCall,
        _ => ButtonKind.Unknown,
    };

    /// <summary>The platform's word for a kind that it knows.</summary>
    public static string NameOf(ButtonKind kind) => kind switch
    {
        ButtonKind.QuickReply => "QUICK_REPLY",
        ButtonKind.Url => "URL",
        ButtonKind.PhoneNumber => "PHONE_NUMBER",
        ButtonKind.CopyCode => "COPY_CODE",
        ButtonKind.Otp => "OTP",
        ButtonKind.Flow => "FLOW",
        ButtonKind.Catalog => "CATALOG",
        ButtonKind.MultiProduct => "MPM",
        ButtonKind.SingleProduct => "SPM",
        _ => "VOICE_CALL",
    };

    /// <summary>How many of a kind a template takes, when fewer than it takes buttons at all.</summary>
    public static int? LimitOf(ButtonKind kind) => kind switch
    {
        ButtonKind.Url => Limits.UrlButtons,
        ButtonKind.PhoneNumber => Limits.PhoneNumberButtons,
        ButtonKind.CopyCode => Limits.CopyCodeButtons,
        ButtonKind.Catalog => Limits.CatalogButtons,
        ButtonKind.MultiProduct => Limits.MultiProductButtons,
        ButtonKind.SingleProduct => Limits.SingleProductButtons,
        ButtonKind.VoiceCall => Limits.VoiceCallButtons,
        _ => null,
    };

    /// <summary>The first button of a kind; null when there is none.</summary>
    public static Button? FirstIn(EquatableArray<Button> buttons, ButtonKind kind)
    {
        foreach (var button in buttons)
        {
            if (Of(button) == kind) return button;
        }

        return null;
    }
}
