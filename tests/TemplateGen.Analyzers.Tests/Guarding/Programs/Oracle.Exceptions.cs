using System.Collections.Immutable;
using States = System.Collections.Generic.HashSet<TemplateGen.Analyzers.Tests.Guarding.Programs.State>;

namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>
/// Exceptions as the run time handles them, in two passes: first the handler is sought, which runs the filters; then
/// the <c>finally</c> blocks on the way to it are run, and at last the handler.
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
        }

        if (states.Count > 0) _exits.ThrownTo(Landing.Caller).UnionWith(states);
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
        var outer = _exits;
        _exits = new Exits();
        var handlers = new Handlers(attempt.Catches);
        _handlers.Add(handlers);
        var after = Run(attempt.Body, states);
        _handlers.RemoveAt(_handlers.Count - 1);

        foreach (var (landing, thrown) in _exits.Take(handlers))
        {
            var caughtOutside = _caught;
            _caught = landing.Kind;
            after = Union(after, Run(landing.Clause!.Body, thrown));
            _caught = caughtOutside;
        }

        var inner = _exits;
        _exits = outer;
        if (attempt.Finally is null)
        {
            outer.Add(inner);
            return after;
        }

        outer.Add(inner.Select(left => left.Count == 0 ? left : Run(attempt.Finally, left)));
        return Run(attempt.Finally, after);
    }

    /// <summary>The catch clauses of one run of a try statement.</summary>
    private sealed class Handlers(ImmutableArray<Catch> clauses)
    {
        public ImmutableArray<Catch> Clauses { get; } = clauses;
    }

    /// <summary>Where an exception is on its way to.</summary>
    private sealed record Landing(Handlers? Handlers, Catch? Clause, ExceptionKind Kind)
    {
        public static Landing Caller { get; } = new(null, null, default);
    }

    /// <summary>The ways out of a statement other than its end.</summary>
    private sealed class Exits
    {
        public States Break { get; set; } = [];

        public States Continue { get; set; } = [];

        public States Return { get; } = [];

        public States Goto { get; } = [];

        public Dictionary<Landing, States> Thrown { get; init; } = [];

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
