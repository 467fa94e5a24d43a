using TemplateGen.Analyzers.Specs;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Emission;

/// <summary>
/// The statements that write a template or a card: its parameters' places, component by component, as the send request
/// wants them. Constant JSON is merged, so that between two values there is one copy.
/// </summary>
internal sealed class WritePlan
{
    private readonly EquatableArray<TemplateParameter> _parameters;
    private readonly IReadOnlyList<TemplateLanguage> _languages;
    private readonly List<WriteStep> _steps = [];

    private WritePlan(EquatableArray<TemplateParameter> parameters, IReadOnlyList<TemplateLanguage> languages)
    {
        _parameters = parameters;
        _languages = languages;
    }

    public static IReadOnlyList<WriteStep> Of(TemplateSpec template)
    {
        var plan = new WritePlan(template.Signature.Parameters, template.Languages);
        plan.WriteHeader();
        plan.WriteBody();
        plan.WriteOffer();
        plan.WriteButtons();
        plan.WriteCarousel();
        return plan._steps;
    }

    public static IReadOnlyList<WriteStep> Of(CardSignature card)
    {
        var plan = new WritePlan(card.Parameters, []);
        plan.WriteHeader();
        plan.WriteBody();
        plan.WriteButtons();
        return plan._steps;
    }

    private void WriteHeader()
    {
        foreach (var place in PlacesIn(ParameterPlace.Header).Take(1))
        {
            var isCounted = _languages.Count > 0 && _parameters[place.Parameter].Kind == ParameterKind.Text;
            if (isCounted) _steps.Add(new WriteStep.BeginText(InEach(language => language.Spec.HeaderLength), InEach(_ => Limits.Header)));

            var (before, after) = ParameterJson.Around(_parameters[place.Parameter].Kind, place.Use.Name);
            Write("{\"type\":\"header\",\"parameters\":[" + before, place, after + "]}");
            if (isCounted) _steps.Add(new WriteStep.EndText());
        }
    }

    private void WriteOffer()
    {
        foreach (var place in PlacesIn(ParameterPlace.LimitedTimeOffer).Take(1))
        {
            Write("{\"type\":\"limited_time_offer\",\"parameters\":[", place, "]}");
        }
    }

    private void WriteBody()
    {
        var places = PlacesIn(ParameterPlace.Body);
        if (places.Count == 0) return;

        // A one-time code's text is the platform's own, and a card's filled-in text has no limit that is known.
        var isCounted = _languages.Count > 0 && places.All(place => _parameters[place.Parameter].Kind == ParameterKind.Text);
        if (isCounted) _steps.Add(new WriteStep.BeginText(InEach(language => language.Spec.BodyLength), InEach(language => language.Spec.BodyLimit)));

        var constant = "{\"type\":\"body\",\"parameters\":[";
        var call = "Component";
        foreach (var place in places)
        {
            var (before, after) = ParameterJson.Around(_parameters[place.Parameter].Kind, place.Use.Name);
            _steps.Add(new WriteStep.Json(call, constant + before));
            _steps.Add(ValueOf(place));
            (call, constant) = ("Raw", after + ",");
        }

        _steps.Add(new WriteStep.Json("Raw", constant.Substring(0, constant.Length - 1) + "]}"));
        if (isCounted) _steps.Add(new WriteStep.EndText());
    }

    private void WriteButtons()
    {
        foreach (var place in PlacesIn(ParameterPlace.Button).OrderBy(place => place.Use.Index))
        {
            var parameter = _parameters[place.Parameter];
            var (before, after) = ParameterJson.Around(parameter.Kind, name: null);
            var start = ParameterJson.StartOfButton(parameter.Kind, place.Use.Index);
            // A flow button always needs its component; the writer knows what to say when nothing is given.
            var isLeftOut = parameter.IsOptional && parameter.Kind != ParameterKind.FlowStart;
            if (isLeftOut) _steps.Add(new WriteStep.BeginIfGiven(place.Parameter));
            Write(start + before, place, after + "]}");
            if (isLeftOut) _steps.Add(new WriteStep.EndIfGiven());
        }
    }

    private void WriteCarousel()
    {
        var cards = PlacesIn(ParameterPlace.Card);
        if (cards.Count == 0) return;
        var isList = _parameters[cards[0].Parameter].Kind == ParameterKind.CardList;
        _steps.Add(isList
            ? new WriteStep.CardList(cards[0].Parameter)
            : new WriteStep.Cards([.. cards.OrderBy(card => card.Use.Index).Select(card => card.Parameter)]));
    }

    private void Write(string start, Place place, string end)
    {
        _steps.Add(new WriteStep.Json("Component", start));
        _steps.Add(ValueOf(place));
        _steps.Add(new WriteStep.Json("Raw", end));
    }

    private WriteStep.Value ValueOf(Place place) => new(
        ParameterCalls.WriterCallOf(_parameters[place.Parameter], place.Use.Place),
        place.Parameter,
        // Only a text is counted.
        _parameters[place.Parameter].Kind == ParameterKind.Text ? InEach(language => language.OccurrencesOf(place.Use)) : []);

    private int[] InEach(Func<TemplateLanguage, int> number) => [.. _languages.Select(number)];

    /// <summary>What is filled in at a place, in the order of the placeholders' numbers; named ones in the order of the parameters.</summary>
    private List<Place> PlacesIn(ParameterPlace wanted)
    {
        var places = new List<Place>();
        for (var i = 0; i < _parameters.Count; i++)
        {
            foreach (var use in _parameters[i].Uses)
            {
                if (use.Place == wanted) places.Add(new Place(i, use));
            }
        }

        places.Sort((a, b) => a.Use.Number != b.Use.Number ? a.Use.Number.CompareTo(b.Use.Number) : a.Parameter.CompareTo(b.Parameter));
        return places;
    }

    private readonly record struct Place(int Parameter, ParameterUse Use);
}
