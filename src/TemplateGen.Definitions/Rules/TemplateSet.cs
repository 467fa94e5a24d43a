namespace TemplateGen.Definitions.Rules;

/// <summary>
/// The templates of a project that have a name and a language, in an order that does not depend on the order in which
/// their files come.
/// </summary>
internal sealed class TemplateSet
{
    public TemplateSet(IEnumerable<FileDefinition> templates)
    {
        var sorted = templates.Where(definition => definition.Template is { Name: not null, Language: not null }).ToList();
        sorted.Sort(ByPlace);
        var byName = new Dictionary<string, List<FileDefinition>>(StringComparer.Ordinal);
        var groups = new List<IReadOnlyList<FileDefinition>>();
        foreach (var definition in sorted)
        {
            var name = definition.Template.Name!.Value;
            if (!byName.TryGetValue(name, out var group))
            {
                byName.Add(name, group = []);
                groups.Add(group);
            }

            group.Add(definition);
        }

        ByName = groups;
    }

    /// <summary>The templates, those of one name together; names in order of first appearance.</summary>
    public IReadOnlyList<IReadOnlyList<FileDefinition>> ByName { get; }

    private static int ByPlace(FileDefinition left, FileDefinition right)
    {
        var order = string.CompareOrdinal(left.FileKey, right.FileKey);
        if (order == 0) order = left.Template.Span.Start.CompareTo(right.Template.Span.Start);
        return order != 0 ? order : left.Template.Language!.Span.Start.CompareTo(right.Template.Language!.Span.Start);
    }
}
