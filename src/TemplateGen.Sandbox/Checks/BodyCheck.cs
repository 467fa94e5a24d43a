using TemplateGen.Definitions;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Sends;
using TemplateGen.Sandbox.Templates;

namespace TemplateGen.Sandbox.Checks;

/// <summary>The body: its values, and its length once they are filled in.</summary>
internal static class BodyCheck
{
    private const int Longest = 1024;
    private const int LongestAlone = 32_768;
    private const int LongestInOffer = 600;
    private const int LongestWithProduct = 160;
    private const int LongestOnCard = 160;

    // The body of a code's template is the platform's own text, with the code as its only value.
    private static readonly string[] OneTimeCode = ["1"];

    public static Refusal? Check(TemplateDefinition template, SentComponent? sent, bool isNamed)
    {
        if (template is { Body.Text: null, EffectiveCategory: DefinitionCategory.Authentication })
        {
            return TextCheck.Check(OneTimeCode, sent, isNamed, "body") ?? OneTimeCodeCheck.Check(sent!.Parameters[0], "body");
        }

        return Check(template.Body, sent, isNamed, "body", LongestFor(template));
    }

    public static Refusal? CheckCard(Body? body, SentComponent? sent, bool isNamed, string place) => Check(body, sent, isNamed, place, LongestOnCard);

    private static Refusal? Check(Body? body, SentComponent? sent, bool isNamed, string place, int longest)
    {
        var keys = body?.Text.Keys() ?? [];
        return TextCheck.Check(keys, sent, isNamed, place)
            ?? (body?.Text?.FillIn(TextCheck.Values(keys, sent)).Length > longest
                ? PlatformErrors.TextTooLong.Because($"{place}: the filled-in text is over {longest} characters")
                : null);
    }

    private static int LongestFor(TemplateDefinition template) => template switch
    {
        { LimitedTimeOffer: not null } => LongestInOffer,
        { Header: ProductHeader } => LongestWithProduct,
        { Header: null, Footer: null, Buttons.Count: 0, Carousel: null } => LongestAlone,
        _ => Longest,
    };
}
