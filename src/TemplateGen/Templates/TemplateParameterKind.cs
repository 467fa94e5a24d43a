namespace TemplateGen;

/// <summary>What a text fills in, which decides what the platform takes.</summary>
public enum TemplateParameterKind
{
    /// <summary>A placeholder of the body.</summary>
    Text,

    /// <summary>A placeholder of the header, which has at most 60 characters when it is filled in.</summary>
    HeaderText,

    /// <summary>A phone number to show: digits, spaces and <c>+-().</c>, at most 20 characters.</summary>
    PhoneNumber,

    /// <summary>The end of a button's address: at most 2,000 characters that an address can hold.</summary>
    UrlSuffix,

    /// <summary>A code to copy: at most 20 letters and digits.</summary>
    CouponCode,

    /// <summary>A one-time code: at most 15 characters.</summary>
    OneTimeCode,

    /// <summary>What comes back when a button is tapped: any text of at most 256 characters.</summary>
    Payload,

    /// <summary>A product's id in the catalogue: any text of at most 256 characters.</summary>
    ProductId,
}
