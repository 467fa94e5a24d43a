namespace TemplateGen.Definitions;

/// <summary>
/// The C# side of a template: what its record and its send method are called and take. It holds no source position, so
/// that moving a definition changes nothing that is generated.
/// </summary>
/// <param name="ClassName">The record's name: <c>OrderConfirmation</c>. A valid identifier.</param>
/// <param name="Parameters">
/// The parameters in order: header, body, offer, buttons, cards, then the optional ones. Their names differ from one
/// another and from everything that <see cref="CSharpNames"/> reserves.
/// </param>
/// <param name="Carousel">The types of the cards, when the template has a carousel.</param>
public sealed record TemplateSignature(string ClassName, EquatableArray<TemplateParameter> Parameters, CarouselSignature? Carousel)
{
    /// <summary>The signature of a template by itself.</summary>
    public static TemplateSignature Of(TemplateDefinition template) => SignatureBuilder.Build(template, out _);

    /// <summary>The signature of one template in all its languages: the names are those of <see cref="ReferenceLanguage"/>.</summary>
    /// <param name="languages">At least one definition, all of one name.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static TemplateSignature Of(IReadOnlyCollection<TemplateDefinition> languages) =>
        Of(ReferenceLanguage(languages) with { ClassName = LanguageGroup.ClassName(languages) });

    /// <summary>
    /// Which of the languages of one template gives all its parameters their C# names: one with our <c>parameters</c>,
    /// else English, else the first by code. Labels differ between languages, and names come from labels.
    /// </summary>
    /// <param name="languages">At least one definition, all of one name.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static TemplateDefinition ReferenceLanguage(IReadOnlyCollection<TemplateDefinition> languages) => LanguageGroup.Reference(languages);

    /// <summary>
    /// How good a definition's names are, among the languages of its template; lower is better, and among equals the
    /// first by code is <see cref="ReferenceLanguage"/>. For callers that no longer hold the definitions.
    /// </summary>
    public static int NamingRank(TemplateDefinition template) => LanguageGroup.NamingRank(template);

    /// <summary>
    /// Whether a template in another language can be sent by this signature's method: the same placeholders in the same
    /// places, the same kind of header, buttons that take the same. Names and samples may differ.
    /// </summary>
    public bool CanSend(TemplateSignature otherLanguage) => SignatureShape.AreSame(this, otherLanguage);
}
