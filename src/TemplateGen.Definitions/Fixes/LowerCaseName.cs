using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1101: writes a name in lower case, with underscores for what a name cannot hold.</summary>
internal sealed class LowerCaseName() : TemplateFix("TG1101")
{
    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        if (target.Template.Name is not { } name || TemplateName.Proposal(name.Value) is not { Length: > 0 } proposal) yield break;
        if (target.HasTemplate(proposal, target.Template.Language?.Value)) yield break;
        yield return target.Fix("name", $"Rename to {Show.Text(proposal)}", isSafe: true, Edit.Content(name, proposal));
    }
}
