using TemplateGen.Definitions.Json;

namespace TemplateGen.Definitions.Fixes;

/// <summary>A definition file with its JSON, which the model does not keep.</summary>
/// <param name="Tree">The JSON.</param>
/// <param name="Templates">The templates; of a bulk definition, its first language.</param>
/// <param name="Identities">The names and languages of all of them.</param>
internal sealed record FixableFile(JsonTree Tree, IReadOnlyList<TemplateDefinition> Templates, HashSet<(string? Name, string? Language)> Identities)
{
    /// <summary>Reads a text; null when it is not JSON.</summary>
    public static FixableFile? Read(string text, CancellationToken cancellationToken)
    {
        if (JsonTree.Parse(text, cancellationToken, out _) is not { } tree) return null;
        var templates = new List<TemplateDefinition>();
        var identities = new HashSet<(string? Name, string? Language)>();
        foreach (var template in DefinitionReader.Read(text, cancellationToken).Templates)
        {
            if (templates.Count == 0 || templates[templates.Count - 1].Span != template.Span) templates.Add(template);
            identities.Add((template.Name?.Value, template.Language?.Value));
        }

        return new FixableFile(tree, templates, identities);
    }
}
