namespace TemplateGen.Definitions.Rules;

/// <summary>A kind of template that belongs to other categories.</summary>
internal static class CategoryForm
{
    /// <summary>Reports a kind in a template of another category.</summary>
    /// <param name="place">The component that makes it of this kind.</param>
    /// <param name="what">What to call the kind, in the plural.</param>
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
            $"{what} stand only in {categories} templates, and this one is {Show.PlainText(category.Value)}: change the category, or remove this.",
            new RelatedPlace(null, category.Span));
    }
}
