using TemplateGen.Definitions;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Sends;
using TemplateGen.Sandbox.Templates;

namespace TemplateGen.Sandbox.Checks;

/// <summary>The header of a template or a card: what it shows is of the kind that was approved.</summary>
internal static class HeaderCheck
{
    private const int LongestText = 60;

    public static Refusal? Check(Header? header, SentComponent? sent, bool isNamed, string place) => header switch
    {
        TextHeader { Text: { } text } => TextCheck.Check(text.Keys(), sent, isNamed, place) ?? CheckLength(text, sent, place),
        MediaHeader media => CheckFormat(sent, place, media.Kind.ToString()) ?? MediaCheck.Check(sent!.Parameters[0], place),
        LocationHeader => CheckFormat(sent, place, "Location") ?? LocationCheck.Check(sent!.Parameters[0], place),
        ProductHeader => CheckFormat(sent, place, "Product") ?? ProductCheck.Check(sent!.Parameters[0], place),
        UnknownHeader => null,
        _ => TextCheck.Check([], sent, isNamed, place),
    };

    private static Refusal? CheckFormat(SentComponent? sent, string place, string expected)
    {
        if (sent is { Parameters.Count: > 1 })
        {
            return TextCheck.WrongCount(place, sent.Parameters.Count, 1);
        }

        var received = sent is { Parameters.Count: 1 } ? sent.Parameters[0].Type : "unknown";
        return string.Equals(received, expected, StringComparison.OrdinalIgnoreCase)
            ? null
            : PlatformErrors.ParameterFormat.Because($"{place}: Format mismatch, expected {expected.ToUpperInvariant()}, received {ParameterTypes.Name(received)}");
    }

    private static Refusal? CheckLength(TemplateText text, SentComponent? sent, string place)
        => text.FillIn(TextCheck.Values(text.Keys(), sent)).Length > LongestText
            ? PlatformErrors.TextTooLong.Because($"{place}: the filled-in text is over {LongestText} characters")
            : null;
}
