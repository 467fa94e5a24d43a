using States = System.Collections.Generic.HashSet<TemplateGen.Analyzers.Tests.Guarding.Programs.State>;

namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>
/// Says exactly which sends of a program must be reported: those that some execution reaches without having seen the
/// recipient's window open. It runs the program itself, in all ways at once: every unknown condition, guard and call
/// answers everything it can, and throws. Loops end when they bring no new state, of which there are finitely many.
/// It knows nothing of control flow graphs.
/// </summary>
internal sealed partial class Oracle
{
    private readonly GuardProgram _program;

    /// <summary>
    /// Whether executions that meet are told apart no more. Then a statement may throw before and after anything it does; a
    /// function does not know which call it is in, and its caller only what it may have changed; one that is called only where
    /// nothing arrives is one that nobody calls; and comparing two answers tells nothing.
    /// </summary>
    private readonly bool _meets;

    private readonly SortedSet<int> _reached = [];
    private readonly SortedSet<int> _unguarded = [];

    /// <summary>The catch clauses around the current statement, the innermost last.</summary>
    private List<Handlers> _handlers = [];

    /// <summary>Where executions went that left the current statement.</summary>
    private Exits _exits = new();

    /// <summary>What the current catch clause has caught.</summary>
    private ExceptionKind _caught;

    /// <summary>Functions that unknown code has got, and those that nobody calls.</summary>
    private readonly HashSet<int> _escaped = [];

    /// <summary>With what all calls of a function began.</summary>
    private readonly Dictionary<int, States> _entries = [];

    private Oracle(GuardProgram program, bool meets) => (_program, _meets) = (program, meets);

    public static Judgement Judge(GuardProgram program)
    {
        var (exact, meeting) = (Run(program, meets: false), Run(program, meets: true));
        return new Judgement(exact._unguarded, meeting._unguarded, exact._reached);
    }

    private static Oracle Run(GuardProgram program, bool meets)
    {
        var oracle = new Oracle(program, meets);
        oracle.RunMethod(program.Body, program.End, [State.Start(0)]);
        oracle._escaped.UnionWith(meets ? Enumerable.Range(0, program.Functions.Length).Except(oracle._entries.Keys) : FunctionsThatNobodyCalls(program));
        for (var done = new HashSet<int>(); oracle._escaped.Except(done).FirstOrDefault(-1) is >= 0 and var function; done.Add(function))
            oracle.RunMethod(program.Functions[function].Body, Block.Empty, [.. Anything]);
        return oracle;
    }

    /// <summary>Nothing is known, and flags have any values.</summary>
    private static IEnumerable<State> Anything => 
        from flags in Enumerable.Range(0, 1 << GuardProgram.Flags + 1)
        from answer in new bool?[] { null, false, true }
        select State.Start((uint)flags).SetMaybe(answer);

    private static IEnumerable<int> FunctionsThatNobodyCalls(GuardProgram program)
    {
        var statements = program.Functions.Select(function => function.Body).Append(program.Body).Append(program.End).SelectMany(ProgramTree.Statements).ToList();
        var used = statements.OfType<Statement.Invoke>().Select(call => call.Function).Concat(statements.OfType<Statement.Escape>().Select(escape => escape.Function)).ToHashSet();
        return Enumerable.Range(0, program.Functions.Length).Where(function => !used.Contains(function));
    }

    private void RunMethod(Block body, Block end, States states)
    {
        var outer = _exits;
        _exits = new Exits();
        var normal = Run(body, states);
        var ended = _exits;
        ended.Goto.UnionWith(normal);
        Run(end, ended.Goto);
        _exits = outer;
    }

    private States Meet(States states) => _meets ? Meeting.Of(states) : states;

    private States Run(Block block, States states) => block.Statements.Aggregate(Meet(states), (current, statement) => current.Count == 0 ? current : Boundary(Run(statement, Boundary(current))));

    private States Boundary(States states) => _meets ? MayThrow(Meeting.Of(states)) : states;

    private States Run(Statement statement, States states)
    {
        switch (statement)
        {
            case Statement.Send send:
                NoteSend(send.Recipient, send.Id, states);
                return MayThrow(states);
            case Statement.SendToEither send:
                var chosen = Evaluate(send.Condition, states);
                NoteSend(send.WhenTrue, send.Id, chosen.True);
                NoteSend(send.WhenFalse, send.Id, chosen.False);
                return MayThrow(chosen.Any);
            case Statement.Evaluate evaluate:
                return Evaluate(evaluate.Expression, states).Any;
            case Statement.SetFlag set:
                return SetFlag(set.Flag, set.Operator == "=" ? set.Value : new Expression.Binary(new Expression.Flag(set.Flag), set.Operator[..1], set.Value), states).Any;
            case Statement.SetFlags set:
                return SetFlags(set, states);
            case Statement.Copy copy:
                return Each(states, state => state.Copy(copy.Recipient, copy.Source));
            case Statement.CopyEither copy:
                var sources = Evaluate(copy.Condition, states);
                return Union(Each(sources.True, state => state.Copy(copy.Recipient, copy.WhenTrue)), Each(sources.False, state => state.Copy(copy.Recipient, copy.WhenFalse)));
            case Statement.RenewPaths:
                return Each(MayThrow(states), state => Enumerable.Range(GuardProgram.FirstPath, GuardProgram.Paths).Aggregate(state, (renewed, path) => renewed.Renew(path)));
            case Statement.Renew renew:
                return Each(MayThrow(states), state => state.Renew(renew.Recipient));
            case Statement.Swap swap:
                return Each(states, state => state.Swap(swap.First, swap.Second));
            case Statement.StartCheck check:
                return Each(MayThrow(states), state => state.Copy(State.Check, check.Recipient));
            case Statement.Find find:
                var found = MayThrow(states);
                return Union(Each(found, state => state.Open(find.Recipient).SetFlag(State.Found, true)), Each(found, state => state.SetFlag(State.Found, false)));
            case Statement.SetMaybe set:
                return SetMaybe(set, states);
            case Statement.AskPerhaps ask:
                var asked = MayThrow(states);
                return [.. Each(asked, state => state.Open(ask.Recipient).SetMaybe(ask.OpenWhen)), .. Each(asked, state => state.SetMaybe(!ask.OpenWhen)), .. Each(asked, state => state.SetMaybe(null))];
            case Statement.Ensure ensure:
                return Each(MayThrow(states), state => state.Open(ensure.Recipient));
            case Statement.Check check:
                var checkedStates = Evaluate(check.Condition, states);
                Raise(check.Expected ? checkedStates.False : checkedStates.True, ExceptionKind.Invalid);
                return check.Expected ? checkedStates.True : checkedStates.False;
            case Statement.Escape escape:
                _escaped.Add(escape.Function);
                return MayThrow(states);
            case Statement.Other:
                return MayThrow(states);
            case Statement.If branch:
                var branches = Evaluate(branch.Condition, states);
                return Union(Run(branch.Then, branches.True), Run(branch.Else, branches.False));
            case Statement.While loop:
                return Loop(states, head => Evaluate(loop.Condition, head), body => Run(loop.Body, body), repeat => repeat);
            case Statement.DoWhile loop:
                return Loop(states, head => (head, []), body => Run(loop.Body, body), repeat => Evaluate(loop.Condition, repeat));
            case Statement.For loop:
                return Loop(states, head => Evaluate(loop.Condition, head), body => Run(loop.Body, body), repeat => Evaluate(loop.Increment, repeat).Any);
            case Statement.ForEach loop:
                var after = Loop(states, head => Fork(MayThrow(head)), body => Run(loop.Body, Each(body, state => state.Renew(loop.Recipient))), repeat => repeat);
                return Each(after, state => state.Renew(loop.Recipient));
            case Statement.Try attempt:
                return RunTry(attempt, states);
            case Statement.Switch choice:
                return RunSwitch(choice, states);
            case Statement.Wrapper wrapper:
                return Run(wrapper.Body, MayThrow(states));
            case Statement.Jump { Kind: JumpKind.Rethrow }:
                Raise(states, _caught);
                return [];
            case Statement.Jump jump:
                _exits.At(jump.Kind).UnionWith(states);
                return [];
            case Statement.Throw thrown:
                Raise(states, thrown.Kind);
                return [];
            case Statement.Invoke call:
                return Invoke(call, states);
            default:
                throw new NotSupportedException(statement.ToString());
        }
    }

    private void NoteSend(int recipient, int id, States states)
    {
        if (states.Count > 0) _reached.Add(id);
        if (states.Any(state => !state.IsOpen(recipient))) _unguarded.Add(id);
    }

    private States SetFlags(Statement.SetFlags set, States states)
    {
        var first = Evaluate(set.First, states);
        return Union(SetBoth(true, first.True), SetBoth(false, first.False));

        States SetBoth(bool value, States evaluated)
        {
            var second = Evaluate(set.Second, evaluated);
            return Union(
                Each(second.True, state => state.SetFlag(0, value).SetFlag(1, true)),
                Each(second.False, state => state.SetFlag(0, value).SetFlag(1, false)));
        }
    }

    private States SetMaybe(Statement.SetMaybe set, States states)
    {
        if (set.Value is null) return Each(states, state => state.SetMaybe(null));
        var present = set.Operator == "??=" ? Split(states, state => state.Maybe is not null) : new Branches([], states);
        var value = Evaluate(set.Value, present.False);
        return [.. present.True, .. Each(value.True, state => state.SetMaybe(true)), .. Each(value.False, state => state.SetMaybe(false))];
    }

    private States Loop(States start, Func<States, Branches> test, Func<States, States> body, Func<States, Branches> repeat)
    {
        var outer = (_exits.Break, _exits.Continue);
        (_exits.Break, _exits.Continue) = ([], []);
        var seen = new States();
        var after = new States();
        for (var heads = start; heads.Count > 0; heads.ExceptWith(seen))
        {
            seen.UnionWith(heads);
            heads = _meets ? Meeting.Of(seen) : [.. heads];
            seen.UnionWith(heads);
            var tested = test(heads);
            after.UnionWith(tested.False);
            var ends = Union(body(tested.True), _exits.Continue);
            _exits.Continue = [];
            var repeated = repeat(ends);
            after.UnionWith(repeated.False);
            heads = [.. repeated.True];
        }

        after.UnionWith(_exits.Break);
        (_exits.Break, _exits.Continue) = outer;
        return after;
    }

    private States Loop(States start, Func<States, Branches> test, Func<States, States> body, Func<States, States> repeat) =>
        Loop(start, test, body, ends => new Branches(repeat(ends), []));

    private States RunSwitch(Statement.Switch choice, States states)
    {
        var outer = _exits.Break;
        _exits.Break = [];
        var condition = Evaluate(choice.Condition, states);
        var when = choice.When is null ? new Branches(condition.True, []) : Evaluate(choice.When, condition.True);
        var after = Union(Run(choice.WhenTrue, when.True), Run(choice.Otherwise, Union(condition.False, when.False)));
        after.UnionWith(_exits.Break);
        _exits.Break = outer;
        return after;
    }

    private static States Each(States states, Func<State, State> change) => [.. states.Select(change)];

    private static States Union(States first, States second) => [.. first, .. second];

    private static Branches Split(States states, Func<State, bool> test) => new([.. states.Where(test)], [.. states.Where(state => !test(state))]);

    private static Branches Fork(States states) => new(states, states);

    /// <summary>The states in which a condition was true, and those in which it was false.</summary>
    private readonly record struct Branches(States True, States False)
    {
        public States Any => Union(True, False);

        public static implicit operator Branches((States True, States False) pair) => new(pair.True, pair.False);
    }
}
