using System.Globalization;

namespace TemplateGen;

/// <summary>What ISO 4217 says of a currency, and how a language writes it.</summary>
internal static class IsoCurrency
{
    // Minor units other than two.
    private static readonly Dictionary<string, int> Decimals = new(StringComparer.Ordinal)
    {
        ["BIF"] = 0, ["CLP"] = 0, ["DJF"] = 0, ["GNF"] = 0, ["ISK"] = 0, ["JPY"] = 0, ["KMF"] = 0, ["KRW"] = 0, ["PYG"] = 0,
        ["RWF"] = 0, ["UGX"] = 0, ["UYI"] = 0, ["VND"] = 0, ["VUV"] = 0, ["XAF"] = 0, ["XOF"] = 0, ["XPF"] = 0,
        ["BHD"] = 3, ["IQD"] = 3, ["JOD"] = 3, ["KWD"] = 3, ["LYD"] = 3, ["OMR"] = 3, ["TND"] = 3,
        ["CLF"] = 4, ["UYW"] = 4,
    };

    // Only signs that mean one currency: "$" and "¥" do not, except at home.
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["EUR"] = "€", ["GBP"] = "£", ["ILS"] = "₪", ["INR"] = "₹", ["KRW"] = "₩", ["NGN"] = "₦", ["PHP"] = "₱",
        ["THB"] = "฿", ["TRY"] = "₺", ["UAH"] = "₴", ["VND"] = "₫",
    };

    public static bool IsWellFormed(string code) => code.Length == 3 && !code.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    /// <summary>The culture's notation for amounts in this currency: its own sign at home, an unmistakable sign, or the code.</summary>
    public static NumberFormatInfo NumberFormat(string code, CultureInfo culture)
    {
        var format = (NumberFormatInfo)culture.NumberFormat.Clone();
        var isPrefix = format.CurrencyPositivePattern is 0 or 2;
        var sign = IsHome(code, culture) ? format.CurrencySymbol : Signs.GetValueOrDefault(code);
        var hasSpace = sign is null || format.CurrencyPositivePattern is 2 or 3;
        format.CurrencySymbol = sign ?? code;
        format.CurrencyDecimalDigits = Decimals.GetValueOrDefault(code, 2);
        format.CurrencyPositivePattern = (isPrefix, hasSpace) switch { (true, false) => 0, (false, false) => 1, (true, true) => 2, _ => 3 };
        format.CurrencyNegativePattern = (isPrefix, hasSpace) switch { (true, false) => 1, (false, false) => 5, (true, true) => 9, _ => 8 };
        return format;
    }

    private static bool IsHome(string code, CultureInfo culture)
        => !culture.IsNeutralCulture && !culture.Equals(CultureInfo.InvariantCulture) && new RegionInfo(culture.Name).ISOCurrencySymbol == code;
}
