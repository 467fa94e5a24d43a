using TemplateGen.Definitions.Json;

namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1901: removes a property that the platform no longer supports.</summary>
internal sealed class SupportedProperties() : TemplateFix("TG1901")
{
    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        if (target.Node is not { Kind: JsonKind.PropertyName } name) yield break;
        yield return target.Fix("property", $"Remove {Show.Text(name.ToText().Value)}", isSafe: true, Removal.OfProperty(name));
    }
}
