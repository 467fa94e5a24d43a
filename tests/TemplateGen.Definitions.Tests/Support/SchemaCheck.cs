using System.Text;
using System.Text.Json;
using NJsonSchema;

namespace TemplateGen.Definitions.Tests.Support;

/// <summary>What an editor that knows the schema says of a text.</summary>
internal static class SchemaCheck
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(DefinitionSchema.Text()).GetAwaiter().GetResult();

    /// <summary>The validator's complaints, none for a text that fits.</summary>
    public static IReadOnlyList<string> Complaints(string text) => [.. Schema.Validate(WithoutComments(text)).Select(error => error.ToString())];

    public static void Accepts(string text) => Assert.Equal([], Complaints(text));

    public static void Refuses(string text) => Assert.NotEmpty(Complaints(text));

    /// <summary>Editors pass over comments and trailing commas before they look at the schema.</summary>
    private static string WithoutComments(string text)
    {
        using var document = JsonDocument.Parse(text.TrimStart('\uFEFF'), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 1000 });
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) document.RootElement.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
