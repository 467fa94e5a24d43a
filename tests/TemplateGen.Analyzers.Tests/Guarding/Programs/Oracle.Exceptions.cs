using System.Collections.Immutable;
using States = System.Collections.Generic.HashSet<TemplateGen.Analyzers.Tests.Guarding.Programs.State>;

namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>
/// Exceptions as the run time handles them, in two passes: first the handler is sought, which runs the filters; then
/// the <c>finally</c> blocks on the way to it are run, and at last the handler. A <c>finally</c> that awaits, and the end
/// of an asynchronous function, catch the exception and throw it again, so that filters outside of them run later.
/// </summary>
internal sealed partial class Oracle
{
    /// <summary>Where filters' own exceptions go: a filter that throws answers no.</summary>
    private States? _failedFilter;

    private States MayThrow(States states)
    {
        Raise(states, ExceptionKind.Io);
        Raise(states, ExceptionKind.Invalid);
        return states;
    }

    private void Raise(States states, ExceptionKind kind)
    {
        if (_failedFilter is not null)
        {
            _failedFilter.UnionWith(states);
            return;
        }

        for (var depth = _handlers.Count - 1; depth >= 0 && states.Count > 0; depth--)
        {
            foreach (var clause in _handlers[depth].Clauses)
            {
                if (clause.Kind is { } only && only != kind) continue;
                var (taken, passed) = Filter(clause, states);
                _exits.ThrownTo(new Landing(_handlers[depth], clause, kind)).UnionWith(taken);
                states = passed;
            }

            if (!_handlers[depth].CatchesAll) continue;
            _exits.ThrownTo(new Landing(_handlers[depth], null, kind)).UnionWith(states);
            return;
        }

        if (states.Count > 0) _exits.ThrownTo(new Landing(null, null, kind)).UnionWith(states);
    }

    private Branches Filter(Catch clause, States states)
    {
        if (clause.Filter is null || states.Count == 0) return (states, []);
        _failedFilter = [];
        var filtered = Evaluate(clause.Filter, states);
        filtered = (filtered.True, Union(filtered.False, _failedFilter));
        _failedFilter = null;
        return filtered;
    }

    private States RunTry(Statement.Try attempt, States states)
    {
        if (attempt.Finally is null) return RunCatches(attempt, states);
        var outer = _exits;
        _exits = new Exits();
        var handlers = new Handlers([], ProgramTree.Awaits(attempt.Finally));
        _handlers.Add(handlers);
        var after = RunCatches(attempt, states);
        _handlers.RemoveAt(_handlers.Count - 1);

        var (inner, caught) = (_exits, _exits.Take(handlers));
        _exits = outer;
        outer.Add(inner.Select(left => left.Count == 0 ? left : Run(attempt.Finally, left)));
        foreach (var (landing, thrown) in caught) Raise(Run(attempt.Finally, thrown), landing.Kind);
        return Run(attempt.Finally, after);
    }

    private States RunCatches(Statement.Try attempt, States states)
    {
        var handlers = new Handlers(attempt.Catches, false);
        _handlers.Add(handlers);
        var after = Run(attempt.Body, _meets ? MayThrow(states) : states);
        _handlers.RemoveAt(_handlers.Count - 1);

        foreach (var (landing, thrown) in _exits.Take(handlers))
        {
            var caughtOutside = _caught;
            _caught = landing.Kind;
            after = Union(after, Run(landing.Clause!.Body, thrown));
            _caught = caughtOutside;
        }

        return after;
    }

    private States Invoke(Statement.Invoke call, States states)
    {
        var parameter = GuardProgram.FirstParameter + call.Function;
        var entering = Each(states, state => state.Copy(parameter, call.Argument));
        if (!_meets) return Each(Call(_program.Functions[call.Function], entering), state => state.Renew(parameter));

        if (!_entries.TryGetValue(call.Function, out var entries)) _entries.Add(call.Function, entries = []);
        entries.UnionWith(entering);
        Call(_program.Functions[call.Function], entries);
        return MayThrow(FunctionChanges.Of(_program, call.Function).Aggregate(states, (changed, change) => [.. changed.SelectMany(change)]));
    }

    /// <summary>What an asynchronous function throws is thrown again where it is awaited.</summary>
    private States Call(Function function, States states)
    {
        var (outer, outerHandlers) = (_exits, _handlers);
        (_exits, _handlers) = (new Exits(), []);
        var normal = Run(function.Body, states);
        var inner = _exits;
        (_exits, _handlers) = (outer, outerHandlers);
        foreach (var (landing, thrown) in inner.Thrown) Raise(thrown, landing.Kind);
        return Union(normal, inner.Return);
    }

    /// <summary>The catch clauses of one run of a try statement.</summary>
    private sealed class Handlers(ImmutableArray<Catch> clauses, bool catchesAll)
    {
        public ImmutableArray<Catch> Clauses { get; } = clauses;

        /// <summary>Whether everything else is caught as well, to be thrown again.</summary>
        public bool CatchesAll { get; } = catchesAll;
    }

    /// <summary>Where an exception is on its way to.</summary>
    private sealed record Landing(Handlers? Handlers, Catch? Clause, ExceptionKind Kind);

    /// <summary>The ways out of a statement other than its end.</summary>
    private sealed class Exits
    {
        public States Break { get; set; } = [];

        public States Continue { get; set; } = [];

        public States Return { get; } = [];

        public States Goto { get; } = [];

        public Dictionary<Landing, States> Thrown { get; } = [];

        public States At(JumpKind kind) => kind switch
        {
            JumpKind.Break => Break,
            JumpKind.Continue => Continue,
            JumpKind.Return => Return,
            JumpKind.Goto => Goto,
            _ => throw new NotSupportedException(kind.ToString()),
        };

        public States ThrownTo(Landing landing)
        {
            if (!Thrown.TryGetValue(landing, out var states)) Thrown.Add(landing, states = []);
            return states;
        }

        /// <summary>Takes away what these handlers handle.</summary>
        public List<(Landing Landing, States States)> Take(Handlers handlers)
        {
            var taken = Thrown.Where(thrown => thrown.Key.Handlers == handlers).Select(thrown => (Landing: thrown.Key, States: thrown.Value)).ToList();
            foreach (var (landing, _) in taken) Thrown.Remove(landing);
            return taken;
        }

        public void Add(Exits other)
        {
            Break.UnionWith(other.Break);
            Continue.UnionWith(other.Continue);
            Return.UnionWith(other.Return);
            Goto.UnionWith(other.Goto);
            foreach (var (landing, states) in other.Thrown) ThrownTo(landing).UnionWith(states);
        }

        /// <summary>The same ways, with something done on each.</summary>
        public Exits Select(Func<States, States> change)
        {
            var changed = new Exits { Break = change(Break), Continue = change(Continue) };
            changed.Return.UnionWith(change(Return));
            changed.Goto.UnionWith(change(Goto));
            foreach (var (landing, states) in Thrown) changed.ThrownTo(landing).UnionWith(change(states));
            return changed;
        }
    }
}
