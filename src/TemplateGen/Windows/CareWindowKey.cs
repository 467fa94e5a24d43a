namespace TemplateGen;

/// <summary>A care window is between one business number and one customer.</summary>
/// <param name="BusinessNumber">The business number, as its provider calls it: <see cref="WhatsAppProvider.BusinessNumber"/>.</param>
/// <param name="Customer">The customer.</param>
public readonly record struct CareWindowKey(string BusinessNumber, Recipient Customer);
