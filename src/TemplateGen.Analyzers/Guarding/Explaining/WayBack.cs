using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Facts;
using TemplateGen.Analyzers.Guarding.Flow;

namespace TemplateGen.Analyzers.Guarding.Explaining;

/// <summary>
/// What to ask on the way back from a send: whether its duty is met towards the recipient, under the name that he has
/// there, when the conditions after it turned out as they did.
/// </summary>
internal sealed record WayBack
{
    /// <summary>In longer blocks names are not followed: they have too many sends to do so for each.</summary>
    private const int MaxOperations = 200;

    private readonly FlowScope _scope;
    private readonly Duty _duty;

    private WayBack(FlowScope scope, SeenSend seen) => (_scope, _duty, Recipients) = (scope, seen.Send.Duty, seen.Send.Recipients);

    private IReadOnlyList<Term> Recipients { get; init; }

    private IReadOnlyList<(Term Condition, bool Answer)> Answers { get; init; } = [];

    /// <summary>Whether it looks for the recipient under the names that he had before.</summary>
    public bool FollowsNames { get; private init; }

    /// <summary>From a send, whose recipient keeps its name all the way.</summary>
    public static WayBack ByOneName(FlowScope scope, SeenSend seen) => new(scope, seen);

    /// <summary>From a send, through the variables that made up its recipient and the conditions.</summary>
    public static WayBack ByAllNames(FlowScope scope, SeenSend seen)
    {
        var use = seen.Send.Operation;
        while (use.Parent is not null) use = use.Parent;
        return new WayBack(scope, seen) { FollowsNames = true }.Before(seen.Node, use);
    }

    /// <summary>Whether an edge can be taken, with these answers later on.</summary>
    public bool IsPossible(FlowEdge edge) => With(edge) is not null;

    /// <summary>Whether the duty is met on an edge, with these answers later on.</summary>
    public bool IsMetWithAnswers(FlowEdge edge) => With(edge) is { } knowledge && IsMet(knowledge);

    public bool IsMet(FlowEdge edge) => IsMet(edge.Knowledge);

    /// <summary>Back to where the block before an edge begins.</summary>
    public WayBack Over(FlowEdge edge)
    {
        if (!FollowsNames) return this;
        var answers = edge.Condition is { } condition && AnswerOf(condition, edge.Answer, edge.From.Graph) is { } answer ? [.. Answers, answer] : Answers;
        return (this with { Answers = answers }).Before(edge.From, null);
    }

    private Knowledge? With(FlowEdge edge) => Answers.Count == 0
        ? edge.Knowledge
        : _scope.Learning.Learn(edge.Knowledge, Answers.Aggregate(FactSet.Empty, (facts, each) => facts.Add(_scope.Facts.Of(each.Answer ? FactKind.True : FactKind.False, each.Condition).Id)));

    private bool IsMet(Knowledge knowledge) =>
        _scope.CoversAll(knowledge, _duty) || Recipients.Any(recipient => _scope.IsMet(knowledge, _duty, recipient));

    private WayBack Before(FlowNode node, IOperation? end)
    {
        var operations = node.Block.Operations;
        if (operations.Length > MaxOperations) return this;
        var way = this;
        for (var i = (end is not null && operations.IndexOf(end) is >= 0 and var at ? at : operations.Length) - 1; i >= 0; i--) way = way.Before(operations[i], node.Graph);
        return way;
    }

    private WayBack Before(IOperation operation, FlowGraph graph) => operation switch
    {
        IExpressionStatementOperation statement => Before(statement.Operation, graph),
        ISimpleAssignmentOperation { IsRef: false } assignment when NameOf(assignment.Target, graph) is { } place => Before(place, assignment.Value, graph),
        IFlowCaptureOperation capture => Before(_scope.Terms.Leaf(new TermHeads.Capture(graph.Number, capture.Id, capture.Value.Type)), capture.Value, graph),
        _ => this,
    };

    private WayBack Before(Term place, IOperation value, FlowGraph graph) => this with
    {
        Recipients = NameOf(value, graph) is { } name ? Recipients.Select(recipient => _scope.Terms.Replace(recipient, place, name) ?? recipient).ToList() : Recipients,
        Answers = Answers
            .Select(each => !each.Condition.Contains(place) ? each : ReferenceEquals(each.Condition, place) ? AnswerOf(value, each.Answer, graph) : null)
            .OfType<(Term, bool)>()
            .ToList(),
    };

    /// <summary>The variable whose value a condition is; null when it is none.</summary>
    private (Term Condition, bool Answer)? AnswerOf(IOperation condition, bool answer, FlowGraph graph)
    {
        while (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not) (condition, answer) = (not.Operand, !answer);
        return condition.Type.IsBool() && NameOf(condition, graph) is { KeepsItsValue: true } name ? (name, answer) : null;
    }

    private Term? NameOf(IOperation? operation, FlowGraph graph) => operation switch
    {
        ILocalReferenceOperation local => _scope.Terms.Leaf(local.Local),
        IParameterReferenceOperation parameter => _scope.Terms.Leaf(parameter.Parameter),
        IFlowCaptureReferenceOperation capture => _scope.Terms.Leaf(new TermHeads.Capture(graph.Number, capture.Id, capture.Type)),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => _scope.Terms.Leaf(TermHeads.This),
        IFieldReferenceOperation { Field: { IsStatic: false, ContainingType.IsTupleType: false } field } reference => NameOf(reference.Instance, graph) is { } holder ? _scope.Member(field, holder) : null,
        IPropertyReferenceOperation { Property: { IsStatic: false, IsIndexer: false } property } reference => NameOf(reference.Instance, graph) is { } holder ? _scope.Member(property, holder) : null,
        IParenthesizedOperation parenthesized => NameOf(parenthesized.Operand, graph),
        IConversionOperation { OperatorMethod: null, Conversion.IsNumeric: false } conversion => NameOf(conversion.Operand, graph),
        _ => null,
    };
}
