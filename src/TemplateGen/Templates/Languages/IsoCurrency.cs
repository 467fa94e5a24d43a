using System.Globalization;

namespace TemplateGen;

/// <summary>What ISO 4217 says of a currency, and how a language writes it.</summary>
internal static class IsoCurrency
{
    public static bool IsWellFormed(string code) => code.Length == 3 && !code.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    /// <summary>The culture's notation for amounts in this currency: its own sign at home, an unmistakable sign, or the code.</summary>
    public static NumberFormatInfo NumberFormat(string code, CultureInfo culture)
    {
        var format = (NumberFormatInfo)culture.NumberFormat.Clone();
        var isPrefix = format.CurrencyPositivePattern is 0 or 2;
        var sign = IsHome(code, culture) ? format.CurrencySymbol : SignOf(code);
        var hasSpace = sign is null || format.CurrencyPositivePattern is 2 or 3;
        format.CurrencySymbol = sign ?? code;
        format.CurrencyDecimalDigits = DecimalsOf(code);
        format.CurrencyPositivePattern = (isPrefix, hasSpace) switch { (true, false) => 0, (false, false) => 1, (true, true) => 2, _ => 3 };
        format.CurrencyNegativePattern = (isPrefix, hasSpace) switch { (true, false) => 1, (false, false) => 5, (true, true) => 9, _ => 8 };
        return format;
    }

    private static bool IsHome(string code, CultureInfo culture)
        => !culture.IsNeutralCulture && !culture.Equals(CultureInfo.InvariantCulture) && new RegionInfo(culture.Name).ISOCurrencySymbol == code;

    // The currency's minor unit.
    private static int DecimalsOf(string code) => code switch
    {
        "BIF" or "CLP" or "DJF" or "GNF" or "ISK" or "JPY" or "KMF" or "KRW" or "PYG" or "RWF" or "UGX" or "UYI" or "VND" or "VUV"
            or "XAF" or "XOF" or "XPF" => 0,
        "BHD" or "IQD" or "JOD" or "KWD" or "LYD" or "OMR" or "TND" => 3,
        "CLF" or "UYW" => 4,
        _ => 2,
    };

    // Only signs that mean one currency: "$" and "¥" do not, except at home.
    private static string? SignOf(string code) => code switch
    {
        "EUR" => "€",
        "GBP" => "£",
        "ILS" => "₪",
        "INR" => "₹",
        "KRW" => "₩",
        "NGN" => "₦",
        "PHP" => "₱",
        "THB" => "฿",
        "TRY" => "₺",
        "UAH" => "₴",
        "VND" => "₫",
        _ => null,
    };
}
