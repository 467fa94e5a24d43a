namespace TemplateGen.Sandbox;

/// <summary>In which order held webhooks are delivered.</summary>
public enum WebhookOrder
{
    /// <summary>As they happened.</summary>
    AsHappened,

    /// <summary>The last first.</summary>
    LastFirst,
}
