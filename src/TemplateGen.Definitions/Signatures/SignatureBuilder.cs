using System.Globalization;

namespace TemplateGen.Definitions;

/// <summary>Finds the C# side of a template.</summary>
internal static class SignatureBuilder
{
    private const string CardName = "Card";

    /// <summary>The signature, and the names in it that clash.</summary>
    public static TemplateSignature Build(TemplateDefinition template, out IReadOnlyList<NameClash> clashes)
    {
        var found = new List<NameClash>();
        var className = CSharpNames.OfTemplate(template);
        var cardTypeNames = CardTypeNames(template.Carousel);
        var collector = new ParameterCollector(new ParameterEntries(template.Parameters));
        collector.AddHeader(template.Header);
        AddBody(template, collector);
        if (template.LimitedTimeOffer is { HasExpiration: true })
        {
            collector.AddSingle(ParameterKind.OfferExpiry, "OfferExpiresAt", ParameterPlace.LimitedTimeOffer);
        }

        AddButtons(template.Buttons, collector);
        var carousel = template.Carousel is { Cards.Count: > 0 } cards ? AddCarousel(cards, cardTypeNames, collector, found) : null;
        var naming = new ParameterNaming(new HashSet<string>(cardTypeNames, StringComparer.Ordinal) { className });
        var parameters = naming.Name(collector.Drafts);
        found.AddRange(naming.Clashes);
        clashes = found;
        return new TemplateSignature(className, parameters, carousel);
    }

    private static void AddBody(TemplateDefinition template, ParameterCollector collector)
    {
        OtpButton? otp = null;
        foreach (var button in template.Buttons) otp ??= button as OtpButton;
        var isPlatformText = template.EffectiveCategory is DefinitionCategory.Authentication && template.Body?.Text is null;
        if (otp is not null || isPlatformText) collector.AddCode(template.Body?.Text, otp);
        else collector.AddBody(template.Body?.Text);
    }

    private static void AddButtons(EquatableArray<Button> buttons, ParameterCollector collector)
    {
        foreach (var button in buttons)
        {
            AddButton(button, LabelOf(button), collector);
        }
    }

    private static void AddButton(Button button, string label, ParameterCollector collector)
    {
        void Add(ParameterKind kind, string name, bool isOptional, string? sample = null) =>
            collector.AddSingle(kind, name, ParameterPlace.Button, button.Index, sample, isOptional);

        switch (button)
        {
            case UrlButton url: collector.AddAddress(url, label); break;
            case CopyCodeButton coupon: Add(ParameterKind.CouponCode, "CouponCode", isOptional: false, coupon.Example?.Value); break;
            case MultiProductButton: Add(ParameterKind.ProductList, "Products", isOptional: false); break;
            case QuickReplyButton: Add(ParameterKind.QuickReplyPayload, label + "Payload", isOptional: true); break;
            case FlowButton: Add(ParameterKind.FlowStart, label + "Flow", isOptional: true); break;
            case CatalogButton: Add(ParameterKind.CatalogThumbnail, "ThumbnailProductId", isOptional: true); break;
            case VoiceCallButton: Add(ParameterKind.VoiceCall, label + "Call", isOptional: true); break;
        }
    }

    /// <summary>A button's label in PascalCase; of one without words, its place, counted from 1.</summary>
    private static string LabelOf(Button button)
    {
        var label = CSharpNames.PascalCase(button.Text?.Value ?? string.Empty);
        return label.Length > 0 ? label : "Button" + (button.Index + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static CarouselSignature AddCarousel(Carousel carousel, List<string> typeNames, ParameterCollector collector, List<NameClash> clashes)
    {
        var taken = new HashSet<string>(typeNames, StringComparer.Ordinal);
        var shapes = new Dictionary<string, int>(StringComparer.Ordinal);
        var types = new List<EquatableArray<TemplateParameter>>();
        var typeIndexes = new List<int>();
        foreach (var card in carousel.Cards)
        {
            var parameters = ParametersOf(card, taken, clashes);
            var shape = SignatureShape.Of(parameters);
            if (!shapes.TryGetValue(shape, out var type))
            {
                shapes.Add(shape, type = types.Count);
                types.Add(parameters);
            }

            typeIndexes.Add(type);
        }

        var cardTypes = new List<CardSignature>(types.Count);
        for (var i = 0; i < types.Count; i++) cardTypes.Add(new CardSignature(typeNames[types.Count == 1 ? 0 : i + 1], types[i]));
        var signature = new CarouselSignature(carousel.IsProductCarousel, cardTypes.ToEquatableArray(), typeIndexes.ToEquatableArray());
        AddCards(signature, collector);
        return signature;
    }

    private static void AddCards(CarouselSignature carousel, ParameterCollector collector)
    {
        if (carousel.IsProductCarousel)
        {
            collector.AddSingle(ParameterKind.CardList, "Cards", ParameterPlace.Card, cardType: carousel.CardTypes[0].TypeName);
            return;
        }

        for (var i = 0; i < carousel.CardTypeIndexes.Count; i++)
        {
            var name = CardName + (i + 1).ToString(CultureInfo.InvariantCulture);
            collector.AddSingle(ParameterKind.Card, name, ParameterPlace.Card, i, cardType: carousel.CardTypes[carousel.CardTypeIndexes[i]].TypeName);
        }
    }

    /// <summary>The name of the only type of cards, then the names that as many types as cards would have.</summary>
    private static List<string> CardTypeNames(Carousel? carousel)
    {
        var names = new List<string>();
        if (carousel is null) return names;
        names.Add(CardName);
        for (var i = 1; i <= carousel.Cards.Count; i++) names.Add(CardName + "Type" + i.ToString(CultureInfo.InvariantCulture));
        return names;
    }

    private static EquatableArray<TemplateParameter> ParametersOf(Card card, HashSet<string> typeNames, List<NameClash> clashes)
    {
        var collector = new ParameterCollector(new ParameterEntries(default));
        collector.AddHeader(card.Header);
        collector.AddBody(card.Body?.Text);
        AddButtons(card.Buttons, collector);
        var naming = new ParameterNaming(typeNames);
        var parameters = naming.Name(collector.Drafts);
        clashes.AddRange(naming.Clashes);
        return parameters;
    }
}
