using TemplateGen.Definitions;

namespace TemplateGen.Sandbox.Templates;

/// <summary>Reads definition files, refusing only those that say no template: the rules on content are the platform's review, long past.</summary>
internal static class DefinitionLoader
{
    private const string NotADefinition = "TG1001";

    /// <summary>Reads the templates in a file's text.</summary>
    /// <exception cref="UnreadableDefinitionException">A template in it cannot be read.</exception>
    public static IReadOnlyList<StoredTemplate> Load(string json, string file)
    {
        var read = DefinitionReader.Read(json);
        if (read.Findings.FirstOrDefault(finding => finding.RuleId == NotADefinition) is { } unreadable)
        {
            throw Unreadable(json, file, unreadable.Span.Start, unreadable.Message);
        }

        foreach (var template in read.Templates)
        {
            if (WhatIsMissing(template) is { } missing)
            {
                throw Unreadable(json, file, template.Anchor.Start, $"The template has no {missing}: add it, a send cannot ask for the template without.");
            }
        }

        return [.. read.Templates.Select(StoredTemplate.Of)];
    }

    private static string? WhatIsMissing(TemplateDefinition template)
        => string.IsNullOrEmpty(template.Name?.Value) ? "name" : string.IsNullOrEmpty(template.Language?.Value) ? "language" : null;

    private static UnreadableDefinitionException Unreadable(string json, string file, int offset, string message)
    {
        var before = json.AsSpan(0, Math.Min(offset, json.Length));
        var line = before.Count('\n') + 1;
        var column = before.Length - before.LastIndexOf('\n');
        return new UnreadableDefinitionException($"{file}({line},{column}): {message}");
    }
}
