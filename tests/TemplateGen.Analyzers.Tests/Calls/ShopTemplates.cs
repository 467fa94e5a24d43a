using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Tests.Harness;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>The generated templates that stand beside the code of these tests, and beside the examples of the rules' pages.</summary>
internal static class ShopTemplates
{
    /// <summary>
    /// <c>order_shipped</c> (approved): SendOrderShippedAsync(to, firstName, trackSuffix).
    /// <c>order_note</c> (body only, no status): SendOrderNoteAsync(to, note).
    /// <c>order_due</c>: SendOrderDueAsync(to, day, item), a date, and a text that stands twice.
    /// <c>season_offer</c> (marketing, paused): SendSeasonOfferAsync(to, city, percent, couponCode); the city is in the header.
    /// <c>welcome</c> in en (approved) and fr (pending): SendWelcomeAsync(to, language, name).
    /// <c>login_code</c>: SendLoginCodeAsync(to, code). <c>call_us</c>: SendCallUsAsync(to, number).
    /// <c>new_plants</c>: a carousel of two cards. <c>survey</c>: SendSurveyAsync(to, yesPayload: null).
    /// </summary>
    public const string Definitions =
        """
        [
          { "name": "order_shipped", "category": "UTILITY", "language": "en", "status": "APPROVED", "parameter_format": "NAMED", "components": [
            { "type": "BODY", "text": "Hello {{first_name}}, your order is on its way." },
            { "type": "BUTTONS", "buttons": [ { "type": "URL", "text": "Track", "url": "https://shop.example/{{1}}" } ] } ] },
          { "name": "order_note", "category": "UTILITY", "language": "en", "body": "About your order: {note}. Thank you." },
          { "name": "order_due", "category": "UTILITY", "language": "en", "body": "On {1} your {2} comes: the {2}!", "footer": "Us",
            "parameters": [ { "name": "day", "type": "date" }, { "name": "item" } ] },
          { "name": "season_offer", "category": "MARKETING", "language": "en", "status": "PAUSED", "parameter_format": "NAMED", "components": [
            { "type": "HEADER", "format": "TEXT", "text": "Our offer for {{city}}" },
            { "type": "BODY", "text": "We take {{percent}} off all plants." },
            { "type": "BUTTONS", "buttons": [ { "type": "COPY_CODE", "example": "SPRING" } ] } ] },
          { "name": "welcome", "category": "UTILITY", "language": "en", "status": "APPROVED", "body": "Welcome {name}, to all of us.", "footer": "Us" },
          { "name": "welcome", "category": "UTILITY", "language": "fr", "status": "PENDING", "body": "Bienvenue {name}, parmi nous, {name}.", "footer": "Nous" },
          { "name": "login_code", "category": "AUTHENTICATION", "language": "en", "components": [
            { "type": "BODY" }, { "type": "BUTTONS", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] } ] },
          { "name": "call_us", "category": "UTILITY", "language": "en", "body": "Call {number} today.", "parameters": [ { "name": "number", "type": "phone" } ] },
          { "name": "new_plants", "category": "MARKETING", "language": "en", "components": [
            { "type": "BODY", "text": "New plants have come in." },
            { "type": "CAROUSEL", "cards": [
              { "components": [ { "type": "HEADER", "format": "IMAGE" }, { "type": "BODY", "text": "Rare {{1}} from Peru" }, { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "More" } ] } ] },
              { "components": [ { "type": "HEADER", "format": "IMAGE" }, { "type": "BODY", "text": "Rare {{1}} from Chile" }, { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "More" } ] } ] } ] } ] },
          { "name": "survey", "category": "MARKETING", "language": "en", "components": [
            { "type": "BODY", "text": "Were you happy with us?" },
            { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "Yes" } ] } ] }
        ]
        """;

    /// <summary>The definitions' file.</summary>
    public const string Path = "templates/shop.whatsapp.json";

    /// <summary>The generated code, as a file beside a test's code.</summary>
    public static (string Path, string Text) Code { get; } = ("Templates.00.g.cs", GeneratorRun.Of(Definitions).Code);

    /// <summary>The same templates, generated in another project that is referenced.</summary>
    public static MetadataReference Library { get; } = Emit(Code.Text);

    private static PortableExecutableReference Emit(string code)
    {
        using var assembly = new MemoryStream();
        var result = Compilations.Of(code).WithAssemblyName("Shop.Templates").Emit(assembly);
        return result.Success ? MetadataReference.CreateFromImage(assembly.ToArray()) : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
