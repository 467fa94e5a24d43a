namespace TemplateGen;

/// <summary>A product in a catalogue.</summary>
/// <param name="CatalogId">The catalogue.</param>
/// <param name="RetailerId">The product's id in it (content id).</param>
public readonly record struct CatalogProduct(string CatalogId, string RetailerId);
