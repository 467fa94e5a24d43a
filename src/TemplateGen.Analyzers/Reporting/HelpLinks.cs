namespace TemplateGen.Analyzers.Reporting;

/// <summary>Where each rule has its page.</summary>
internal static class HelpLinks
{
    public static string Of(string ruleId) => "https://github.com/templategen/TemplateGen/blob/main/docs/rules/" + ruleId + ".md";
}
