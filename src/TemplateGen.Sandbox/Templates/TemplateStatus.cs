namespace TemplateGen.Sandbox;

/// <summary>Whether WhatsApp lets a template be sent.</summary>
public enum TemplateStatus
{
    /// <summary>It may be sent.</summary>
    Approved,

    /// <summary>Under review, rejected, deleted or archived: a send gets 132001, as if it did not exist.</summary>
    NotApproved,

    /// <summary>Paused for its low quality, for some hours: a send gets 132015.</summary>
    Paused,

    /// <summary>Switched off for good: a send gets 132016.</summary>
    Disabled,
}
