namespace TemplateGen;

/// <summary>A customer stopped marketing messages from this business, or wants them again.</summary>
/// <param name="Customer">Who.</param>
/// <param name="IsStopped">Whether marketing must not be sent any more: it would be refused (131050).</param>
/// <param name="At">When, by the platform's clock.</param>
public sealed record MarketingPreference(Recipient Customer, bool IsStopped, DateTimeOffset At);
