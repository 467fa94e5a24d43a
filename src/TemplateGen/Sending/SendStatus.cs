namespace TemplateGen;

/// <summary>What became of a send.</summary>
public enum SendStatus
{
    /// <summary>The provider took the message. Delivery is reported later, by a status webhook.</summary>
    Accepted,

    /// <summary>Refused: free-form, and the customer care window is closed. Send a template (error 131047).</summary>
    WindowClosed,

    /// <summary>Refused: the customer did not opt in, or has opted out (error 131050).</summary>
    NotOptedIn,

    /// <summary>Refused: sending the same again would be refused again.</summary>
    Rejected,

    /// <summary>Refused for now, and provably not sent: the same message may be tried again later.</summary>
    Throttled,

    /// <summary>Nobody knows whether the message was taken (timeout, connection cut). Do not send it again; the status webhook will tell.</summary>
    Unknown,
}
