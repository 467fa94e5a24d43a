using System.Text.Json.Nodes;
using static TemplateGen.Definitions.Schema.Nodes;

namespace TemplateGen.Definitions.Schema;

/// <summary>A template: what reading it needs, and what the platform asks of one that it has not approved yet.</summary>
internal static class TemplateSchema
{
    /// <summary>The properties of which a template has at least one.</summary>
    private static readonly string[] Marks = ["name", "language", "languages", "category", "tag", "components", "body"];

    private static readonly string[] Statuses = ["APPROVED", "PENDING", "REJECTED", "PAUSED", "DISABLED", "ARCHIVED", "IN_APPEAL", "LIMIT_EXCEEDED", "DELETED", "PENDING_DELETION"];

    /// <summary>An object that says of itself to be a template.</summary>
    public static JsonObject AnyProperty() => Of(("anyOf", List([.. Marks.Select(name => Of(("required", Words([name]))))])));

    /// <summary>What every template has.</summary>
    public static JsonObject Structure() => Of(
        ("type", "object"),
        ("properties", Of(
            ("$schema", Any("The address of this schema.")),
            ("name", Of(("description", $"Lower-case letters a to z, digits and underscores; at most {Limits.Name}."), ("type", "string"), ("pattern", $"^[a-z0-9_]{{1,{Limits.Name}}}$"))),
            ("language", OpenWord("A language code, as WhatsApp spells it.", Languages.All)),
            ("languages", Of(("description", "One template in each of these languages."), ("type", OrNull("array")), ("items", OpenWord("A language code, as WhatsApp spells it.", Languages.All)))),
            ("category", Text("What the message is about: MARKETING, UTILITY or AUTHENTICATION.")),
            ("tag", Text("Another word for category. The tags of 2019 are retired.")),
            ("status", OpenWord("The platform's review. On APPROVED, only what breaks the generated code is reported.", Statuses)),
            ("parameter_format", Of(("description", "NAMED when placeholders are names, such as {{first_name}}."), ("type", OrNull("string")), ("anyOf", List(Of(("enum", Words(["NAMED", "POSITIONAL"]))), Of(("type", OrNull("string"))))))),
            ("message_send_ttl_seconds", Any("For how many seconds WhatsApp tries to deliver the message.")),
            ("as", Text("The name of the template in C#, when its own is taken.")),
            ("allow_category_change", Any("WhatsApp no longer supports this property: remove it.")),
            ("header", Of(("description", $"One line above the body, of at most {Limits.Header} characters; or a component."), ("anyOf", List(Of(("type", OrNull("string"))), All(Of(("type", "object")), ComponentSchema.HeaderStructure()))))),
            ("body", Of(("description", $"The message, of at most {Limits.Body} characters, with placeholders such as {{1}} or {{first_name}}."), ("anyOf", List(Of(("type", OrNull("string"))), All(Of(("type", "object")), With(("text", Text("The message's text."))), ComponentSchema.Example()))))),
            ("footer", Of(("description", $"One line below the body, of at most {Limits.Footer} characters, without placeholders."), ("anyOf", List(Of(("type", OrNull("string"))), All(Of(("type", "object")), With(("text", Text("The footer's text.")))))))),
            ("buttons", All(Of(("type", OrNull("array"))), ArrayOf(Ref("button")))),
            ("components", All(Of(("type", OrNull("array"))), ArrayOf(Ref("component")))),
            ("parameters", Of(("description", "The placeholders of the body, in the order of their numbers: names, types and samples."), ("type", OrNull("array")), ("items", Ref("parameter")))))),
        ("allOf", List(
            Of(("required", Words(["name"]))),
            Of(("anyOf", List(Having(("language", NotNull())), Having(("languages", NotNull()))))),
            If(Not(IsAuthentication()), HasBody()),
            If(Not(IsApproved()), Ref("templateContent")))));

    /// <summary>What a template must have to be accepted.</summary>
    public static JsonObject Content() => All(
        Of(("anyOf", List(Having(("category", NotNull())), Having(("tag", NotNull()))))),
        With(
            ("category", Word("MARKETING, UTILITY or AUTHENTICATION.", Categories.Names, Categories.RetiredNames)),
            ("tag", Word("MARKETING, UTILITY or AUTHENTICATION.", Categories.Names, Categories.RetiredNames)),
            ("header", ComponentSchema.HeaderContent()),
            ("body", ComponentSchema.TextOf(ComponentSchema.BodyText(Limits.Body))),
            ("footer", ComponentSchema.TextOf(ComponentSchema.FooterText())),
            ("buttons", ComponentSchema.ButtonsContent(Limits.Buttons)),
            ("components", ArrayOf(Ref("componentContent")))),
        ShorterBody(ComponentSchema.IsOffer(), Limits.OfferBody),
        ShorterBody(ComponentSchema.ShowsProduct(), Limits.SingleProductBody),
        TimeToLive("MARKETING", Limits.ShortestMarketingTimeToLive, Limits.LongestMarketingTimeToLive, orThirtyDays: false),
        TimeToLive("UTILITY", Limits.ShortestTimeToLive, Limits.LongestUtilityTimeToLive, orThirtyDays: true),
        TimeToLive("AUTHENTICATION", Limits.ShortestTimeToLive, Limits.LongestAuthenticationTimeToLive, orThirtyDays: true),
        If(OfCategory("AUTHENTICATION"), AuthenticationSchema.Content()));

    /// <summary>The body beside a component that makes it shorter.</summary>
    private static JsonObject ShorterBody(JsonObject component, int limit) => If(
        Having(("components", All(Of(("type", "array")), Contains(component)))),
        With(("components", ArrayOf(ComponentSchema.Body(limit)))));

    private static JsonObject TimeToLive(string category, int shortest, int longest, bool orThirtyDays)
    {
        var range = Of(("minimum", shortest), ("maximum", longest));
        JsonObject allowed = orThirtyDays ? Of(("anyOf", List(range, Of(("enum", List(Limits.ThirtyDaysTimeToLive)))))) : range;
        return If(OfCategory(category), With(("message_send_ttl_seconds", allowed)));
    }

    /// <summary>A template whose category is certain: a tag beside it might disagree.</summary>
    private static JsonObject OfCategory(string category) => Of(("anyOf", List(
        All(Having(("category", AnyCase(category))), With(("tag", Of(("type", "null"))))),
        All(Having(("tag", AnyCase(category))), With(("category", Of(("type", "null"))))))));

    private static JsonObject IsAuthentication() => Of(("anyOf", List(
        Having(("category", AnyCase("AUTHENTICATION", "OTP"))),
        All(Having(("tag", AnyCase("AUTHENTICATION", "OTP"))), With(("category", Of(("type", "null"))))))));

    private static JsonObject IsApproved() => Having(("status", AnyCase("APPROVED")));

    private static JsonObject HasBody() => Of(
        ("description", "A body with the message's text."),
        ("anyOf", List(
            Having(("body", NotNull())),
            Having(("components", All(Of(("type", "array")), Contains(All(Of(("type", "object")), Having(("type", AnyCase("BODY")))))))))));
}
