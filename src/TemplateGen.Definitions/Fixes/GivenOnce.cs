using TemplateGen.Definitions.Json;

namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1003: removes a property that is given a second time, or a tag beside the category.</summary>
internal sealed class GivenOnce() : TemplateFix("TG1003")
{
    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        if (target.Node is { Kind: JsonKind.PropertyName } name)
        {
            yield return target.Fix("second", $"Remove this second {Show.Text(name.ToText().Value)}", isSafe: false, Removal.OfProperty(name));
        }
        else if (target.Template.Tag is { } tag && tag.Span == target.Span)
        {
            yield return target.Fix("tag", "Remove \"tag\"", isSafe: false, Removal.OfProperty(target.NodeAt(tag.Span).NameNode));
        }
    }
}
