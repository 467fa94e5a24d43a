namespace TemplateGen;

/// <summary>How far a message has come.</summary>
public enum MessageState
{
    /// <summary>A state that this version does not know.</summary>
    Unknown,

    /// <summary>On its way.</summary>
    Sent,

    /// <summary>On the customer's device.</summary>
    Delivered,

    /// <summary>Read. May come without <see cref="Delivered"/>.</summary>
    Read,

    /// <summary>A voice message was played.</summary>
    Played,

    /// <summary>Not delivered, and it will not be.</summary>
    Failed,
}
