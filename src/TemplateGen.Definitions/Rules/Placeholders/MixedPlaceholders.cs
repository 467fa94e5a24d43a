namespace TemplateGen.Definitions.Rules;

/// <summary>TG1403: named and positional placeholders in one template.</summary>
internal sealed class MixedPlaceholders() : TemplateRule(new Rule("TG1403", "Named and positional placeholders mixed", FindingSeverity.Error), breaksGeneration: true)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        var isNamedFormat = template.ParameterFormat?.Is("NAMED") ?? false;
        Placeholder? first = null;
        foreach (var text in PlacedText.In(template))
        {
            if (text.IsAddress) continue;
            foreach (var placeholder in text.Text.Placeholders)
            {
                first ??= placeholder;
                if (isNamedFormat && !placeholder.IsNamed)
                {
                    var message = $"The {text.Name} has {placeholder.Submitted}, but \"parameter_format\" is NAMED: give it a name, such as {{{{first_name}}}}.";
                    sink.Report(Rule, placeholder.Span, message, new RelatedPlace(null, template.ParameterFormat!.Span));
                    return;
                }

                if (placeholder.IsNamed != first.IsNamed)
                {
                    var message = $"{placeholder.Submitted} in the {text.Name} and {first.Submitted} mix names and numbers, and a template has one or the other: name all its placeholders, or number them all.";
                    sink.Report(Rule, placeholder.Span, message, new RelatedPlace(null, first.Span));
                    return;
                }
            }
        }
    }
}
