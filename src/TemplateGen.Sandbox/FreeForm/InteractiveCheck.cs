using System.Text.Json;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;

namespace TemplateGen.Sandbox.FreeForm;

/// <summary>An interactive message: reply buttons and lists are checked to their limits, other kinds for their parts.</summary>
internal static class InteractiveCheck
{
    private const int LongestBody = 4096;
    private const int MostButtons = 3;
    private const int LongestTitle = 20;
    private const int LongestButtonId = 256;
    private const int MostRows = 10;
    private const int LongestRowId = 200;
    private const int LongestRowTitle = 24;
    private const int LongestDescription = 72;

    public static Refusal? Check(JsonElement interactive)
    {
        var body = interactive.Find("body").Text("text");
        if (body?.Length > LongestBody)
        {
            return PlatformErrors.InvalidValue.Because($"Body text length invalid. Max length: {LongestBody}");
        }

        var action = interactive.Find("action");
        return interactive.Text("type") switch
        {
            "button" => RequireBody(body) ?? CheckButtons(ButtonsOf(action)),
            "list" => RequireBody(body) ?? CheckList(action),
            "cta_url" or "flow" or "product" or "product_list" or "catalog_message" or "location_request_message" or "call_permission_request"
                => action is null ? PlatformErrors.ParameterMissing.Because("interactive: action is required") : null,
            _ => PlatformErrors.InvalidParameter.Because("interactive: type is not one that the platform knows"),
        };
    }

    public static IReadOnlyList<JsonElement> ButtonsOf(JsonElement? action) => [.. action.Items("buttons").Select(button => button.Find("reply") ?? default)];

    public static IReadOnlyList<JsonElement> RowsOf(JsonElement? action) => [.. action.Items("sections").SelectMany(section => section.Items("rows"))];

    private static Refusal? RequireBody(string? body)
        => string.IsNullOrEmpty(body) ? PlatformErrors.ParameterMissing.Because("interactive: body.text is required") : null;

    private static Refusal? CheckButtons(IReadOnlyList<JsonElement> buttons)
    {
        if (buttons.Count is 0 or > MostButtons)
        {
            return PlatformErrors.InvalidValue.Because($"Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: {MostButtons}");
        }

        return CheckReplies(buttons, LongestButtonId, LongestTitle, "Button");
    }

    private static Refusal? CheckList(JsonElement? action)
    {
        var rows = RowsOf(action);
        if (action.Text("button") is not { Length: > 0 and <= LongestTitle })
        {
            return PlatformErrors.InvalidValue.Because($"List button length invalid. Min length: 1, Max length: {LongestTitle}");
        }

        if (rows.Count is 0 or > MostRows)
        {
            return PlatformErrors.InvalidValue.Because($"Invalid rows count. Min allowed rows: 1, Max allowed rows: {MostRows}");
        }

        return CheckReplies(rows, LongestRowId, LongestRowTitle, "Row")
            ?? (rows.Any(row => row.Text("description")?.Length > LongestDescription)
                ? PlatformErrors.InvalidValue.Because($"Row description is too long. Max length: {LongestDescription}")
                : null);
    }

    private static Refusal? CheckReplies(IReadOnlyList<JsonElement> replies, int longestId, int longestTitle, string what)
    {
        if (replies.Any(reply => string.IsNullOrEmpty(reply.Text("id")) || reply.Text("id")!.Length > longestId))
        {
            return PlatformErrors.InvalidValue.Because($"{what} id length invalid. Min length: 1, Max length: {longestId}");
        }

        if (replies.Any(reply => string.IsNullOrEmpty(reply.Text("title")) || reply.Text("title")!.Length > longestTitle))
        {
            return PlatformErrors.InvalidValue.Because($"{what} title length invalid. Min length: 1, Max length: {longestTitle}");
        }

        return replies.Select(reply => reply.Text("id")).Distinct().Count() == replies.Count
            ? null
            : PlatformErrors.InvalidValue.Because($"{what} ids must differ");
    }
}
