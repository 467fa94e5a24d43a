namespace TemplateGen.Sandbox;

/// <summary>A webhook address did not pass Meta's handshake, so Meta would not register it.</summary>
/// <param name="message">What it answered, and what it should have.</param>
public sealed class WebhookVerificationException(string message) : Exception(message);
