namespace TemplateGen;

/// <summary>The customer care window is closed: send a template instead.</summary>
public sealed class CareWindowClosedException()
    : Exception("The customer care window is closed: the customer's last message is 24 hours old or older, or there was none. Send a template instead.");
