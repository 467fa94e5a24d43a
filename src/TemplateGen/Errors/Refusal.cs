using System.Globalization;

namespace TemplateGen;

/// <summary>What this library refuses before sending, under the code that WhatsApp would answer. Names the parameter, never its value.</summary>
internal static class Refusal
{
    public static WhatsAppError Missing(string parameter)
        => Create(ErrorCode.ValueMissing, $"{parameter}: a value is required, and it is null or empty.");

    public static WhatsAppError Invalid(string parameter, string rule)
        => Create(ErrorCode.ValueInvalid, $"{parameter}: {rule}");

    public static WhatsAppError ValueTooLong(string parameter, int length, int limit)
        => Create(ErrorCode.FilledTextTooLong, Invariant($"{parameter}: {length} characters, {limit} at most."));

    public static WhatsAppError FilledTextTooLong(int length, int limit)
        => Create(ErrorCode.FilledTextTooLong, Invariant($"The filled-in text has {length} characters, {limit} at most: shorten a value."));

    public static WhatsAppError Text(string parameter, TextFault fault) => fault switch
    {
        TextFault.LineBreakOrTab => Create(ErrorCode.ValueFormat, $"{parameter}: a value cannot have line breaks or tabs."),
        TextFault.FiveSpaces => Create(ErrorCode.ValueFormat, $"{parameter}: a value cannot have more than four spaces in a row."),
        _ => Create(ErrorCode.ValueInvalid, $"{parameter}: half of a surrogate pair, which is no character. Was the text cut in the middle of an emoji?"),
    };

    public static WhatsAppError WindowClosed { get; } = Create(
        ErrorCode.WindowClosed, "The customer care window is closed: more than 24 hours since the customer's last message. Send a template instead.");

    public static WhatsAppError UserIdNotSupported(string where)
        => Create(ErrorCode.UserIdNotSupported, $"{where} takes a phone number, not a business-scoped user id.");

    public static WhatsAppError UnsupportedMessage(string rule) => Create(ErrorCode.UnsupportedMessage, rule);

    private static WhatsAppError Create(int code, string message) => new() { Code = code, Message = message, IsLocal = true };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
