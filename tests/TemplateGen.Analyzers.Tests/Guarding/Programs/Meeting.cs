using States = System.Collections.Generic.HashSet<TemplateGen.Analyzers.Tests.Guarding.Programs.State>;

namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>
/// What is left of many executions for an analysis that does not tell them apart: the facts that hold in all of them, and
/// those that hold in all in which a flag has one value. A fact is that a recipient is open, or that two are the same.
/// </summary>
internal static class Meeting
{
    /// <summary>Executions of which exactly this is true, one for each combination of flags.</summary>
    public static States Of(States states)
    {
        if (states.Count < 2) return states;
        var facts = new UInt128[State.AllFlags, 2];
        for (var flag = 0; flag < State.AllFlags; flag++) facts[flag, 0] = facts[flag, 1] = UInt128.MaxValue;
        foreach (var state in states)
        {
            var own = state.Facts;
            for (var flag = 0; flag < State.AllFlags; flag++) facts[flag, Value(state, flag)] &= own;
        }

        return [.. states.DistinctBy(state => state.Flags).Select(state => state.With(
            Enumerable.Range(0, State.AllFlags).Aggregate(UInt128.Zero, (all, flag) => all | facts[flag, Value(state, flag)])))];
    }

    private static int Value(State state, int flag) => state.Flag(flag) ? 1 : 0;
}
