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
    ];

    private static readonly (string Format, bool OpenWhen)[] AwaitedGuards =
    [
        ("await client.Windows.IsOpenAsync({0})", true),
        ("await client.Windows.IsOpenAsync({0}).ConfigureAwait(false)", true),
        ("await windows.IsClosedAsync({0})", false),
        ("await windows.IsOpenAsync({0}).WaitAsync(ct)", true),
    ];

    private static readonly (string Format, bool Negated)[] Restatements =
    [
        ("!{0}", true), ("!{0}", true), ("!{0}", true),
        ("{0} == false", true), ("{0} is false", true), ("{0} is not true", true), ("{0} != true", true), ("false == {0}", true),
        ("{0} == true", false), ("{0} is true", false), ("{0} is not false", false), ("{0} != false", false), ("true == {0}", false),
        ("!!{0}", false), ("(bool?){0} ?? false", false), ("(bool?){0} == true", false), ("{0} ^ true", true), ("{0} | false", false),
        ("({0}, 1) is (true, _)", false),
    ];

    private static readonly string[] Operators = ["&&", "&&", "&&", "||", "||", "||", "&", "|", "^", "==", "!="];

    private static readonly string[] Choices = ["{0} ? {1} : {2}", "{0} switch { true => {1}, false => {2} }", "{0} switch { true => {1}, _ => {2} }"];

    /// <param name="context">Where it is to stand.</param>
    /// <param name="depth">How deep it may nest.</param>
    public Expression Next(Context context, int depth)
    {
        if (depth == 0 || random.Next(5) == 0) return Leaf(context);
        return random.Next(10) switch
        {
            < 4 => new Expression.Binary(Next(context, depth - 1), Pick(Operators), Next(context, depth - 1)),
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

    public int Recipient(Context context) => context.Loops > 0 && random.Next(2) == 0
        ? context.Recipients - 1
        : Math.Min(random.Next(context.Recipients), random.Next(context.Recipients));

    private Expression Leaf(Context context) => random.Next(20) switch
    {
        < 10 => Guard(context),
        < 13 => new Expression.Unknown(),
        < 16 => new Expression.Flag(random.Next(GuardProgram.Flags)),
        16 => new Expression.Constant(random.Next(2) == 0),
        17 => context.MayAwait ? new Expression.AwaitCheck() : Guard(context),
        18 => new Expression.Send(Recipient(context), nextSend()),
        _ => new Expression.Out(random.Next(GuardProgram.Recipients)),
    };

    private Expression.Restated Restate(Context context, int depth)
    {
        var (format, negated) = Pick(Restatements);
        return new Expression.Restated(Next(context, depth - 1), format, negated);
    }

    private T Pick<T>(T[] options) => options[random.Next(options.Length)];
}
