namespace TemplateGen.Definitions.Rules;

/// <summary>TG1901: a property that the platform no longer supports.</summary>
internal sealed class UnsupportedProperty() : TemplateRule(new Rule("TG1901", "Property no longer supported", FindingSeverity.Info), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        foreach (var property in template.UnknownProperties)
        {
            if (!UnsupportedProperties.Contains(property.Name.Value)) continue;
            sink.Report(Rule, property.Name.Span, $"WhatsApp no longer supports {Show.Text(property.Name.Value)}: remove it, nothing changes.");
        }
    }
}
