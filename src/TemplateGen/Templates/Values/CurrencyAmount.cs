namespace TemplateGen;

/// <summary>An amount of money.</summary>
/// <param name="Amount">In the currency's unit: 12.50.</param>
/// <param name="Currency">ISO 4217 code: <c>EUR</c>.</param>
public readonly record struct CurrencyAmount(decimal Amount, string Currency);
