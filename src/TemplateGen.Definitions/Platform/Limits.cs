namespace TemplateGen.Definitions;

/// <summary>
/// What the platform accepts, as numbers: the one place that rules, schema, documents and generated code take them from.
/// Lengths are UTF-16 code units of the text as it would be submitted.
/// </summary>
/// <remarks>Meta's pages of November 2025 to March 2026: template components, the pages of each kind, time-to-live.</remarks>
public static class Limits
{
    /// <summary>A template's name.</summary>
    public const int Name = 512;

    /// <summary>A body.</summary>
    public const int Body = 1024;

    /// <summary>The body of a template with a limited-time offer.</summary>
    public const int OfferBody = 600;

    /// <summary>The filled-in body of a template that is nothing but a body; of any other, <see cref="Body"/>.</summary>
    public const int LoneFilledBody = 32_768;

    /// <summary>The body of a carousel's card.</summary>
    public const int CardBody = 160;

    /// <summary>The body of a template with a single product.</summary>
    public const int SingleProductBody = 160;

    /// <summary>
    /// How many words of its own a body needs for each placeholder, and one more. The platform publishes no number: this
    /// is what third parties measured, and what every body that we know to be approved since 2022 has.
    /// </summary>
    public const int WordsPerPlaceholder = 2;

    /// <summary>A header's text, as defined and as sent.</summary>
    public const int Header = 60;

    /// <summary>A footer.</summary>
    public const int Footer = 60;

    /// <summary>All buttons of a template.</summary>
    public const int Buttons = 10;

    /// <summary>Buttons that open an address, of a template.</summary>
    public const int UrlButtons = 2;

    /// <summary>Buttons that call a phone number, of a template.</summary>
    public const int PhoneNumberButtons = 1;

    /// <summary>Buttons that copy a coupon code, of a template.</summary>
    public const int CopyCodeButtons = 1;

    /// <summary>Buttons that call on WhatsApp, of a template.</summary>
    public const int VoiceCallButtons = 1;

    /// <summary>Buttons that open the catalogue, of a template.</summary>
    public const int CatalogButtons = 1;

    /// <summary>Buttons that show several products, of a template.</summary>
    public const int MultiProductButtons = 1;

    /// <summary>Buttons that show the header's product, of a template.</summary>
    public const int SingleProductButtons = 1;

    /// <summary>A button's label.</summary>
    public const int ButtonLabel = 25;

    /// <summary>A button's address.</summary>
    public const int Url = 2000;

    /// <summary>A button's phone number.</summary>
    public const int PhoneNumber = 20;

    /// <summary>A code to copy; 15 until 3 December 2025, as some of Meta's pages still say.</summary>
    public const int CopyCode = 20;

    /// <summary>A one-time code.</summary>
    public const int OneTimeCode = 15;

    /// <summary>What a button sends back, and a product's id; Meta states it for the buttons of free-form messages.</summary>
    public const int ButtonValue = 256;

    /// <summary>The text of a limited-time offer.</summary>
    public const int OfferText = 16;

    /// <summary>The fewest cards of a carousel.</summary>
    public const int FewestCards = 2;

    /// <summary>The most cards of a carousel.</summary>
    public const int MostCards = 10;

    /// <summary>The most buttons of a card; the fewest is one.</summary>
    public const int CardButtons = 2;

    /// <summary>The buttons of a card that shows a product.</summary>
    public const int ProductCardButtons = 1;

    /// <summary>The shortest validity of a one-time code, in minutes.</summary>
    public const int FewestCodeExpirationMinutes = 1;

    /// <summary>The longest validity of a one-time code, in minutes.</summary>
    public const int CodeExpirationMinutes = 90;

    /// <summary>The most apps that may take a one-time code.</summary>
    public const int SupportedApps = 5;

    /// <summary>An app's package name.</summary>
    public const int PackageName = 224;

    /// <summary>The exact length of the hash of an app's signing key.</summary>
    public const int SignatureHash = 11;

    /// <summary>The shortest time to live of an AUTHENTICATION or UTILITY template, in seconds.</summary>
    public const int ShortestTimeToLive = 30;

    /// <summary>The longest time to live of an AUTHENTICATION template, in seconds: 15 minutes.</summary>
    public const int LongestAuthenticationTimeToLive = 900;

    /// <summary>The longest time to live of a UTILITY template, in seconds: 12 hours.</summary>
    public const int LongestUtilityTimeToLive = 43_200;

    /// <summary>The shortest time to live of a MARKETING template, in seconds: 12 hours.</summary>
    public const int ShortestMarketingTimeToLive = 43_200;

    /// <summary>The longest time to live of a MARKETING template, in seconds: 30 days.</summary>
    public const int LongestMarketingTimeToLive = 2_592_000;

    /// <summary>The time to live that stands for 30 days, which MARKETING templates do not take.</summary>
    public const int ThirtyDaysTimeToLive = -1;
}
