namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>Makes conditions.</summary>
internal sealed class ExpressionGenerator(Random random, Func<int> nextSend)
{
    private static readonly (string Format, bool OpenWhen, bool? WhenNull)[] Guards =
    [
        ("IsOpen({0})", true, null),
        ("IsClosed({0})", false, null),
        ("windows.IsOpen({0})", true, null),
        ("windows.IsOpenAsync({0}).Result", true, null),
        ("client.Windows.IsOpenAsync({0}).AsTask().GetAwaiter().GetResult()", true, null),
        ("perhaps?.IsOpen({0}) == true", true, false),
        ("perhaps?.IsOpen({0}) is true", true, false),
        ("perhaps?.IsOpen({0}) ?? false", true, false),
        ("perhaps?.IsOpen({0}) ?? true", true, true),
        ("perhaps?.IsOpen({0}) != false", true, true),
        ("perhaps?.IsClosed({0}) == false", true, false),
        ("perhaps?.IsClosed({0}) != true", true, true),
        ("perhaps?.IsClosed({0}) ?? true", false, true),
        ("perhaps != null && perhaps.IsOpen({0})", true, false),
        ("client.Windows.FindOpenAsync({0}).AsTask().Result is not null", true, null),
        ("client.Windows.FindOpenAsync({0}).AsTask().Result is null", false, null),
    ];

    private static readonly (string Format, bool OpenWhen)[] AwaitedGuards =
    [
        ("await client.Windows.IsOpenAsync({0})", true),
        ("await client.Windows.IsOpenAsync({0}).ConfigureAwait(false)", true),
        ("await windows.IsClosedAsync({0})", false),
        ("await windows.IsOpenAsync({0}).WaitAsync(ct)", true),
        ("await client.Windows.FindOpenAsync({0}) is { }", true),
    ];

    private static readonly (string Format, bool Negated)[] Restatements =
    [
        ("!{0}", true), ("!{0}", true), ("!{0}", true),
        ("{0} == false", true), ("{0} is false", true), ("{0} is not true", true), ("{0} != true", true), ("false == {0}", true),
        ("{0} == true", false), ("{0} is true", false), ("{0} is not false", false), ("{0} != false", false), ("true == {0}", false),
        ("!!{0}", false), ("(bool?){0} ?? false", false), ("(bool?){0} == true", false), ("{0} ^ true", true), ("{0} | false", false),
        ("({0}, 1) is (true, _)", false),
    ];

    private static readonly (string Operator, string? Format)[] Operators =
    [
        ("&&", null), ("&&", null), ("&&", null), ("&&", null), ("||", null), ("||", null), ("||", null), ("||", null),
        ("&", null), ("|", null), ("^", null), ("==", null), ("!=", null),
        ("&", "({0}, {1}) is (true, true)"), ("&", "({0}, {1}) switch { (true, true) => true, _ => false }"),
    ];

    private static readonly string[] Checks = ["await check", "await check", "check.Result", "check.GetAwaiter().GetResult()", "await check.ConfigureAwait(false)"];

    private static readonly (string Text, bool Negated)[] FoundTests =
        [("found != null", false), ("found is not null", false), ("found is { }", false), ("found is null", true), ("found == null", true)];

    private static readonly (string Text, bool WhenTrue, bool WhenFalse, bool WhenNull)[] MaybeTests =
    [
        ("maybe == true", true, false, false), ("maybe is true", true, false, false), ("maybe ?? false", true, false, false),
        ("maybe.GetValueOrDefault()", true, false, false), ("maybe is not (null or false)", true, false, false),
        ("maybe == false", false, true, false), ("maybe is not true", false, true, true), ("maybe ?? true", true, false, true),
        ("maybe.HasValue", true, true, false), ("maybe is null", false, false, true), ("maybe != null", true, true, false),
        ("maybe.HasValue && maybe.Value", true, false, false),
    ];

    private static readonly string[] Choices = ["{0} ? {1} : {2}", "{0} switch { true => {1}, false => {2} }", "{0} switch { true => {1}, _ => {2} }"];

    /// <param name="context">Where it is to stand.</param>
    /// <param name="depth">How deep it may nest.</param>
    public Expression Next(Context context, int depth)
    {
        if (depth == 0 || random.Next(5) == 0) return Leaf(context);
        return random.Next(10) switch
        {
            < 4 => Binary(context, depth),
            < 7 => Restate(context, depth),
            7 => new Expression.Choice(Next(context, depth - 1), Next(context, depth - 1), Next(context, depth - 1), Pick(Choices)),
            8 => new Expression.SetFlag(random.Next(GuardProgram.Flags), Next(context, depth - 1)),
            _ => Leaf(context),
        };
    }

    /// <summary>A guard, most likely of one of the first recipients, so that guards and sends meet.</summary>
    public Expression Guard(Context context)
    {
        var recipient = Recipient(context);
        if (context.MayAwait && random.Next(2) == 0)
        {
            var awaited = Pick(AwaitedGuards);
            return new Expression.Guard(recipient, awaited.Format, awaited.OpenWhen, null);
        }

        var guard = random.Next(3) > 0 ? Guards[random.Next(3)] : Pick(Guards);
        return new Expression.Guard(recipient, guard.Format, guard.OpenWhen, guard.WhenNull);
    }

    public int Recipient(Context context) => random.Next(8) switch
    {
        < 4 when context.Loops > 0 => context.Recipients - 1,
        < 3 when context.Parameter is { } parameter => parameter,
        7 => GuardProgram.FirstPath + (random.Next(3) / 2),
        _ => Math.Min(random.Next(context.Recipients), random.Next(context.Recipients)),
    };

    private Expression Leaf(Context context) => random.Next(22) switch
    {
        < 9 => Guard(context),
        9 => Found(),
        10 => Maybe(),
        < 13 => new Expression.Unknown(),
        < 16 => new Expression.Flag(random.Next(GuardProgram.Flags)),
        16 => new Expression.Constant(random.Next(2) == 0),
        17 => context.MayAwait ? new Expression.AwaitCheck(Pick(Checks)) : Guard(context),
        18 => new Expression.Send(Recipient(context), nextSend()),
        _ => new Expression.Out(random.Next(GuardProgram.Recipients)),
    };

    private Expression.Binary Binary(Context context, int depth)
    {
        var (name, format) = Pick(Operators);
        return new Expression.Binary(Next(context, depth - 1), name, Next(context, depth - 1), format);
    }

    private Expression.IsFound Found()
    {
        var (text, negated) = Pick(FoundTests);
        return new Expression.IsFound(text, negated);
    }

    private Expression.Maybe Maybe()
    {
        var (text, whenTrue, whenFalse, whenNull) = Pick(MaybeTests);
        return new Expression.Maybe(text, whenTrue, whenFalse, whenNull);
    }

    private Expression.Restated Restate(Context context, int depth)
    {
        var (format, negated) = Pick(Restatements);
        return new Expression.Restated(Next(context, depth - 1), format, negated);
    }

    private T Pick<T>(T[] options) => options[random.Next(options.Length)];
}
