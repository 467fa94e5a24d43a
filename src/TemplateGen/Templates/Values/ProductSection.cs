namespace TemplateGen;

/// <summary>A section of products.</summary>
/// <param name="Title">At most 24 characters.</param>
/// <param name="ProductIds">The products' retailer ids, in order.</param>
public readonly record struct ProductSection([TextLimit(ProductSection.MaxTitleLength)] string Title, IReadOnlyList<string> ProductIds)
{
    internal const int MaxTitleLength = 24;
}
