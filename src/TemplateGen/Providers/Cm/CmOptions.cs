namespace TemplateGen;

/// <summary>A business number at CM.com's Business Messaging API.</summary>
public sealed class CmOptions
{
    /// <summary>The name of the <see cref="HttpClient"/> that is asked of the <see cref="IHttpClientFactory"/>.</summary>
    public const string HttpClientName = "TemplateGen.Cm";

    /// <summary>The account's product token. Required; goes on each request, never into a shared client's headers.</summary>
    public string ProductToken { get; set; } = "";

    /// <summary>The business phone number that sends, with its country code. Required.</summary>
    public string From { get; set; } = "";

    /// <summary>The namespace of the account's templates, as CM.com's Channels portal shows it. Required.</summary>
    public string Namespace { get; set; } = "";

    /// <summary>Where the API is; a sandbox may stand in for it. Must be https, except on this machine.</summary>
    public Uri BaseAddress { get; set; } = new("https://gw.messaging.cm.com/");

    /// <summary>What is wrong with these options, in words without their values.</summary>
    internal IEnumerable<string> Problems()
    {
        if (!OptionRules.IsHeaderValue(ProductToken))
        {
            yield return $"{nameof(ProductToken)} is required, without spaces or line breaks.";
        }

        if (!Recipient.TryParse(From, out var from) || from.IsUserId)
        {
            yield return $"{nameof(From)} is required: a phone number with its country code.";
        }

        if (!OptionRules.IsHeaderValue(Namespace))
        {
            yield return $"{nameof(Namespace)} is required, without spaces or line breaks.";
        }

        if (!OptionRules.IsSafeAddress(BaseAddress))
        {
            yield return $"{nameof(BaseAddress)} must be an absolute https address (http only on this machine).";
        }
    }
}
