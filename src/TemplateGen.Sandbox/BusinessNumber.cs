namespace TemplateGen.Sandbox;

/// <summary>A phone number that the business sends from. Each has a care window of its own with each customer.</summary>
/// <param name="phoneNumberId">What Meta calls it in addresses and webhooks: <c>106540352242922</c>.</param>
/// <param name="phoneNumber">The number, with its country code: what CM.com calls <c>from</c>.</param>
/// <exception cref="ArgumentException"><paramref name="phoneNumber"/> is no phone number.</exception>
public sealed class BusinessNumber(string phoneNumberId, string phoneNumber)
{
    /// <summary>What Meta calls it in addresses and webhooks.</summary>
    public string PhoneNumberId { get; } = phoneNumberId;

    /// <summary>The number's digits, with the country code and nothing before it: <c>15550783881</c>.</summary>
    public string Digits { get; } = Conversations.PhoneDigits.Read(phoneNumber)
        ?? throw new ArgumentException("A business number has 8 to 15 digits, starting with its country code: +15550783881.", nameof(phoneNumber));

    /// <summary>The id that Meta gave the number. Not the number itself.</summary>
    public override string ToString() => PhoneNumberId;
}
