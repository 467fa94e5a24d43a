namespace TemplateGen.Definitions.Rules;

/// <summary>TG1701: an AUTHENTICATION template outside its fixed form, or a one-time code outside AUTHENTICATION.</summary>
internal sealed class AuthenticationForm() : TemplateRule(new Rule("TG1701", "Authentication template outside its form", FindingSeverity.Error), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        // A part of the wrong type was reported as that, and may be what seems missing here.
        if (template.IsMalformed) return;
        switch (Categories.Certain(template))
        {
            case DefinitionCategory.Authentication:
                AuthenticationTexts.Check(template, Rule, sink);
                AuthenticationButton.Check(template, Rule, sink);
                break;
            case DefinitionCategory.Marketing or DefinitionCategory.Utility:
                OutsideAuthentication.Check(template, Rule, sink);
                break;
        }
    }
}
