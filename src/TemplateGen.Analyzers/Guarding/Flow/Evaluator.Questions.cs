using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Conditions;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>
/// Questions that have the same answer when they are asked again of the same values: then it tells on which way one came,
/// as with <c>case Text text when !open: … case Text text:</c>.
/// </summary>
internal sealed partial class Evaluator
{
    /// <summary>Questions of one value that are remembered; a bound for tables written as a <c>switch</c>.</summary>
    private const int MaxQuestions = 32;

    private Outcomes Comparison(BinaryOperatorKind kind, Outcomes outcomes, Term? left, Term? right)
    {
        if (left is null || right is null) return outcomes;
        if (kind == BinaryOperatorKind.NotEquals) return Comparison(BinaryOperatorKind.Equals, outcomes.Not(), left, right).Not();
        var (first, second) = kind == BinaryOperatorKind.Equals && (left.Head is TermHeads.Constant || left.Id > right.Id) ? (right, left) : (left, right);
        return Answered(outcomes, QuestionOf(new TermHeads.Comparison(kind), first, second));
    }

    private PatternFacts Comparison(BinaryOperatorKind kind, PatternFacts facts, Term? left, IOperation right)
    {
        var outcomes = Comparison(kind, facts.AsBool(), left, right.ConstantValue is { HasValue: true, Value: { } value } ? scope.Terms.Leaf(new TermHeads.Constant(value)) : null);
        return new PatternFacts(outcomes.WhenTrue, outcomes.WhenFalse);
    }

    private PatternFacts TypeTest(ITypeSymbol type, PatternFacts facts, Term? value)
    {
        if (value is null) return facts;
        var outcomes = Answered(facts.AsBool(), QuestionOf(new TermHeads.TypeTest(type), value));
        return new PatternFacts(outcomes.WhenTrue, outcomes.WhenFalse);
    }

    private Term? QuestionOf(object question, Term value, Term? other = null)
    {
        if (!value.KeepsItsValue || other is { KeepsItsValue: false }) return null;
        return value.Dependents.Count > MaxQuestions ? scope.Terms.TryFindNode(question, value, other) : scope.Terms.Node(question, value, other);
    }

    /// <summary>What else the answer tells, from an earlier one.</summary>
    private Outcomes Answered(Outcomes outcomes, Term? question)
    {
        if (question is null || Knowledge is null) return outcomes;
        var earlier = scope.Learning.OutcomesOf(Knowledge, question) ?? Outcomes.UnknownBool;
        return outcomes with
        {
            WhenTrue = outcomes.WhenTrue.Union(Side(question, earlier.WhenTrue, FactKind.True)),
            WhenFalse = outcomes.WhenFalse.Union(Side(question, earlier.WhenFalse, FactKind.False)),
        };
    }

    /// <summary>One outcome of a stored value: what it tells, and that it is this; all, when it is known to be another.</summary>
    private FactSet Side(Term term, FactSet told, FactKind kind) =>
        told.IsAll || Knowledge!.Excludes(term, kind) ? FactSet.All : told.Add(scope.Facts.Of(kind, term).Id);
}
