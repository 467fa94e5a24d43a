using TemplateGen.Definitions.Json;
using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1406: writes a likely sample where one is missing or empty, for all placeholders of a text at once.</summary>
internal sealed class MissingSamples() : TemplateFix("TG1406")
{
    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        var edits = ForEmpty(target) ?? ForCoupon(target) ?? ForText(target);
        if (edits is null) yield break;
        yield return target.Fix("samples", "Write a sample", isSafe: false, edits);
    }

    private static IEnumerable<TextEdit>? ForEmpty(FixTarget target)
    {
        foreach (var text in PlacedText.In(target.Template))
        {
            foreach (var placeholder in text.Text.Placeholders)
            {
                if (placeholder.Sample is { } sample && sample.Span == target.Span) return [Edit.Content(sample, new SampleSource(target.Template, text).For(placeholder))];
            }
        }

        foreach (var button in target.Buttons)
        {
            if (button is CopyCodeButton { Example: { } code } && code.Span == target.Span) return [Edit.Content(code, "SAVE20")];
        }

        return null;
    }

    private static IEnumerable<TextEdit>? ForCoupon(FixTarget target)
    {
        foreach (var button in target.Buttons)
        {
            if (button is CopyCodeButton { Example: null, Type: { } type } && type.Span == target.Span) return Put(target.NodeAt(button.Span), "example", "\"SAVE20\"", after: "type");
        }

        return null;
    }

    private static IEnumerable<TextEdit>? ForText(FixTarget target)
    {
        if (target.Text is not { } text) return null;
        var placeholders = TextPlaceholder.In(text.Text).Select(placeholder => placeholder.First).ToList();
        if (!placeholders.Exists(placeholder => placeholder.Sample is null)) return null;
        if (target.Template.Shape is DefinitionShape.Own && !(text.IsAddress && !placeholders[0].IsNamed)) return ParameterSamples.Edits(target, text, placeholders);

        var source = new SampleSource(target.Template, text);
        var component = target.NodeAt(text.Text.Source.Span).Parent!.Value;
        if (text.Text.Samples.Count > 0 && text.Text.Samples[0].Name is null && placeholders[0].IsNamed) return Named(component, text, source, placeholders);
        if (text.Text.Samples.Count > 0) return AfterOthers(target, text.Text.Samples, source, placeholders);
        var values = string.Join(", ", placeholders.Select(placeholder => Json(source, placeholder)));
        if (text.IsAddress) return Put(component, "example", $"[ {values} ]", after: "url");
        var property = (text.Place is ParameterPlace.Header ? "header_text" : "body_text") + (placeholders[0].IsNamed ? "_named_params" : string.Empty);
        var samples = text.Place is ParameterPlace.Body && !placeholders[0].IsNamed ? $"[ [ {values} ] ]" : $"[ {values} ]";
        return component.Find("example") is { Kind: JsonKind.Object } example
            ? Put(example, property, samples, after: null)
            : Put(component, "example", $"{{ \"{property}\": {samples} }}", after: "text");
    }

    /// <summary>Names for samples that stand in a row, in the order of the placeholders.</summary>
    private static IEnumerable<TextEdit>? Named(JsonNode component, PlacedText text, SampleSource source, List<Placeholder> placeholders)
    {
        var positional = text.Place is ParameterPlace.Header ? "header_text" : "body_text";
        if (text.IsAddress || component.Find("example")?.Find(positional) is not { } row) return null;
        var given = text.Text.Samples;
        var named = placeholders.Select((placeholder, i) => i < given.Count ? Json(placeholder, given[i].Value.Value) : Json(source, placeholder));
        return [new TextEdit(row.NameNode.Span, $"\"{positional}_named_params\""), new TextEdit(row.Span, $"[ {string.Join(", ", named)} ]")];
    }

    /// <summary>Samples behind those that a component has already.</summary>
    private static IEnumerable<TextEdit>? AfterOthers(FixTarget target, EquatableArray<Sample> given, SampleSource source, List<Placeholder> placeholders)
    {
        var first = target.NodeAt(given[0].Value.Span);
        if (given[0].Name is not null)
        {
            return Insertion.AtEnd(first.Parent!.Value.Parent!.Value, [.. placeholders.Where(placeholder => placeholder.Sample is null).Select(placeholder => Json(source, placeholder))]);
        }

        // The first row counts.
        if (first.Parent is { Kind: JsonKind.Array } row)
        {
            var count = 0;
            foreach (var _ in row.Elements) count++;
            return count < placeholders.Count ? Insertion.AtEnd(row, [.. placeholders.Skip(count).Select(placeholder => Json(source, placeholder))]) : null;
        }

        return [new TextEdit(first.Span, $"[ [ {string.Join(", ", placeholders.Select(placeholder => Json(source, placeholder)))} ] ]")];
    }

    /// <summary>Puts a property into an object, in place of one of this name, else after another one.</summary>
    private static IEnumerable<TextEdit> Put(JsonNode container, string name, string json, string? after)
    {
        JsonProperty? neighbour = null;
        foreach (var property in container.Properties)
        {
            if (property.Name.SequenceEqual(name.AsSpan())) return [new TextEdit(property.Value.Span, json)];
            if (neighbour is null || after is null || property.Name.SequenceEqual(after.AsSpan())) neighbour = property;
        }

        return neighbour is { } found
            ? Insertion.After(found, name, json)
            : [new TextEdit(container.Span, $"{{ \"{name}\": {json} }}")];
    }

    private static string Json(SampleSource source, Placeholder placeholder) => Json(placeholder, source.For(placeholder));

    private static string Json(Placeholder placeholder, string value) => placeholder.Name is { } name
        ? $"{{ \"param_name\": {Edit.Quote(name)}, \"example\": {Edit.Quote(value)} }}"
        : Edit.Quote(value);
}
