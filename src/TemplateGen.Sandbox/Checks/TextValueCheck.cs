using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks;

/// <summary>A value that becomes part of a text: text itself, an amount of money, or a date.</summary>
internal static class TextValueCheck
{
    public static Refusal? Check(SentParameter parameter, string place)
    {
        if (parameter.Type is not ("text" or "currency" or "date_time"))
        {
            return PlatformErrors.ParameterFormat.Because($"{place}: Format mismatch, expected TEXT, received {ParameterTypes.Name(parameter.Type)}");
        }

        if (string.IsNullOrEmpty(Shown(parameter)))
        {
            return PlatformErrors.ParameterMissing.Because($"{place}: the value of type {parameter.Type} is missing or empty");
        }

        return CheckCurrency(parameter, place) ?? CheckCharacters(Shown(parameter)!, place);
    }

    /// <summary>What the customer reads: of money and dates, the platform shows what the sender wrote for it.</summary>
    public static string? Shown(SentParameter parameter) => parameter.Type switch
    {
        "text" => parameter.Json.Text("text"),
        _ => parameter.Json.Find(parameter.Type).Text("fallback_value"),
    };

    public static Refusal? CheckCharacters(string value, string place)
        => value.AsSpan().ContainsAny("\n\r\t") || value.Contains("     ", StringComparison.Ordinal)
            ? PlatformErrors.ParameterText.Because($"{place}: a new line, a tab, or more than 4 spaces in a row")
            : null;

    private static Refusal? CheckCurrency(SentParameter parameter, string place)
    {
        var currency = parameter.Json.Find("currency");
        return parameter.Type == "currency" && (currency.Text("code") is not { Length: 3 } || currency.Integer("amount_1000") is null)
            ? PlatformErrors.ParameterMissing.Because($"{place}: a currency needs code (three letters) and amount_1000")
            : null;
    }
}
