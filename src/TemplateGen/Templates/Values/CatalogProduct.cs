namespace TemplateGen;

/// <summary>A product in a catalogue.</summary>
/// <param name="CatalogId">The catalogue.</param>
/// <param name="RetailerId">The product's id in it (content id).</param>
public readonly record struct CatalogProduct([TextLimit(Limit.MaxIdLength)] string CatalogId, [TextLimit(Limit.MaxIdLength)] string RetailerId);
