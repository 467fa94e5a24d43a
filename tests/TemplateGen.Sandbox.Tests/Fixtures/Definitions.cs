namespace TemplateGen.Sandbox.Tests.Fixtures;

/// <summary>One template of each kind, in all three shapes of definition files.</summary>
internal static class Definitions
{
    public const string OwnShape = """
        [
          { "name": "order_confirmation", "category": "UTILITY", "language": "fr",
            "body": "Bonjour {1}, votre commande {2} est en route. Bonne journée !", "footer": "Boutique Saule" },
          { "name": "order_confirmation", "category": "UTILITY", "language": "en",
            "body": "Hello {{1}}, your order {{2}} is on its way. Have a good day!" },
          { "name": "greeting", "category": "MARKETING", "language": "en", "header": "News for {{1}}", "body": "Our spring sale has begun.",
            "buttons": [ { "type": "QUICK_REPLY", "text": "Tell me more" }, { "type": "PHONE_NUMBER", "text": "Call us", "phone_number": "+31201234567" } ] },
          { "name": "long_read", "category": "UTILITY", "language": "en", "body": "Hello {{1}}, this is all." }
        ]
        """;

    public const string GraphCreate = """
        [
          { "name": "reservation", "category": "UTILITY", "language": "en", "parameter_format": "NAMED", "components": [
            { "type": "HEADER", "format": "TEXT", "text": "Your {{kind}} table" },
            { "type": "BODY", "text": "Dear {{guest}}, see you on {{day}} at noon." } ] },
          { "name": "ticket", "category": "UTILITY", "language": "en", "components": [
            { "type": "HEADER", "format": "IMAGE", "example": { "header_handle": [ "4::a" ] } },
            { "type": "BODY", "text": "Here is your ticket, {{1}}: show it at the door." },
            { "type": "BUTTONS", "buttons": [
              { "type": "URL", "text": "Our site", "url": "https://shop.example/" },
              { "type": "URL", "text": "Track parcel", "url": "https://shop.example/track/{{1}}", "example": [ "a" ] },
              { "type": "QUICK_REPLY", "text": "Cancel" } ] } ] },
          { "name": "contract", "category": "UTILITY", "language": "en", "components": [
            { "type": "HEADER", "format": "DOCUMENT" }, { "type": "BODY", "text": "Your contract is attached." } ] },
          { "name": "pickup", "category": "UTILITY", "language": "en", "components": [
            { "type": "HEADER", "format": "LOCATION" }, { "type": "BODY", "text": "Pick your parcel up here." } ] },
          { "name": "coupon", "category": "MARKETING", "language": "en", "components": [
            { "type": "BODY", "text": "A gift for you." },
            { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "Unsubscribe" }, { "type": "COPY_CODE", "example": "SPRING" } ] } ] },
          { "name": "offer", "category": "MARKETING", "language": "en", "components": [
            { "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "Ends soon!", "has_expiration": true } },
            { "type": "BODY", "text": "All trips at half price." } ] },
          { "name": "login_code", "category": "AUTHENTICATION", "language": "en", "components": [
            { "type": "BODY", "add_security_recommendation": true }, { "type": "FOOTER", "code_expiration_minutes": 5 },
            { "type": "BUTTONS", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE", "text": "Copy code" } ] } ] },
          { "name": "survey", "category": "UTILITY", "language": "en", "components": [
            { "type": "BODY", "text": "How did we do?" },
            { "type": "BUTTONS", "buttons": [ { "type": "FLOW", "text": "Answer", "flow_id": "1", "navigate_screen": "START" } ] } ] },
          { "name": "catalogue", "category": "MARKETING", "language": "en", "components": [
            { "type": "BODY", "text": "See all our plants." }, { "type": "BUTTONS", "buttons": [ { "type": "CATALOG", "text": "View catalog" } ] } ] },
          { "name": "selection", "category": "MARKETING", "language": "en", "components": [
            { "type": "BODY", "text": "Plants picked for you." }, { "type": "BUTTONS", "buttons": [ { "type": "MPM", "text": "View items" } ] } ] },
          { "name": "product", "category": "MARKETING", "language": "en", "components": [
            { "type": "HEADER", "format": "PRODUCT" }, { "type": "BODY", "text": "Our plant of the week." },
            { "type": "BUTTONS", "buttons": [ { "type": "SPM", "text": "View" } ] } ] },
          { "name": "call_us", "category": "UTILITY", "language": "en", "components": [
            { "type": "BODY", "text": "Call us about your order." }, { "type": "BUTTONS", "buttons": [ { "type": "VOICE_CALL", "text": "Call" } ] } ] },
          { "name": "collection", "category": "MARKETING", "language": "en", "components": [
            { "type": "BODY", "text": "New plants for {{1}} are in." },
            { "type": "CAROUSEL", "cards": [
              { "components": [ { "type": "HEADER", "format": "IMAGE" }, { "type": "BODY", "text": "From {{1}} euro." },
                { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "More like this" }, { "type": "URL", "text": "Buy", "url": "https://shop.example/{{1}}" } ] } ] },
              { "components": [ { "type": "HEADER", "format": "IMAGE" }, { "type": "BODY", "text": "From {{1}} euro." },
                { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "More like this" }, { "type": "URL", "text": "Buy", "url": "https://shop.example/{{1}}" } ] } ] } ] } ] },
          { "name": "products", "category": "MARKETING", "language": "en", "components": [
            { "type": "BODY", "text": "In stock again." },
            { "type": "CAROUSEL", "cards": [
              { "components": [ { "type": "HEADER", "format": "PRODUCT" }, { "type": "BUTTONS", "buttons": [ { "type": "SPM", "text": "View" } ] } ] },
              { "components": [ { "type": "HEADER", "format": "PRODUCT" }, { "type": "BUTTONS", "buttons": [ { "type": "SPM", "text": "View" } ] } ] } ] } ] }
        ]
        """;

    public const string GraphAnswer = """
        { "data": [
          { "name": "approved", "language": "en", "status": "APPROVED", "category": "UTILITY", "id": "1", "components": [ { "type": "BODY", "text": "Approved." } ] },
          { "name": "rejected", "language": "en", "status": "REJECTED", "category": "UTILITY", "id": "2", "components": [ { "type": "BODY", "text": "Rejected." } ] },
          { "name": "paused", "language": "en", "status": "PAUSED", "category": "UTILITY", "id": "3", "components": [ { "type": "BODY", "text": "Paused." } ] } ],
          "paging": { "cursors": { "before": "a", "after": "b" } } }
        """;
}
