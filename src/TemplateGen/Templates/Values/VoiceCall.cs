namespace TemplateGen;

/// <summary>How a call button behaves.</summary>
/// <param name="TimeToLive">How long the button works: 1 minute to 30 days.</param>
/// <param name="Payload">Comes back in the call's webhook.</param>
public readonly record struct VoiceCall(TimeSpan? TimeToLive = null, [TextLimit(Limit.MaxIdLength)] string? Payload = null);
