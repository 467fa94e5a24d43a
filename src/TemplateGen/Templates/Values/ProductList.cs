namespace TemplateGen;

/// <summary>The products that a multi-product button shows: at most 30, in at most 10 sections.</summary>
/// <param name="ThumbnailProductId">The product whose picture is shown.</param>
/// <param name="Sections">The sections, in order.</param>
public readonly record struct ProductList([TextLimit(Limit.MaxIdLength)] string ThumbnailProductId, IReadOnlyList<ProductSection> Sections);
