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

    private Oracle(GuardProgram program) => _program = program;

    public static Judgement Judge(GuardProgram program)
    {
        var oracle = new Oracle(program);
        oracle.RunMethod(program.Body, program.End, [State.Start(0)]);
        oracle._escaped.UnionWith(FunctionsThatNobodyCalls(program));
        for (var done = new HashSet<int>(); oracle._escaped.Except(done).FirstOrDefault(-1) is >= 0 and var function; done.Add(function))
            oracle.RunMethod(program.Functions[function].Body, Block.Empty, [.. Anything]);
        return new Judgement(oracle._unguarded, oracle._reached);
    }

    /// <summary>Nothing is known, and flags have any values.</summary>
    private static IEnumerable<State> Anything => Enumerable.Range(0, 1 << GuardProgram.Flags).Select(flags => State.Start((uint)flags));

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

    private States Run(Block block, States states) => block.Statements.Aggregate(states, (current, statement) => current.Count == 0 ? current : Run(statement, current));

    private States Run(Statement statement, States states)
    {
        switch (statement)
        {
            case Statement.Send send:
                NoteSend(send.Recipient, send.Id, states);
                return MayThrow(states);
            case Statement.Evaluate evaluate:
                return Evaluate(evaluate.Expression, states).Any;
            case Statement.SetFlag set:
                return SetFlag(set.Flag, set.Operator == "=" ? set.Value : new Expression.Binary(new Expression.Flag(set.Flag), set.Operator[..1], set.Value), states).Any;
            case Statement.SetFlags set:
                return SetFlags(set, states);
            case Statement.Copy copy:
                return Each(states, state => state.Copy(copy.Recipient, copy.Source));
            case Statement.Renew renew:
                return Each(MayThrow(states), state => state.Renew(renew.Recipient));
            case Statement.Swap swap:
                return Each(states, state => state.Swap(swap.First, swap.Second));
            case Statement.StartCheck check:
                return Each(MayThrow(states), state => state.Copy(State.Check, check.Recipient));
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
                return Call(_program.Functions[call.Function], states);
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

    private States Loop(States start, Func<States, Branches> test, Func<States, States> body, Func<States, Branches> repeat)
    {
        var outer = (_exits.Break, _exits.Continue);
        (_exits.Break, _exits.Continue) = ([], []);
        var seen = new States();
        var after = new States();
        for (var heads = start; heads.Count > 0; heads.ExceptWith(seen))
        {
            heads = [.. heads];
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

    private static Branches Fork(States states) => new(states, states);

    /// <summary>The states in which a condition was true, and those in which it was false.</summary>
    private readonly record struct Branches(States True, States False)
    {
        public States Any => Union(True, False);

        public static implicit operator Branches((States True, States False) pair) => new(pair.True, pair.False);
    }
}
