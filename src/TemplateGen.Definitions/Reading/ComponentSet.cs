using TemplateGen.Definitions.Json;
using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions;

/// <summary>Reads the components of a template or of a card. The first of a kind wins, a second is a finding.</summary>
/// <param name="scope">What they are read with.</param>
/// <param name="entries">Our <c>parameters</c>, which do not speak of cards.</param>
internal sealed class ComponentSet(TemplateScope scope, ParameterEntries entries)
{
    private readonly Dictionary<string, SourceSpan> _seen = new(StringComparer.Ordinal);

    public Header? Header { get; private set; }

    public Body? Body { get; private set; }

    public Footer? Footer { get; private set; }

    public EquatableArray<Button> Buttons { get; private set; }

    public Carousel? Carousel { get; private set; }

    public LimitedTimeOffer? LimitedTimeOffer { get; private set; }

    public CallPermissionRequest? CallPermissionRequest { get; private set; }

    public List<UnknownComponent> Unknown { get; } = [];

    /// <summary>Takes the Graph's <c>components</c>.</summary>
    public void TakeAll(JsonNode array)
    {
        foreach (var element in scope.Elements(array, "\"components\""))
        {
            if (element.Kind is not JsonKind.Null && scope.IsObject(element, "A component")) Take(element);
        }
    }

    /// <summary>Takes a header: a text in our own shape, else a component.</summary>
    public void TakeHeader(JsonNode node)
    {
        if (IsFirst("HEADER", node)) Header = HeaderReader.Read(node, scope, entries.In(ParameterPlace.Header));
    }

    /// <summary>Takes a body: a text in our own shape, else a component.</summary>
    public void TakeBody(JsonNode node)
    {
        if (!IsFirst("BODY", node)) return;
        if (node.Kind is not JsonKind.Object)
        {
            Body = new Body(node.Span, scope.Placeholders(node, "\"body\"", new SampleSet(default, entries.In(ParameterPlace.Body))), null);
            return;
        }

        var samples = SampleReader.OfText(node, "body_text", "body_text_named_params", entries.In(ParameterPlace.Body));
        var text = scope.Placeholders(node.Find("text"), "The body's \"text\"", samples);
        Body = new Body(node.Span, text, node.Find("add_security_recommendation")?.ToBoolean());
    }

    /// <summary>Takes a footer: a text in our own shape, else a component.</summary>
    public void TakeFooter(JsonNode node)
    {
        if (!IsFirst("FOOTER", node)) return;
        var isText = node.Kind is not JsonKind.Object;
        var text = scope.Placeholders(isText ? node : node.Find("text"), isText ? "\"footer\"" : "The footer's \"text\"", default);
        Footer = new Footer(node.Span, PlaceOf(node), text, node.Find("code_expiration_minutes")?.ToInteger());
    }

    /// <summary>Takes an array of buttons.</summary>
    public void TakeButtons(JsonNode array)
    {
        if (!IsFirst("BUTTONS", array)) return;
        var buttons = new List<Button>();
        foreach (var element in scope.Elements(array, "\"buttons\""))
        {
            if (element.Kind is not JsonKind.Null && scope.IsObject(element, "A button")) buttons.Add(ButtonReader.Read(element, buttons.Count, scope, entries.In(ParameterPlace.Button, buttons.Count)));
        }

        Buttons = buttons.ToEquatableArray();
    }

    private void Take(JsonNode node)
    {
        var type = scope.Text(node, "type", "A component's \"type\"");
        switch (type?.Value.ToUpperInvariant())
        {
            case "HEADER": TakeHeader(node); break;
            case "BODY": TakeBody(node); break;
            case "FOOTER": TakeFooter(node); break;
            case "BUTTONS" when node.Find("buttons") is { } buttons: TakeButtons(buttons); break;
            case "BUTTONS": break;
            case "CAROUSEL": TakeCarousel(node); break;
            case "LIMITED_TIME_OFFER": TakeOffer(node); break;
            case "CALL_PERMISSION_REQUEST" when IsFirst("CALL_PERMISSION_REQUEST", node): CallPermissionRequest = new CallPermissionRequest(node.Span, PlaceOf(node)); break;
            case "CALL_PERMISSION_REQUEST": break;
            default: Unknown.Add(new UnknownComponent(node.Span, type)); break;
        }
    }

    private void TakeCarousel(JsonNode node)
    {
        if (!IsFirst("CAROUSEL", node)) return;
        var cards = new List<Card>();
        if (node.Find("cards") is { } array)
        {
            foreach (var element in scope.Elements(array, "\"cards\""))
            {
                if (element.Kind is not JsonKind.Null && scope.IsObject(element, "A card")) cards.Add(ReadCard(element));
            }
        }

        Carousel = new Carousel(node.Span, PlaceOf(node), cards.ToEquatableArray());
    }

    private Card ReadCard(JsonNode node)
    {
        var components = new ComponentSet(scope, new ParameterEntries(default));
        if (node.Find("components") is { } array) components.TakeAll(array);
        return new Card(node.Span, components.Header, components.Body, components.Buttons)
        {
            Footer = components.Footer,
            UnknownComponents = components.Unknown.ToEquatableArray(),
        };
    }

    private void TakeOffer(JsonNode node)
    {
        if (!IsFirst("LIMITED_TIME_OFFER", node)) return;
        var content = node.Find("limited_time_offer") ?? node;
        LimitedTimeOffer = new LimitedTimeOffer(
            node.Span,
            PlaceOf(node),
            scope.Text(content, "text", "The offer's \"text\""),
            content.Find("has_expiration")?.ToBoolean());
    }

    private bool IsFirst(string kind, JsonNode node)
    {
        var place = PlaceOf(node);
        if (_seen.TryGetValue(kind, out var first))
        {
            GivenTwice.ReportComponent(kind, place, first, scope.Sink);
            return false;
        }

        _seen.Add(kind, place);
        return true;
    }

    /// <summary>A component's <c>type</c>, else its first character, so that a finding does not underline all of it.</summary>
    private static SourceSpan PlaceOf(JsonNode node) =>
        node.Find("type")?.Span ?? (node.Kind is JsonKind.Text ? node.Span : new SourceSpan(node.Span.Start, 1));
}
