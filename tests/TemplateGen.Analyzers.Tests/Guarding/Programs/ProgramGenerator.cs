using System.Collections.Immutable;

namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>Makes programs that guard their sends, well or badly. The same seed makes the same program.</summary>
internal sealed class ProgramGenerator
{
    private static readonly string[] Renewals = ["{0} = Next();", "Change(ref {0});", "TryFind(out {0});"];

    private static readonly string[] PathRenewals = ["{0} = Next();", "order.Previous = Latest();"];

    private static readonly string[] Findings = ["client.Windows.FindOpenAsync({0}).AsTask().Result", "client.Windows.FindOpenAsync({0}).AsTask().GetAwaiter().GetResult()"];

    private static readonly string[] AwaitedFindings = ["await client.Windows.FindOpenAsync({0})", "await client.Windows.FindOpenAsync({0}).ConfigureAwait(false)"];

    private static readonly string[] Ensurings = ["Ensure({0});", "client.Windows.EnsureOpenAsync({0}).AsTask().Wait();"];

    private static readonly string[] AwaitedEnsurings = ["await client.Windows.EnsureOpenAsync({0});", "await client.Windows.EnsureOpenAsync({0}).ConfigureAwait(false);"];

    private static readonly (ExceptionKind Kind, string Text)[] Throws =
    [
        (ExceptionKind.Io, "throw new IOException();"),
        (ExceptionKind.Invalid, "throw new InvalidOperationException();"),
        (ExceptionKind.Invalid, "Check.Fail();"),
    ];

    private readonly Random _random;
    private readonly ExpressionGenerator _expressions;
    private readonly int _functions;
    private int _sends;

    private ProgramGenerator(int seed)
    {
        _random = new Random(seed);
        _functions = Math.Max(0, _random.Next(4 + GuardProgram.MaxFunctions) - 3);
        _expressions = new ExpressionGenerator(_random, () => _sends++);
    }

    public static GuardProgram Generate(int seed) => new ProgramGenerator(seed).Program();

    private GuardProgram Program()
    {
        var functions = Enumerable.Range(0, _functions).Select(number => new Function(
            _random.Next(2) == 0,
            Block(new Context { Parameter = GuardProgram.FirstParameter + number, Functions = _functions - number - 1 }, 2))).ToImmutableArray();
        var body = Block(new Context { Functions = _functions, MayGoto = true }, 4);
        var end = Block(new Context { Functions = _functions }, 1);
        return WithoutChangingEscapes(new GuardProgram(functions, body, _random.Next(3) == 0 ? end : Programs.Block.Empty));
    }

    private Block Block(Context context, int depth) =>
        new([.. Enumerable.Range(0, _random.Next(1, 3 + depth)).SelectMany(_ => Statements(context, depth))]);

    private IEnumerable<Statement> Statements(Context context, int depth) => _random.Next(26) switch
    {
        < 6 => [new Statement.Send(_expressions.Recipient(context), _sends++)],
        6 or 7 => [new Statement.SetFlag(_random.Next(GuardProgram.Flags), Pick(["=", "=", "=", "&=", "|=", "^="]), Condition(context))],
        8 => [new Statement.Copy(Target(context), _expressions.Recipient(context))],
        9 => [new Statement.Renew(_random.Next(GuardProgram.Recipients), Pick(Renewals))],
        10 => [Rare(context)],
        24 => [Either(context)],
        25 => [Keep(context)],
        11 => [Jump(context) ?? new Statement.Other()],
        12 or 13 => [EarlyExit(context)],
        14 or 15 when _functions > 0 && context.Functions > 0 && context.MayAwait => [new Statement.Invoke(_functions - 1 - _random.Next(context.Functions), _expressions.Recipient(context))],
        _ when depth == 0 => [new Statement.Send(_expressions.Recipient(context), _sends++)],
        < 19 => [new Statement.If(Condition(context), Block(context, depth - 1), _random.Next(3) == 0 ? Block(context, depth - 1) : Programs.Block.Empty)],
        19 or 20 => [Loop(context, depth - 1)],
        21 or 22 => [Try(context, depth - 1)],
        _ => [Wrapper(context, depth - 1)],
    };

    private Expression Condition(Context context) => _random.Next(3) == 0 ? _expressions.Guard(context) : _expressions.Next(context, 3);

    /// <summary>A recipient that may be assigned; a function assigns its parameter too.</summary>
    private int Target(Context context) => _random.Next(6) switch
    {
        0 => GuardProgram.FirstPath + _random.Next(GuardProgram.Paths),
        1 when context.Parameter is { } parameter => parameter,
        _ => _random.Next(GuardProgram.Recipients),
    };

    private Statement Either(Context context) => _random.Next(2) == 0
        ? new Statement.SendToEither(Condition(context), _expressions.Recipient(context), _expressions.Recipient(context), _sends++)
        : new Statement.CopyEither(Target(context), Condition(context), _expressions.Recipient(context), _expressions.Recipient(context));

    /// <summary>Keeps an answer for later, other than in a flag.</summary>
    private Statement Keep(Context context) => _random.Next(8) switch
    {
        < 3 => new Statement.Find(_expressions.Recipient(context), Pick(context.MayAwait && _random.Next(2) == 0 ? AwaitedFindings : Findings)),
        < 5 => new Statement.AskPerhaps(_expressions.Recipient(context), _random.Next(4) > 0),
        5 => new Statement.SetMaybe("??=", Condition(context)),
        6 => new Statement.SetMaybe("=", Condition(context)),
        _ => new Statement.SetMaybe("=", null),
    };

    private Statement Rare(Context context) => _random.Next(10) switch
    {
        0 => new Statement.Swap(0, _random.Next(1, GuardProgram.Recipients)),
        1 => new Statement.StartCheck(_expressions.Recipient(context)),
        2 => new Statement.Ensure(_expressions.Recipient(context), context.MayAwait && _random.Next(2) == 0 ? Pick(AwaitedEnsurings) : Pick(Ensurings)),
        3 => new Statement.Check(Condition(context), _random.Next(2) == 0),
        4 => new Statement.SetFlags(Condition(context), Condition(context)),
        5 => new Statement.Evaluate(Condition(context)),
        8 => PathChange(),
        6 when context.Functions > 0 && !context.IsFunction => new Statement.Escape(_functions - 1 - _random.Next(context.Functions)),
        _ => new Statement.Other(),
    };

    private Statement PathChange() => _random.Next(3) switch
    {
        0 => new Statement.RenewPaths(),
        1 => new Statement.Renew(GuardProgram.FirstPath, PathRenewals[0]),
        _ => new Statement.Renew(GuardProgram.FirstPath + 1, Pick(PathRenewals)),
    };

    /// <summary><c>if (!guard) return;</c> and its like, without which few sends would be safe.</summary>
    private Statement.If EarlyExit(Context context)
    {
        var exit = Jump(context) ?? Throw();
        return new Statement.If(new Expression.Restated(Condition(context), "!{0}", true), new Block([exit]), Programs.Block.Empty);
    }

    private Statement.Throw Throw()
    {
        var (kind, text) = Pick(Throws);
        return new Statement.Throw(kind, text);
    }

    /// <summary>One of the jumps that are allowed here, if there is any.</summary>
    private Statement? Jump(Context context) => _random.Next(6) switch
    {
        0 when context.MayBreak => new Statement.Jump(JumpKind.Break),
        1 when context.MayContinue => new Statement.Jump(JumpKind.Continue),
        2 or 3 when context.MayReturn => new Statement.Jump(JumpKind.Return),
        4 when context.MayGoto => new Statement.Jump(JumpKind.Goto),
        4 when context.MayRethrow => new Statement.Jump(JumpKind.Rethrow),
        5 => Throw(),
        _ when context.MayContinue => new Statement.Jump(JumpKind.Continue),
        _ when context.MayReturn => new Statement.Jump(JumpKind.Return),
        _ => null,
    };

    private Statement Loop(Context context, int depth)
    {
        var body = Block(context.InLoop, depth);
        return _random.Next(4) switch
        {
            0 => new Statement.While(Condition(context), body),
            1 => new Statement.DoWhile(body, Condition(context)),
            2 => new Statement.For(Condition(context), Condition(context), body),
            _ when context.Loops < GuardProgram.LoopRecipients && !context.IsFunction =>
                new Statement.ForEach(context.Recipients, Block(context.InLoop with { Loops = context.Loops + 1 }, depth)),
            _ => new Statement.While(new Expression.Constant(true), body),
        };
    }

    private Statement.Try Try(Context context, int depth)
    {
        var inCatch = context with { MayRethrow = true };
        var sync = context with { MayAwait = false };
        var catches = ImmutableArray.CreateBuilder<Catch>();
        if (_random.Next(3) == 0) catches.Add(new Catch(_random.Next(2) == 0 ? ExceptionKind.Io : null, _expressions.Next(sync, 1), Block(inCatch, depth)));
        if (_random.Next(3) == 0) catches.Add(new Catch(_random.Next(2) == 0 ? ExceptionKind.Io : ExceptionKind.Invalid, null, Block(inCatch, depth)));
        if (_random.Next(3) == 0) catches.Add(new Catch(null, null, Block(inCatch, depth)));
        var last = catches.Count == 0 || _random.Next(2) == 0 ? Block(context.InFinally, depth) : null;
        return new Statement.Try(Block(context, depth), catches.ToImmutable(), last);
    }

    private Statement Wrapper(Context context, int depth) => _random.Next(5) switch
    {
        < 3 => new Statement.Switch(
            Condition(context),
            _random.Next(3) == 0 ? _expressions.Next(context, 1) : null,
            Block(context with { MayBreak = true }, depth),
            Block(context with { MayBreak = true }, depth)),
        3 => new Statement.Wrapper("using (Resource()) {0}", Block(context, depth)),
        _ => new Statement.Wrapper(Pick(["checked {0}", "lock (list) {0}"]), Block(context with { MayAwait = false }, depth)),
    };

    /// <summary>What unknown code does with a function that changes variables, and when, no one can say: such functions stay at home.</summary>
    private static GuardProgram WithoutChangingEscapes(GuardProgram program)
    {
        var changing = Enumerable.Range(0, program.Functions.Length).Where(function => FunctionChanges.Of(program, function).Any()).ToHashSet();
        Block Replace(Block block) => new([.. block.Statements.Select(statement => statement is Statement.Escape escape && changing.Contains(escape.Function)
            ? new Statement.Other()
            : ProgramTree.WithBlocks(statement, [.. ProgramTree.Blocks(statement).Select(Replace)]))]);
        return program with { Body = Replace(program.Body), End = Replace(program.End) };
    }

    private T Pick<T>(T[] options) => options[_random.Next(options.Length)];
}
