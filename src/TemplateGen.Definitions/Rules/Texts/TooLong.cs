namespace TemplateGen.Definitions.Rules;

/// <summary>Says that a text is too long.</summary>
internal static class TooLong
{
    /// <summary>The message on a text of so many code units.</summary>
    /// <param name="what">The text, as the subject of a sentence.</param>
    /// <param name="length">Its length.</param>
    /// <param name="limit">How long it may be.</param>
    /// <param name="kind">What makes the limit shorter than usual, if anything.</param>
    /// <param name="who">Whose limit it is.</param>
    public static string Message(string what, int length, int limit, string kind = "", string who = "WhatsApp") =>
        $"{what} is {Show.Number(length)} characters long, and {who} accepts {Show.Number(limit)}{kind}: shorten it by {Show.Number(length - limit)}.";
}
