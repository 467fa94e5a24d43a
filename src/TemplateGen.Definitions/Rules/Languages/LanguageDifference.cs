using System.Globalization;

namespace TemplateGen.Definitions.Rules;

/// <summary>Something in which a template differs from its reference language.</summary>
/// <param name="Span">Where it shows.</param>
/// <param name="Text">What the template has or lacks, as the middle of a sentence.</param>
internal readonly record struct LanguageDifference(SourceSpan Span, string Text)
{
    /// <summary>The differences, at most one of each part of the template.</summary>
    public static IEnumerable<LanguageDifference> Between(TemplateDefinition reference, TemplateDefinition other)
    {
        LanguageDifference?[] differences =
        [
            OfHeaders(reference, other),
            OfPlaceholders((reference.Header as TextHeader)?.Text, (other.Header as TextHeader)?.Text, "header", other),
            OfPlaceholders(reference.Body?.Text, other.Body?.Text, "body", other),
            OfOffers(reference, other),
            OfButtons(reference.Buttons, other.Buttons, other),
            OfCarousels(reference, other),
            ParameterDifference.Between(reference, other),
            OfClassNames(reference, other),
        ];
        return differences.OfType<LanguageDifference>();
    }

    private static LanguageDifference? OfHeaders(TemplateDefinition reference, TemplateDefinition other)
    {
        if (KindOf(reference.Header) == KindOf(other.Header)) return null;
        return other.Header is { } header
            ? new LanguageDifference(header.Format?.Span ?? Start(header.Span), "has " + KindOf(header))
            : new LanguageDifference(other.Name!.Span, "has no header");
    }

    private static LanguageDifference? OfPlaceholders(TemplateText? reference, TemplateText? other, string where, TemplateDefinition template)
    {
        if (reference is null || other is null) return null;
        var expected = Keys(reference);
        foreach (var placeholder in other.Placeholders)
        {
            if (!expected.Contains(placeholder.Key)) return new LanguageDifference(placeholder.Span, $"has {placeholder.Submitted} in its {where}");
        }

        expected.ExceptWith(Keys(other));
        if (expected.Count == 0) return null;
        var missing = reference.Placeholders.AsSpan().ToArray().First(placeholder => expected.Contains(placeholder.Key));
        return new LanguageDifference(other.Source.Span, $"has no {missing.Submitted} in its {where}");
    }

    private static LanguageDifference? OfOffers(TemplateDefinition reference, TemplateDefinition other)
    {
        var has = other.LimitedTimeOffer is { HasExpiration: true };
        if (has == reference.LimitedTimeOffer is { HasExpiration: true }) return null;
        var span = other.LimitedTimeOffer is { } offer ? Start(offer.Span) : other.Name!.Span;
        return new LanguageDifference(span, has ? "has an offer that expires" : "has no offer that expires");
    }

    private static LanguageDifference? OfButtons(EquatableArray<Button> reference, EquatableArray<Button> other, TemplateDefinition template)
    {
        for (var i = 0; i < Math.Min(reference.Count, other.Count); i++)
        {
            if (KindOf(reference[i]) == KindOf(other[i])) continue;
            var count = (i + 1).ToString(CultureInfo.InvariantCulture);
            return new LanguageDifference(other[i].Type?.Span ?? Start(other[i].Span), $"has {KindOf(other[i])} as button {count}");
        }

        if (reference.Count == other.Count) return null;
        var span = other.Count > reference.Count ? other[reference.Count].Type?.Span ?? Start(other[reference.Count].Span) : template.Name!.Span;
        return new LanguageDifference(span, $"has {Show.Number(other.Count)} instead of {Show.Number(reference.Count)} buttons");
    }

    private static LanguageDifference? OfCarousels(TemplateDefinition reference, TemplateDefinition other)
    {
        var isSame = SignatureShape.AreSame(TemplateSignature.Of(reference).Carousel, TemplateSignature.Of(other).Carousel);
        return isSame ? null : new LanguageDifference(other.Carousel is { } carousel ? Start(carousel.Span) : other.Name!.Span, "has other cards");
    }

    private static LanguageDifference? OfClassNames(TemplateDefinition reference, TemplateDefinition other) =>
        other.ClassName is { } name && reference.ClassName is { } expected && name.Value != expected.Value
            ? new LanguageDifference(name.Span, $"is {Show.Text(name.Value)} in C#")
            : null;

    private static HashSet<string> Keys(TemplateText text)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var placeholder in text.Placeholders) keys.Add(placeholder.Key);
        return keys;
    }

    private static string KindOf(Header? header) => header switch
    {
        null => "no header",
        TextHeader => "a text header",
        MediaHeader { Kind: MediaKind.Image } => "an image header",
        MediaHeader { Kind: MediaKind.Video } => "a video header",
        MediaHeader => "a document header",
        LocationHeader => "a location header",
        ProductHeader => "a product header",
        _ => "a header of another kind",
    };

    private static string KindOf(Button button) => button switch
    {
        UrlButton { Url.Placeholders.Count: > 0 } => "an address with a placeholder",
        UrlButton => "an address",
        QuickReplyButton => "a quick reply",
        PhoneNumberButton => "a phone number",
        CopyCodeButton => "a coupon code",
        OtpButton => "a one-time code",
        FlowButton => "a flow",
        CatalogButton => "the catalogue",
        MultiProductButton => "several products",
        SingleProductButton => "a single product",
        VoiceCallButton => "a call",
        _ => Show.Text(button.Type?.Value.ToUpperInvariant() ?? string.Empty),
    };

    private static SourceSpan Start(SourceSpan component) => new(component.Start, 1);
}
