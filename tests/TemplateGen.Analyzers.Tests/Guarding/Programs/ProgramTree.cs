namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>Statements and expressions as trees: their parts, and the same with other parts.</summary>
internal static class ProgramTree
{
    /// <summary>All statements in a block, at any depth.</summary>
    public static IEnumerable<Statement> Statements(Block block) =>
        block.Statements.SelectMany(statement => Blocks(statement).SelectMany(Statements).Prepend(statement));

    /// <summary>All expressions in a block, at any depth.</summary>
    public static IEnumerable<Expression> AllExpressions(Block block) =>
        Statements(block).SelectMany(statement => Expressions(statement).Concat(Filters(statement))).SelectMany(WithAllParts);

    /// <summary>Whether the block awaits anything.</summary>
    public static bool Awaits(Block block) =>
        Statements(block).Any(statement => statement is Statement.Invoke or Statement.Ensure { IsAwaited: true } or Statement.Find { IsAwaited: true })
        || AllExpressions(block).Any(expression => expression is Expression.AwaitCheck { IsAwaited: true } or Expression.Guard { IsAwaited: true });

    public static IReadOnlyList<Block> Blocks(Statement statement) => statement switch
    {
        Statement.If branch => [branch.Then, branch.Else],
        Statement.While loop => [loop.Body],
        Statement.DoWhile loop => [loop.Body],
        Statement.For loop => [loop.Body],
        Statement.ForEach loop => [loop.Body],
        Statement.Try attempt => [attempt.Body, .. attempt.Catches.Select(clause => clause.Body), .. attempt.Finally is { } last ? [last] : (Block[])[]],
        Statement.Switch choice => [choice.WhenTrue, choice.Otherwise],
        Statement.Wrapper wrapper => [wrapper.Body],
        _ => [],
    };

    public static Statement WithBlocks(Statement statement, IReadOnlyList<Block> blocks) => statement switch
    {
        Statement.If branch => branch with { Then = blocks[0], Else = blocks[1] },
        Statement.While loop => loop with { Body = blocks[0] },
        Statement.DoWhile loop => loop with { Body = blocks[0] },
        Statement.For loop => loop with { Body = blocks[0] },
        Statement.ForEach loop => loop with { Body = blocks[0] },
        Statement.Try attempt => new Statement.Try(
            blocks[0],
            [.. attempt.Catches.Select((clause, number) => clause with { Body = blocks[number + 1] })],
            attempt.Finally is null ? null : blocks[^1]),
        Statement.Switch choice => choice with { WhenTrue = blocks[0], Otherwise = blocks[1] },
        Statement.Wrapper wrapper => wrapper with { Body = blocks[0] },
        _ => statement,
    };

    /// <summary>The expressions that a statement holds itself; filters are left out.</summary>
    public static IReadOnlyList<Expression> Expressions(Statement statement) => statement switch
    {
        Statement.Evaluate evaluate => [evaluate.Expression],
        Statement.SendToEither send => [send.Condition],
        Statement.SetFlag set => [set.Value],
        Statement.SetMaybe { Value: { } value } => [value],
        Statement.CopyEither copy => [copy.Condition],
        Statement.SetFlags set => [set.First, set.Second],
        Statement.Check check => [check.Condition],
        Statement.If branch => [branch.Condition],
        Statement.While loop => [loop.Condition],
        Statement.DoWhile loop => [loop.Condition],
        Statement.For loop => [loop.Condition, loop.Increment],
        Statement.Switch { When: { } when } choice => [choice.Condition, when],
        Statement.Switch choice => [choice.Condition],
        _ => [],
    };

    public static Statement WithExpressions(Statement statement, IReadOnlyList<Expression> expressions) => statement switch
    {
        Statement.Evaluate evaluate => evaluate with { Expression = expressions[0] },
        Statement.SendToEither send => send with { Condition = expressions[0] },
        Statement.SetFlag set => set with { Value = expressions[0] },
        Statement.SetMaybe { Value: not null } set => set with { Value = expressions[0] },
        Statement.CopyEither copy => copy with { Condition = expressions[0] },
        Statement.SetFlags set => set with { First = expressions[0], Second = expressions[1] },
        Statement.Check check => check with { Condition = expressions[0] },
        Statement.If branch => branch with { Condition = expressions[0] },
        Statement.While loop => loop with { Condition = expressions[0] },
        Statement.DoWhile loop => loop with { Condition = expressions[0] },
        Statement.For loop => loop with { Condition = expressions[0], Increment = expressions[1] },
        Statement.Switch { When: not null } choice => choice with { Condition = expressions[0], When = expressions[1] },
        Statement.Switch choice => choice with { Condition = expressions[0] },
        _ => statement,
    };

    public static IReadOnlyList<Expression> Parts(Expression expression) => expression switch
    {
        Expression.Restated restated => [restated.Operand],
        Expression.Binary binary => [binary.Left, binary.Right],
        Expression.Choice choice => [choice.Condition, choice.WhenTrue, choice.WhenFalse],
        Expression.SetFlag set => [set.Value],
        _ => [],
    };

    public static Expression WithParts(Expression expression, IReadOnlyList<Expression> parts) => expression switch
    {
        Expression.Restated restated => restated with { Operand = parts[0] },
        Expression.Binary binary => binary with { Left = parts[0], Right = parts[1] },
        Expression.Choice choice => choice with { Condition = parts[0], WhenTrue = parts[1], WhenFalse = parts[2] },
        Expression.SetFlag set => set with { Value = parts[0] },
        _ => expression,
    };

    private static IEnumerable<Expression> Filters(Statement statement) =>
        statement is Statement.Try attempt ? attempt.Catches.Select(clause => clause.Filter).OfType<Expression>() : [];

    private static IEnumerable<Expression> WithAllParts(Expression expression) => Parts(expression).SelectMany(WithAllParts).Prepend(expression);
}
