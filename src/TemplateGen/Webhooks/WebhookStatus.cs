namespace TemplateGen;

/// <summary>What to think of a webhook.</summary>
public enum WebhookStatus
{
    /// <summary>Read; what it brings is in the result. Answer 200.</summary>
    Accepted,

    /// <summary>Not from the platform, or with another app's secret. Answer 401, and look at nothing.</summary>
    BadSignature,

    /// <summary>Not JSON. Answer 400.</summary>
    Malformed,
}
