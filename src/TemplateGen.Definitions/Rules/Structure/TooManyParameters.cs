namespace TemplateGen.Definitions.Rules;

/// <summary>
/// TG1001: more parameters than any template can have. A body that WhatsApp accepts holds about 200; the limit leaves
/// room, and keeps a broken file from making a method that no compiler finishes.
/// </summary>
internal sealed class TooManyParameters() : SignatureRule(NotADefinition.Rule)
{
    private const int Limit = 1000;

    public override void Check(TemplateDefinition template, TemplateSignature signature, IReadOnlyList<NameClash> clashes, FindingSink sink)
    {
        var count = CountIn(signature);
        if (count <= Limit) return;
        sink.Report(Rule, template.Anchor, $"This template would take {Show.Number(count)} values, and no message takes more than {Show.Number(Limit)}: is it a template at all?");
    }

    private static int CountIn(TemplateSignature signature)
    {
        var count = signature.Parameters.Count;
        if (signature.Carousel is { } carousel)
        {
            foreach (var card in carousel.CardTypes) count += card.Parameters.Count;
        }

        return count;
    }
}
