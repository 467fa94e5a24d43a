namespace TemplateGen.Definitions;

/// <summary>Which placeholders a text may hold.</summary>
/// <param name="SingleBraces">Whether <c>{1}</c> is one too, as in our own shape; in the Graph's it is literal text.</param>
/// <param name="NumbersOnly">Whether names are none, as in the address of a button.</param>
internal readonly record struct PlaceholderStyle(bool SingleBraces, bool NumbersOnly);
