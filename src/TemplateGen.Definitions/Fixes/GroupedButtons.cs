using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions.Fixes;

/// <summary>
/// TG1601: puts quick replies together, and all others together, in the order that they have; the first button stays the
/// first. What <c>parameters</c> say of a button goes with it.
/// </summary>
internal sealed class GroupedButtons() : TemplateFix("TG1601")
{
    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        var buttons = target.Template.Buttons;
        var order = InGroups(buttons);
        var edits = new List<TextEdit>();
        for (var i = 0; i < order.Count; i++)
        {
            // Each takes another's place, so that commas and comments between them stay.
            if (order[i] != i) edits.Add(new TextEdit(buttons[i].Span, target.SourceOf(buttons[order[i]].Span)));
        }

        if (edits.Count == 0) yield break;
        foreach (var entry in target.Template.Parameters)
        {
            if (entry is not { Place: ParameterPlace.Button, PlaceSpan: { } place } || entry.ButtonIndex >= buttons.Count) continue;
            var index = order.IndexOf(entry.ButtonIndex);
            if (index != entry.ButtonIndex) edits.Add(new TextEdit(place, Show.PlainNumber(index)));
        }

        yield return target.Fix("groups", "Group the buttons", isSafe: true, edits);
    }

    /// <summary>The buttons' indexes in their new order. One of an unknown kind stays with the one before it.</summary>
    private static List<int> InGroups(EquatableArray<Button> buttons)
    {
        List<int> first = [], second = [];
        bool? isFirstReply = null;
        var current = first;
        for (var i = 0; i < buttons.Count; i++)
        {
            if (ButtonKinds.Of(buttons[i]) is not ButtonKind.Unknown)
            {
                var isReply = buttons[i] is QuickReplyButton;
                isFirstReply ??= isReply;
                current = isReply == isFirstReply ? first : second;
            }

            current.Add(i);
        }

        return [.. first, .. second];
    }
}
