namespace TemplateGen.Sandbox;

/// <summary>
/// When a sender learns that this recipient cannot get this message: the window is closed (131047), promotions are
/// stopped (131050), the number is not on WhatsApp (131026). The platform does both.
/// </summary>
public enum RefusalTiming
{
    /// <summary>The send itself is refused.</summary>
    AtOnce,

    /// <summary>The send is accepted with 200, and a status webhook says that it failed.</summary>
    ByStatusWebhook,
}
