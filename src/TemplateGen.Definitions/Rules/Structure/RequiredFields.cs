namespace TemplateGen.Definitions.Rules;

/// <summary>TG1002: name, language, category or body missing.</summary>
internal sealed class RequiredFields() : TemplateRule(new Rule("TG1002", "Required field missing", FindingSeverity.Error), breaksGeneration: true)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        // A part of the wrong type was reported as that, and is not missing.
        if (template.IsMalformed) return;
        if (template.Name is null) Report("\"name\"", "add one, such as \"name\": \"order_confirmation\"");
        if (template.Language is null) Report("\"language\"", "add one, such as \"language\": \"en_US\"");
        if (template.Category is null && template.Tag is null && !template.IsApproved)
        {
            Report("\"category\"", "add MARKETING, UTILITY or AUTHENTICATION");
        }

        CheckHeader(template, sink);
        CheckBody(template, sink);

        void Report(string field, string advice) => sink.Report(Rule, template.Anchor, $"The template has no {field}: {advice}.");
    }

    private void CheckHeader(TemplateDefinition template, FindingSink sink)
    {
        if (template.Header is TextHeader { Text: null } header)
        {
            sink.Report(Rule, Start(header.Span), "The text header has no \"text\": write one, or remove the header.");
        }
    }

    private void CheckBody(TemplateDefinition template, FindingSink sink)
    {
        var body = template.Body;
        if (body?.Text is { } text)
        {
            if (string.IsNullOrWhiteSpace(text.Value)) sink.Report(Rule, text.Source.Span, "The body is empty: write the message's text.");
        }
        else if (body is null && !(IsAuthentication(template) && template.Shape is DefinitionShape.Own))
        {
            sink.Report(Rule, template.Anchor, "The template has no body: add one with the message's text.");
        }
        else if (body is not null && !IsAuthentication(template) && body.AddSecurityRecommendation is null)
        {
            sink.Report(Rule, Start(body.Span), "The body has no \"text\": write the message's text. Only AUTHENTICATION templates go without.");
        }
    }

    /// <summary>The platform writes the body of an AUTHENTICATION template.</summary>
    private static bool IsAuthentication(TemplateDefinition template) => template.EffectiveCategory is DefinitionCategory.Authentication;

    private static SourceSpan Start(SourceSpan component) => new(component.Start, 1);
}
