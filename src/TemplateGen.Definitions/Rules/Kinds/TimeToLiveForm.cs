namespace TemplateGen.Definitions.Rules;

/// <summary>For how long the platform tries to deliver: a range for each category.</summary>
internal static class TimeToLiveForm
{
    public static void Check(JsonInteger timeToLive, TemplateDefinition template, Rule rule, FindingSink sink)
    {
        if (timeToLive.Value is not { } seconds)
        {
            sink.Report(rule, timeToLive.Span, "This is no number of seconds: write a whole number, such as 600 for ten minutes.");
            return;
        }

        var category = Categories.Certain(template);
        if (category is DefinitionCategory.Unknown) return;
        var isMarketing = category is DefinitionCategory.Marketing;
        var shortest = isMarketing ? Limits.ShortestMarketingTimeToLive : Limits.ShortestTimeToLive;
        var longest = category switch
        {
            DefinitionCategory.Authentication => Limits.LongestAuthenticationTimeToLive,
            DefinitionCategory.Utility => Limits.LongestUtilityTimeToLive,
            _ => Limits.LongestMarketingTimeToLive,
        };
        if ((seconds >= shortest && seconds <= longest) || (seconds == Limits.ThirtyDaysTimeToLive && !isMarketing)) return;
        var thirtyDays = isMarketing ? string.Empty : $", or {Limits.ThirtyDaysTimeToLive} for 30 days";
        sink.Report(
            rule,
            timeToLive.Span,
            $"The time to live is {Show.Number(seconds)} seconds, and {Show.PlainText(template.CategoryWord!.Value)} templates take {Show.Number(shortest)} to {Show.Number(longest)}{thirtyDays}: write a number of seconds in that range.",
            new RelatedPlace(null, template.CategoryWord.Span));
    }
}
