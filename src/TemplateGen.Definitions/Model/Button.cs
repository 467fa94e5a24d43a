namespace TemplateGen.Definitions;

/// <summary>A button.</summary>
/// <param name="Span">The button's object.</param>
/// <param name="Index">Its place among the buttons, from 0: what a send request calls <c>index</c>.</param>
/// <param name="Type">Its <c>type</c>, as written.</param>
/// <param name="Text">Its label, as written.</param>
public abstract record Button(SourceSpan Span, int Index, JsonText? Type, JsonText? Text)
{
    /// <summary>Where to point: its <c>type</c>, else the opening brace.</summary>
    public SourceSpan Anchor => Type?.Span ?? new SourceSpan(Span.Start, 1);
}

/// <summary>Sends its label, and a payload, back to the business.</summary>
public sealed record QuickReplyButton(SourceSpan Span, int Index, JsonText? Type, JsonText? Text) : Button(Span, Index, Type, Text);

/// <summary>Opens an address.</summary>
public sealed record UrlButton(SourceSpan Span, int Index, JsonText? Type, JsonText? Text) : Button(Span, Index, Type, Text)
{
    /// <summary>The address, whose end may be a placeholder.</summary>
    public TemplateText? Url { get; init; }
}

/// <summary>Calls a phone number.</summary>
public sealed record PhoneNumberButton(SourceSpan Span, int Index, JsonText? Type, JsonText? Text) : Button(Span, Index, Type, Text)
{
    /// <summary>The number.</summary>
    public JsonText? PhoneNumber { get; init; }
}

/// <summary>Copies a coupon code.</summary>
public sealed record CopyCodeButton(SourceSpan Span, int Index, JsonText? Type, JsonText? Text) : Button(Span, Index, Type, Text)
{
    /// <summary>A sample code.</summary>
    public JsonText? Example { get; init; }
}

/// <summary>Opens a flow.</summary>
public sealed record FlowButton(SourceSpan Span, int Index, JsonText? Type, JsonText? Text) : Button(Span, Index, Type, Text)
{
    /// <summary>The flow's id.</summary>
    public JsonText? FlowId { get; init; }

    /// <summary>The flow's name.</summary>
    public JsonText? FlowName { get; init; }

    /// <summary>The flow itself, as JSON in a string.</summary>
    public JsonText? FlowJson { get; init; }

    /// <summary><c>navigate</c> (the default) or <c>data_exchange</c>.</summary>
    public JsonText? FlowAction { get; init; }

    /// <summary>The first screen, for <c>navigate</c>.</summary>
    public JsonText? NavigateScreen { get; init; }

    /// <summary><c>DOCUMENT</c>, <c>PROMOTION</c> or <c>REVIEW</c>.</summary>
    public JsonText? Icon { get; init; }
}

/// <summary>Opens the catalogue.</summary>
public sealed record CatalogButton(SourceSpan Span, int Index, JsonText? Type, JsonText? Text) : Button(Span, Index, Type, Text);

/// <summary>Shows several products (MPM).</summary>
public sealed record MultiProductButton(SourceSpan Span, int Index, JsonText? Type, JsonText? Text) : Button(Span, Index, Type, Text);

/// <summary>Shows the header's product (SPM).</summary>
public sealed record SingleProductButton(SourceSpan Span, int Index, JsonText? Type, JsonText? Text) : Button(Span, Index, Type, Text);

/// <summary>Calls the business on WhatsApp.</summary>
public sealed record VoiceCallButton(SourceSpan Span, int Index, JsonText? Type, JsonText? Text) : Button(Span, Index, Type, Text);

/// <summary>A kind that this version does not know, or none.</summary>
public sealed record UnknownButton(SourceSpan Span, int Index, JsonText? Type, JsonText? Text) : Button(Span, Index, Type, Text);
