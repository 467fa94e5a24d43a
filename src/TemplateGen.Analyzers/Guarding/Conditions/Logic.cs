using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Conditions;

/// <summary>What the result of an operator tells, from what its operands tell.</summary>
internal static class Logic
{
    private enum Outcome
    {
        True,
        False,
        Null,
    }

    private static readonly Outcome[] All = [Outcome.True, Outcome.False, Outcome.Null];

    /// <summary>The outcomes of <c>left op right</c> on bools; null when the operator is not one of logic.</summary>
    public static Outcomes? OfBools(BinaryOperatorKind kind, Outcomes left, Outcomes right) => kind switch
    {
        BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd => Combine(left, right, And),
        BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr => Combine(left, right, static (a, b) => Not(And(Not(a), Not(b)))),
        BinaryOperatorKind.ExclusiveOr => Combine(left, right, static (a, b) => a == Outcome.Null || b == Outcome.Null ? Outcome.Null : Of(a != b)),
        BinaryOperatorKind.Equals => Combine(left, right, static (a, b) => Of(a == b)),
        BinaryOperatorKind.NotEquals => Combine(left, right, static (a, b) => Of(a != b)),
        _ => null,
    };

    /// <summary>The outcomes of <c>left == right</c> for two values that are no bools: null differs from what is not null.</summary>
    public static Outcomes OfEquality(Outcomes left, Outcomes right)
    {
        var (leftThere, rightThere) = (left.WhenNotNull, right.WhenNotNull);
        var equal = leftThere.Union(rightThere).Intersect(left.WhenNull.Union(right.WhenNull));
        var different = leftThere.Union(rightThere)
            .Intersect(leftThere.Union(right.WhenNull))
            .Intersect(left.WhenNull.Union(rightThere));
        return new Outcomes(equal, different, FactSet.All, FactSet.Empty);
    }

    /// <summary>The outcomes of an operator such as <c>left &lt; right</c>, on values that may be null: then it is false.</summary>
    public static Outcomes OfOrder(Outcomes left, Outcomes right) =>
        new(left.WhenNotNull.Union(right.WhenNotNull), FactSet.Empty, FactSet.All, FactSet.Empty);

    /// <summary>Of all ways in which two operands may turn out, each tells its facts; a result tells what all ways to it have in common.</summary>
    private static Outcomes Combine(Outcomes left, Outcomes right, Func<Outcome, Outcome, Outcome> table)
    {
        FactSet whenTrue = FactSet.All, whenFalse = FactSet.All, whenNull = FactSet.All;
        foreach (var a in All)
        {
            foreach (var b in All)
            {
                var facts = Side(left, a).Union(Side(right, b));
                switch (table(a, b))
                {
                    case Outcome.True: whenTrue = whenTrue.Intersect(facts); break;
                    case Outcome.False: whenFalse = whenFalse.Intersect(facts); break;
                    default: whenNull = whenNull.Intersect(facts); break;
                }
            }
        }

        return new Outcomes(whenTrue, whenFalse, whenNull, FactSet.Empty);
    }

    private static FactSet Side(Outcomes outcomes, Outcome outcome) => outcome switch
    {
        Outcome.True => outcomes.WhenTrue,
        Outcome.False => outcomes.WhenFalse,
        _ => outcomes.WhenNull,
    };

    private static Outcome And(Outcome a, Outcome b) =>
        a == Outcome.False || b == Outcome.False ? Outcome.False
        : a == Outcome.True && b == Outcome.True ? Outcome.True
        : Outcome.Null;

    private static Outcome Not(Outcome outcome) => outcome switch
    {
        Outcome.True => Outcome.False,
        Outcome.False => Outcome.True,
        _ => Outcome.Null,
    };

    private static Outcome Of(bool value) => value ? Outcome.True : Outcome.False;
}
