using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>That the oracle is right, on programs that one can judge by eye. Their sends are numbered from 0.</summary>
public class OracleTests
{
    private const int A = 0, B = 1;

    private static readonly Expression Open = new Expression.Guard(A, "IsOpen({0})", true, null);

    private static readonly Expression Closed = new Expression.Restated(Open, "!{0}", true);

    private static readonly Statement Return = new Statement.Jump(JumpKind.Return);

    private static readonly Statement Break = new Statement.Jump(JumpKind.Break);

    [Fact]
    public void A_guard_holds_inside_its_branch() => Unguarded([1, 2], new Statement.If(Open, Do(Send(0)), Do(Send(1))), Send(2));

    [Fact]
    public void A_guard_on_one_path_is_none() => Unguarded([0], new Statement.If(new Expression.Unknown(), Do(new Statement.If(Closed, Do(Return), Block.Empty)), Block.Empty), Send(0));

    [Fact]
    public void A_flag_tells_executions_apart() => Unguarded([1],
        new Statement.SetFlag(0, "=", Open),
        new Statement.If(new Expression.Flag(0), Do(Send(0)), Do(Send(1))));

    [Fact]
    public void A_recipient_with_another_value_is_another() => Unguarded([1, 3],
        new Statement.If(Closed, Do(Return), Block.Empty),
        Send(0), Send(1, B),
        new Statement.Copy(B, A), Send(2, B),
        new Statement.Renew(A, "{0} = Next();"), Send(3), Send(4, B));

    [Fact]
    public void A_loop_goes_round_until_nothing_new_happens() => Unguarded([0],
        new Statement.If(Closed, Do(Return), Block.Empty),
        new Statement.While(new Expression.Unknown(), Do(Send(0), new Statement.Copy(A, B), new Statement.Copy(B, 2))));

    [Fact]
    public void A_loop_is_left_by_break_through_finally() => Unguarded([1],
        new Statement.While(new Expression.Constant(true), Do(new Statement.Try(Do(new Statement.If(Open, Do(Break), Block.Empty)), [], Do(Send(1))))),
        Send(0));

    [Fact]
    public void An_exception_comes_before_the_answer() => Unguarded([0],
        new Statement.Try(Do(new Statement.If(Closed, Do(Return), Block.Empty)), [new Catch(null, null, Block.Empty)], null),
        Send(0));

    [Fact]
    public void A_handler_takes_only_its_kind() => Unguarded([],
        new Statement.Try(Do(new Statement.Throw(ExceptionKind.Io, "")), [new Catch(ExceptionKind.Invalid, null, Do(Send(0)))], null),
        Send(1));

    [Fact]
    public void A_filter_is_run_before_the_inner_finally() => Unguarded([0],
        new Statement.Try(
            Do(new Statement.Try(Do(new Statement.Other()), [], Do(new Statement.Copy(A, B)))),
            [new Catch(null, Open, Do(Send(0)))],
            null));

    [Fact]
    public void A_function_starts_with_what_its_callers_know()
    {
        var program = new GuardProgram([new Function(true, Do(Send(0)))], Do(new Statement.If(Open, Do(new Statement.Invoke(0, B)), Block.Empty)), Block.Empty);

        Assert.Empty(Oracle.Judge(program).Unguarded);
        Assert.Equal([0], Oracle.Judge(program with { End = Do(new Statement.Invoke(0, B)) }).Unguarded);
        Assert.Equal([0], Oracle.Judge(program with { End = Do(new Statement.Escape(0)) }).Unguarded);
        Assert.Equal([0], Oracle.Judge(program with { Body = Block.Empty }).Unguarded);
    }

    private static void Unguarded(int[] expected, params Statement[] statements) =>
        Assert.Equal(expected, Oracle.Judge(new GuardProgram([], Do(statements), Block.Empty)).Unguarded);

    private static Statement.Send Send(int id, int recipient = A) => new(recipient, id);

    private static Block Do(params Statement[] statements) => new([.. statements]);
}
