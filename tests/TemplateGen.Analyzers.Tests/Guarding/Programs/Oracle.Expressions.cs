using States = System.Collections.Generic.HashSet<TemplateGen.Analyzers.Tests.Guarding.Programs.State>;

namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

internal sealed partial class Oracle
{
    private Branches Evaluate(Expression expression, States states)
    {
        var (whenTrue, whenFalse) = EvaluateExactly(expression, states);
        return (Meet(whenTrue), Meet(whenFalse));
    }

    private Branches EvaluateExactly(Expression expression, States states)
    {
        switch (expression)
        {
            case Expression.Constant constant:
                return constant.Value ? (states, []) : ([], states);
            case Expression.Unknown:
                return Fork(MayThrow(states));
            case Expression.Flag flag:
                return Split(states, state => state.Flag(flag.Number));
            case Expression.Guard guard:
                return EvaluateGuard(guard, MayThrow(states));
            case Expression.AwaitCheck:
                var waited = MayThrow(states);
                return (Each(waited, state => state.Open(State.Check)), waited);
            case Expression.Send send:
                NoteSend(send.Recipient, send.Id, states);
                return Fork(MayThrow(states));
            case Expression.IsFound found:
                var kept = Split(states, state => state.Flag(State.Found));
                return found.Negated ? (kept.False, kept.True) : kept;
            case Expression.Maybe maybe:
                return Split(states, state => state.Maybe switch { true => maybe.WhenTrue, false => maybe.WhenFalse, null => maybe.WhenNull });
            case Expression.Restated restated:
                var operand = Evaluate(restated.Operand, states);
                return restated.Negated ? (operand.False, operand.True) : operand;
            case Expression.Binary binary:
                return EvaluateBinary(binary, states);
            case Expression.Choice choice:
                var condition = Evaluate(choice.Condition, states);
                var (whenTrue, whenFalse) = (Evaluate(choice.WhenTrue, condition.True), Evaluate(choice.WhenFalse, condition.False));
                return (Union(whenTrue.True, whenFalse.True), Union(whenTrue.False, whenFalse.False));
            case Expression.SetFlag set:
                return SetFlag(set.Number, set.Value, states);
            case Expression.Out argument:
                return Fork(Each(MayThrow(states), state => state.Renew(argument.Recipient)));
            default:
                throw new NotSupportedException(expression.ToString());
        }
    }

    /// <summary>A window that was seen open may be found closed later: then it stays known, since time is no matter here.</summary>
    private static Branches EvaluateGuard(Expression.Guard guard, States states)
    {
        var open = Each(states, state => state.Open(guard.Recipient));
        Branches answers = guard.OpenWhen ? (open, states) : (states, open);
        return guard.WhenNull switch
        {
            null => answers,
            true => (Union(answers.True, states), answers.False),
            false => (answers.True, Union(answers.False, states)),
        };
    }

    private Branches EvaluateBinary(Expression.Binary binary, States states)
    {
        var left = Evaluate(binary.Left, states);
        if (binary.Operator == "&&")
        {
            var right = Evaluate(binary.Right, left.True);
            return (right.True, Union(left.False, right.False));
        }

        if (binary.Operator == "||")
        {
            var right = Evaluate(binary.Right, left.False);
            return (Union(left.True, right.True), right.False);
        }

        var (whenTrue, whenFalse) = (Evaluate(binary.Right, left.True), Evaluate(binary.Right, left.False));
        if (_meets && binary is { Operator: "^" or "==" or "!=", Left: not Expression.Constant, Right: not Expression.Constant }) return Fork(Union(whenTrue.Any, whenFalse.Any));
        return binary.Operator switch
        {
            "&" => (whenTrue.True, Union(whenTrue.False, whenFalse.Any)),
            "|" => (Union(whenTrue.Any, whenFalse.True), whenFalse.False),
            "^" or "!=" => (Union(whenTrue.False, whenFalse.True), Union(whenTrue.True, whenFalse.False)),
            "==" => (Union(whenTrue.True, whenFalse.False), Union(whenTrue.False, whenFalse.True)),
            _ => throw new NotSupportedException(binary.Operator),
        };
    }

    private Branches SetFlag(int flag, Expression value, States states)
    {
        var evaluated = Evaluate(value, states);
        return (Each(evaluated.True, state => state.SetFlag(flag, true)), Each(evaluated.False, state => state.SetFlag(flag, false)));
    }
}
