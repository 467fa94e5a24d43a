namespace TemplateGen.Package.Tests.Harness;

/// <summary>Definition files that users would write.</summary>
internal static class Definitions
{
    public const string OrderConfirmation = """
        {
          "name": "order_confirmation",
          "language": "en",
          "category": "UTILITY",
          "body": "Hello {1}, thank you for order {2}. Reply here if anything is wrong.",
          "parameters": [
            { "name": "first_name", "example": "Camille" },
            { "name": "order_number", "example": "A-1042" }
          ]
        }
        """;

    /// <summary>The component and button kinds that change the generated code, as the Graph API returns them.</summary>
    public const string GraphDump = """
        {
          "data": [
            {
              "name": "parcel_shipped", "language": "en_US", "category": "UTILITY", "status": "APPROVED",
              "components": [
                { "type": "HEADER", "format": "IMAGE", "example": { "header_handle": ["https://example.com/parcel.jpg"] } },
                { "type": "BODY", "text": "Your parcel {{1}} \"<left>\" the */ warehouse on {{2}}.", "example": { "body_text": [["P-7", "Monday"]] } },
                { "type": "FOOTER", "text": "Example & Co" },
                { "type": "BUTTONS", "buttons": [
                  { "type": "URL", "text": "Track parcel", "url": "https://example.com/track/{{1}}", "example": ["P-7"] },
                  { "type": "QUICK_REPLY", "text": "Stop" } ] }
              ]
            },
            {
              "name": "spring_sale", "language": "de", "category": "MARKETING", "parameter_format": "NAMED",
              "components": [
                { "type": "HEADER", "format": "TEXT", "text": "Nur für {{class}}", "example": { "header_text_named_params": [{ "param_name": "class", "example": "Sie" }] } },
                { "type": "BODY", "text": "Guten Tag {{first_name}}, mit dem Code unten sparen Sie zwanzig Prozent.", "example": { "body_text_named_params": [{ "param_name": "first_name", "example": "Jörg" }] } },
                { "type": "BUTTONS", "buttons": [{ "type": "COPY_CODE", "text": "Code kopieren", "example": ["SPRING20"] }] }
              ]
            },
            {
              "name": "login_code", "language": "en", "category": "AUTHENTICATION",
              "components": [
                { "type": "BODY", "text": "*{{1}}* is your verification code.", "add_security_recommendation": true, "example": { "body_text": [["123456"]] } },
                { "type": "BUTTONS", "buttons": [{ "type": "OTP", "otp_type": "COPY_CODE", "text": "Copy code" }] }
              ]
            }
          ]
        }
        """;

    /// <summary>The order confirmation in a second language.</summary>
    public const string OrderConfirmationInFrench = """
        {
          "name": "order_confirmation",
          "language": "fr",
          "category": "UTILITY",
          "body": "Bonjour {1}, merci pour votre commande {2}. Bonne journée !",
          "parameters": [
            { "name": "first_name", "example": "Camille" },
            { "name": "order_number", "example": "A-1042" }
          ]
        }
        """;
}
