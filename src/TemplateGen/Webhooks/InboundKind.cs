namespace TemplateGen;

/// <summary>What a customer sent.</summary>
public enum InboundKind
{
    /// <summary>Something that this version does not know. Does not open the care window.</summary>
    Unknown,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A video.</summary>
    Video,

    /// <summary>A sound or voice message.</summary>
    Audio,

    /// <summary>A file.</summary>
    Document,

    /// <summary>A sticker.</summary>
    Sticker,

    /// <summary>A place.</summary>
    Location,

    /// <summary>Contact cards.</summary>
    Contacts,

    /// <summary>A tap on a template's quick-reply button.</summary>
    TemplateButton,

    /// <summary>A tap on a button of a <see cref="ReplyButtonsMessage"/>.</summary>
    ButtonReply,

    /// <summary>A choice from a <see cref="ListMessage"/>.</summary>
    ListReply,

    /// <summary>The answer of a flow.</summary>
    FlowReply,

    /// <summary>An order from the catalogue.</summary>
    Order,

    /// <summary>An emoji on a message. Does not open the care window, as far as anybody knows.</summary>
    Reaction,

    /// <summary>A notice of the platform's, such as a changed number. Does not open the care window.</summary>
    System,
}
