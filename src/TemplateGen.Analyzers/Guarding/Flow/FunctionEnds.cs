using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>
/// What is known where the functions of a member return, and of what they return: it holds after each call, so that a
/// local function that asks is a guard.
/// </summary>
internal sealed class FunctionEnds(FlowScope scope)
{
    private readonly Dictionary<NestedFunction, Knowledge> _ends = new();
    private readonly Dictionary<NestedFunction, HashSet<FlowNode>> _callers = new();

    /// <summary>What all returns so far have in common; null when there was none yet, so that nothing comes after a call.</summary>
    public Knowledge? Of(NestedFunction function, FlowNode caller)
    {
        if (!_callers.TryGetValue(function, out var callers)) _callers.Add(function, callers = new HashSet<FlowNode>());
        callers.Add(caller);
        return _ends.TryGetValue(function, out var end) ? end : null;
    }

    /// <summary>Notes a return; who called is to be looked at again when it tells something new.</summary>
    public IEnumerable<FlowNode> Return(NestedFunction function, Knowledge knowledge, Reading value)
    {
        var end = scope.Learning.Assign(knowledge, scope.Terms.Leaf(new TermHeads.Result(function)), value.Term, value.Outcomes);
        if (end is null) return [];
        _ends.TryGetValue(function, out var before);
        var met = Knowledge.Meet(before, end, scope.Terms, scope.Facts);
        if (ReferenceEquals(met, before)) return [];
        _ends[function] = met;
        return _callers.TryGetValue(function, out var callers) ? callers : [];
    }

    /// <summary>What was not found out in time is not known.</summary>
    public void Forget(IEnumerable<NestedFunction> functions)
    {
        foreach (var function in functions) _ends[function] = Knowledge.None;
    }
}
