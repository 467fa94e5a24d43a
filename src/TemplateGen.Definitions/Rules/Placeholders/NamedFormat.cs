namespace TemplateGen.Definitions.Rules;

/// <summary>TG1407: named placeholders without <c>parameter_format: NAMED</c>, which the platform takes for literal text.</summary>
internal sealed class NamedFormat() : TemplateRule(new Rule("TG1407", "Named placeholders without parameter_format NAMED", FindingSeverity.Error), breaksGeneration: true)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        var format = template.ParameterFormat;
        if (format is not null && format.Is("NAMED")) return;

        // Our own shape says it by its placeholders, and an answer may have been asked for without this field.
        if (format is null && (template.Shape is DefinitionShape.Own || template.IsApproved)) return;
        if (FirstNamed(template) is not { } placeholder) return;
        if (format is null)
        {
            sink.Report(Rule, placeholder.Span, $"{placeholder.Submitted} has a name, and without \"parameter_format\" WhatsApp expects numbers: add \"parameter_format\": \"NAMED\" to the template.");
        }
        else
        {
            sink.Report(Rule, format.Span, $"\"parameter_format\" is {Show.Text(format.Value)}, but {placeholder.Submitted} has a name: write \"NAMED\", or number the placeholders.", new RelatedPlace(null, placeholder.Span));
        }
    }

    /// <summary>The first placeholder, when all have names; a mixture is TG1403's.</summary>
    private static Placeholder? FirstNamed(TemplateDefinition template)
    {
        Placeholder? first = null;
        foreach (var text in PlacedText.In(template))
        {
            if (text.IsAddress) continue;
            foreach (var placeholder in text.Text.Placeholders)
            {
                if (!placeholder.IsNamed) return null;
                first ??= placeholder;
            }
        }

        return first;
    }
}
