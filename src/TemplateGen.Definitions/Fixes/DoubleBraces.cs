using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1409: double braces around all that stands in single ones in a text of the Graph's.</summary>
internal sealed class DoubleBraces() : TemplateFix("TG1409")
{
    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        if (target.Text is not { } text) yield break;
        var edits = new List<TextEdit>();
        foreach (var (start, length) in SingleBraces.In(text.Text.Value))
        {
            var key = text.IsAddress ? "1" : text.Text.Value.Substring(start + 1, length - 2);
            edits.Add(Edit.Part(text.Text.Source, start, length, "{{" + key + "}}"));
        }

        yield return target.Fix("braces", "Write double braces", isSafe: true, edits);
    }
}
