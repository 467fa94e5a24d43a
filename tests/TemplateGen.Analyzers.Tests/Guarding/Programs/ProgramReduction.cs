using System.Diagnostics;

namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>Makes a program smaller, one step at a time. Not every step compiles.</summary>
internal static class ProgramReduction
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>Goes on as long as a smaller program has the same kind of mistake, and for half a minute at most.</summary>
    public static async Task<JudgedProgram> SmallestAsync(JudgedProgram program, Func<JudgedProgram, IEnumerable<int>> mistakes, CancellationToken cancellationToken)
    {
        const int Together = 25;
        var clock = Stopwatch.StartNew();
        for (var found = true; found;)
        {
            found = false;
            foreach (var steps in Steps(program.Program).Chunk(Together))
            {
                if (clock.Elapsed > Limit) return program;
                if ((await JudgedProgram.AllAsync(steps, 0, cancellationToken)).FirstOrDefault(step => mistakes(step).Any()) is not { } smaller) continue;
                (program, found) = (smaller, true);
                break;
            }
        }

        return program;
    }

    private static IEnumerable<GuardProgram> Steps(GuardProgram program)
    {
        foreach (var smaller in Steps(program.End)) yield return program with { End = smaller };
        foreach (var smaller in Steps(program.Body)) yield return program with { Body = smaller };
        for (var i = 0; i < program.Functions.Length; i++)
        {
            var function = program.Functions[i];
            foreach (var smaller in Steps(function.Body)) yield return program with { Functions = program.Functions.SetItem(i, function with { Body = smaller }) };
        }
    }

    private static IEnumerable<Block> Steps(Block block)
    {
        for (var length = block.Statements.Length; length > 1; length /= 2)
        {
            for (var i = 0; i + length <= block.Statements.Length; i += length) yield return new Block(block.Statements.RemoveRange(i, length));
        }

        for (var i = 0; i < block.Statements.Length; i++)
        {
            var (statement, without) = (block.Statements[i], block.Statements.RemoveAt(i));
            yield return new Block(without);
            foreach (var inner in ProgramTree.Blocks(statement)) yield return new Block(without.InsertRange(i, inner.Statements));
            foreach (var smaller in Steps(statement)) yield return new Block(block.Statements.SetItem(i, smaller));
        }
    }

    private static IEnumerable<Statement> Steps(Statement statement)
    {
        var blocks = ProgramTree.Blocks(statement);
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var smaller in Steps(blocks[i])) yield return ProgramTree.WithBlocks(statement, [.. blocks.Take(i), smaller, .. blocks.Skip(i + 1)]);
        }

        var expressions = ProgramTree.Expressions(statement);
        for (var i = 0; i < expressions.Count; i++)
        {
            foreach (var smaller in Steps(expressions[i])) yield return ProgramTree.WithExpressions(statement, [.. expressions.Take(i), smaller, .. expressions.Skip(i + 1)]);
        }

        if (statement is not Statement.Try attempt) yield break;
        if (attempt.Finally is not null && attempt.Catches.Length > 0) yield return attempt with { Finally = null };
        for (var i = 0; i < attempt.Catches.Length; i++)
        {
            if (attempt.Catches.Length > 1 || attempt.Finally is not null) yield return attempt with { Catches = attempt.Catches.RemoveAt(i) };
            if (attempt.Catches[i].Filter is { } filter)
            {
                foreach (var smaller in Steps(filter)) yield return attempt with { Catches = attempt.Catches.SetItem(i, attempt.Catches[i] with { Filter = smaller }) };
                yield return attempt with { Catches = attempt.Catches.SetItem(i, attempt.Catches[i] with { Filter = null }) };
            }
        }
    }

    private static IEnumerable<Expression> Steps(Expression expression)
    {
        if (expression is not Expression.Unknown and not Expression.Flag and not Expression.Constant) yield return new Expression.Unknown();
        var parts = ProgramTree.Parts(expression);
        foreach (var part in parts) yield return part;
        for (var i = 0; i < parts.Count; i++)
        {
            foreach (var smaller in Steps(parts[i])) yield return ProgramTree.WithParts(expression, [.. parts.Take(i), smaller, .. parts.Skip(i + 1)]);
        }
    }
}
