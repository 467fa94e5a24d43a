namespace TemplateGen;

/// <summary>A business number at Meta's Cloud API.</summary>
public sealed class MetaCloudOptions
{
    /// <summary>The name of the <see cref="HttpClient"/> that is asked of the <see cref="IHttpClientFactory"/>.</summary>
    public const string HttpClientName = "TemplateGen.MetaCloud";

    /// <summary>The system user's access token. Required; goes on each request, never into a shared client's headers.</summary>
    public string AccessToken { get; set; } = "";

    /// <summary>The id of the business phone number (digits; not the number itself). Required.</summary>
    public string PhoneNumberId { get; set; } = "";

    /// <summary>The version of the Graph API.</summary>
    public string ApiVersion { get; set; } = "v24.0";

    /// <summary>Where the API is; a sandbox may stand in for it. Must be https, except on this machine.</summary>
    public Uri BaseAddress { get; set; } = new("https://graph.facebook.com/");

    /// <summary>The app's secret, with which webhooks are signed. Only needed to receive them.</summary>
    public string? AppSecret { get; set; }

    /// <summary>The word that was chosen when the webhook was set up. Only needed to receive them.</summary>
    public string? VerifyToken { get; set; }

    /// <summary>What is wrong with these options, in words without their values.</summary>
    internal IEnumerable<string> Problems()
    {
        if (!OptionRules.IsHeaderValue(AccessToken))
        {
            yield return $"{nameof(AccessToken)} is required, without spaces or line breaks.";
        }

        if (!OptionRules.IsDigits(PhoneNumberId))
        {
            yield return $"{nameof(PhoneNumberId)} is required: the digits of the number's id, not the phone number.";
        }

        if (ApiVersion is not ['v', ..] || !Version.TryParse(ApiVersion.AsSpan(1), out _))
        {
            yield return $"{nameof(ApiVersion)} looks like v24.0.";
        }

        if (!OptionRules.IsSafeAddress(BaseAddress))
        {
            yield return $"{nameof(BaseAddress)} must be an absolute https address (http only on this machine).";
        }
    }
}
