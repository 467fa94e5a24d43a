using TemplateGen.Definitions.Json;
using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1406: removes samples that belong to no placeholder.</summary>
internal sealed class SurplusSample() : TemplateFix("TG1406")
{
    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        if (Find(target) is not { Parent: { Kind: JsonKind.Array } array } first) yield break;

        // A row of nothing else goes as a whole.
        if (first.Kind is JsonKind.Text && first.Index == array.Index + 1 && array.Parent is { Kind: JsonKind.Array } rows) (first, array) = (array, rows);
        yield return target.Fix("surplus", "Remove the sample", isSafe: false, Removal.OfElements(array, Surplus(array, first)));
    }

    /// <summary>Objects have names; of values by position, all that follow are too many as well.</summary>
    private static List<int> Surplus(JsonNode array, JsonNode first)
    {
        var indexes = new List<int>();
        var i = 0;
        foreach (var element in array.Elements)
        {
            if (element == first || (indexes.Count > 0 && first.Kind is not JsonKind.Object)) indexes.Add(i);
            i++;
        }

        return indexes;
    }

    /// <summary>The element to remove, for a finding on the sample or on its name.</summary>
    private static JsonNode? Find(FixTarget target)
    {
        if (target.Node is not { } node) return null;
        foreach (var text in PlacedText.In(target.Template))
        {
            foreach (var sample in text.Text.Samples)
            {
                if (sample.Name?.Span == target.Span) return node.Parent;
                if (sample.Name is null && sample.Value.Span == target.Span) return node;
            }
        }

        foreach (var entry in target.Template.Parameters)
        {
            if (FixTarget.Contains(entry.Span, target.Span)) return target.NodeAt(entry.Span);
        }

        return null;
    }
}
