using TemplateGen.Definitions.Json;
using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions;

/// <summary>Finds properties that stand twice in one object; readers take the first.</summary>
internal static class DuplicateProperties
{
    /// <summary>Above this many properties names are hashed; below, comparing each with each is faster.</summary>
    private const int FewProperties = 16;

    public static void Report(JsonTree tree, FindingSink sink)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Kind is JsonKind.Object) ReportIn(new JsonNode(tree, i), sink);
        }
    }

    private static void ReportIn(JsonNode container, FindingSink sink)
    {
        var count = 0;
        foreach (var property in container.Properties)
        {
            if (++count > FewProperties)
            {
                ReportAmongMany(container, sink);
                return;
            }
        }

        foreach (var property in container.Properties)
        {
            foreach (var earlier in container.Properties)
            {
                if (earlier.NameNode.Index >= property.NameNode.Index) break;
                if (!earlier.Name.SequenceEqual(property.Name)) continue;
                GivenTwice.ReportProperty(property.NameNode.ToText(), earlier.NameNode.Span, sink);
                break;
            }
        }
    }

    private static void ReportAmongMany(JsonNode container, FindingSink sink)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var property in container.Properties)
        {
            var name = property.NameNode.ToText();
            if (seen.TryGetValue(name.Value, out var first)) GivenTwice.ReportProperty(name, first, sink);
            else seen.Add(name.Value, name.Span);
        }
    }
}
