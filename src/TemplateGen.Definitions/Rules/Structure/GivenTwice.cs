namespace TemplateGen.Definitions.Rules;

/// <summary>TG1003: a property or a component given twice (found while reading), or a tag and a category that disagree.</summary>
internal sealed class GivenTwice() : TemplateRule(Entry, breaksGeneration: true)
{
    private static readonly Rule Entry = new("TG1003", "Given twice", FindingSeverity.Error);

    /// <summary>A property stands twice in an object.</summary>
    public static void ReportProperty(JsonText name, SourceSpan first, FindingSink sink) =>
        sink.Report(Entry, name.Span, $"{Show.Text(name.Value)} is given twice in one object: keep one of them.", new RelatedPlace(null, first));

    /// <summary>A component stands twice in a template.</summary>
    public static void ReportComponent(string component, SourceSpan second, SourceSpan first, FindingSink sink) =>
        sink.Report(Entry, second, $"This is a second {component} component, and a template has one: remove one, or merge the two.", new RelatedPlace(null, first));

    /// <summary>A retired tag says nothing certain about today's category, so only two of today's can disagree.</summary>
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        if (template is not { Tag: { } tag, Category: { } category }) return;
        var byTag = Categories.Current(tag);
        var byCategory = Categories.Current(category);
        if (byTag == byCategory || byTag is DefinitionCategory.Unknown || byCategory is DefinitionCategory.Unknown) return;
        sink.Report(
            Rule,
            tag.Span,
            $"The tag {Show.Text(tag.Value)} and the category {Show.Text(category.Value)} disagree: \"category\" alone is enough, remove \"tag\".",
            new RelatedPlace(null, category.Span));
    }
}
