namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1303: a code that the platform has, the likeliest first.</summary>
internal sealed class LanguageCode() : TemplateFix("TG1303")
{
    private const int MaxChoices = 6;

    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        if (target.Node?.ToText() is not { } written || Languages.Proposal(written.Value) is not { } likely) return [];
        var language = LanguageOf(likely);
        return Languages.All
            .Where(code => LanguageOf(code) == language && !target.HasTemplate(target.Template.Name?.Value, code))
            .OrderBy(code => code != likely)
            .Take(MaxChoices)
            .Select(code => target.Fix(code, $"Use {Show.Text(code)}", isSafe: code == likely && IsSame(written.Value, likely), Edit.Content(written, code)));
    }

    /// <summary>Whether it is the same code in another spelling, or the same language without a country.</summary>
    private static bool IsSame(string written, string code)
    {
        var spelt = written.Trim().Replace('-', '_');
        return spelt.Equals(code, StringComparison.OrdinalIgnoreCase) || LanguageOf(spelt).Equals(code, StringComparison.OrdinalIgnoreCase);
    }

    private static string LanguageOf(string code) => code.Split('_')[0];
}
