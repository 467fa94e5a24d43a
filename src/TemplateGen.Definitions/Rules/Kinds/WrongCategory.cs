namespace TemplateGen.Definitions.Rules;

/// <summary>A part that belongs to templates of another category.</summary>
internal static class WrongCategory
{
    /// <summary>Reports the part, in a template whose category is known.</summary>
    /// <param name="place">The part.</param>
    /// <param name="what">What to call it, with its verb.</param>
    /// <param name="categories">The categories that have it.</param>
    /// <param name="template">The template.</param>
    /// <param name="rule">The rule that the finding is of.</param>
    /// <param name="sink">Takes the finding.</param>
    public static void Report(SourceSpan place, string what, string categories, TemplateDefinition template, Rule rule, FindingSink sink)
    {
        var category = template.CategoryWord!;
        sink.Report(
            rule,
            place,
            $"{what} only in {categories} templates, and this one is {Show.PlainText(category.Value)}: change the category, or remove this.",
            new RelatedPlace(null, category.Span));
    }
}
