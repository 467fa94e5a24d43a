using Scriban.Runtime;

namespace TemplateGen.Analyzers.Emission;

/// <summary>What a code template sees of the statements in a <c>Write</c>.</summary>
internal static class StepModel
{
    public static ScriptArray Of(IReadOnlyList<WriteStep> steps, ScriptArray parameters) => new(steps.Select(step => Of(step, parameters)));

    private static ScriptObject Of(WriteStep step, ScriptArray parameters) => step switch
    {
        WriteStep.Json json => new() { ["kind"] = "json", ["call"] = json.Call, ["constant"] = CSharpLiteral.Escape(json.Constant) },
        WriteStep.Value value => new()
        {
            ["kind"] = "value",
            ["call"] = value.Call,
            ["parameter"] = parameters[value.Parameter],
            ["uses"] = value.Uses.All(uses => uses == 1) ? null : ByLanguage(value.Uses),
        },
        WriteStep.BeginText text => new() { ["kind"] = "begin_text", ["lengths"] = ByLanguage(text.Lengths), ["limits"] = ByLanguage(text.Limits) },
        WriteStep.BeginIfGiven condition => new() { ["kind"] = "begin_if_given", ["parameter"] = parameters[condition.Parameter] },
        WriteStep.Cards cards => new() { ["kind"] = "cards", ["parameters"] = new ScriptArray(cards.Parameters.Select(parameter => parameters[parameter])) },
        WriteStep.CardList list => new() { ["kind"] = "card_list", ["parameter"] = parameters[list.Parameter] },
        WriteStep.EndText => new() { ["kind"] = "end_text" },
        _ => new() { ["kind"] = "end_if_given" },
    };

    /// <summary>A number for each language, or just one when they agree.</summary>
    public static ScriptArray ByLanguage(int[] numbers) =>
        new(numbers.All(number => number == numbers[0]) ? new object[] { numbers[0] } : numbers.Cast<object>());
}
