using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Explaining;
using TemplateGen.Analyzers.Guarding.Flow;

namespace TemplateGen.Analyzers.Guarding;

/// <summary>
/// Looks at every use of a member; only a body with a use that carries a duty is analyzed, once, whichever use comes first.
/// </summary>
internal sealed class MemberFindings(AnnotationLookup annotations)
{
    private static readonly ILookup<SyntaxNode, Finding> NoFindings = Enumerable.Empty<Finding>().ToLookup(static finding => finding.Place);

    private readonly ConditionalWeakTable<IOperation, Lazy<ILookup<SyntaxNode, Finding>>> _bodies = new();

    public void Report(OperationAnalysisContext context)
    {
        var used = UsedMember(context.Operation);
        if (used is null || !annotations.Of(used).IsDuty) return;

        var member = MemberOf(context.ContainingSymbol);
        foreach (var finding in FindingsIn(context.Operation, member, context.GetControlFlowGraph, context.CancellationToken)[context.Operation.Syntax])
        {
            // A conversion that is not written stands where its operand does.
            if (!SymbolEqualityComparer.Default.Equals(finding.Send.Send.Member, used)) continue;
            if (!annotations.Carries(member, finding.Send.Send.Duty)) context.ReportDiagnostic(GuardDiagnostic.Of(finding.Send, finding.Reason, finding.CanMark));
        }
    }

    private static ISymbol? UsedMember(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IPropertyReferenceOperation property => property.Property,
        IMethodReferenceOperation reference => reference.Method,
        IConversionOperation { OperatorMethod: { } conversion } => conversion,
        IBinaryOperation { OperatorMethod: { } @operator } => @operator,
        IUnaryOperation { OperatorMethod: { } @operator } => @operator,
        ICompoundAssignmentOperation { OperatorMethod: { } @operator } => @operator,
        IIncrementOrDecrementOperation { OperatorMethod: { } @operator } => @operator,
        _ => null,
    };

    private static ISymbol MemberOf(ISymbol symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction }) symbol = symbol.ContainingSymbol;
        return symbol;
    }

    private ILookup<SyntaxNode, Finding> FindingsIn(IOperation use, ISymbol member, Func<ControlFlowGraph> graph, CancellationToken cancellationToken)
    {
        var root = use;
        while (root.Parent is not null) root = root.Parent;
        var findings = _bodies.GetValue(root, body => new Lazy<ILookup<SyntaxNode, Finding>>(() => Analyze(body, member, graph(), CancellationToken.None)));
        cancellationToken.ThrowIfCancellationRequested();
        return findings.Value;
    }

    private ILookup<SyntaxNode, Finding> Analyze(IOperation root, ISymbol member, ControlFlowGraph graph, CancellationToken cancellationToken)
    {
        var scope = new FlowScope(root, member, annotations);
        var unmet = FlowAnalysis.Run(graph, scope, new EntryFacts(scope, member), FlowAnalysis.MaxVisits, cancellationToken).Where(seen => !seen.Send.IsMet).ToList();
        return unmet.Count == 0 ? NoFindings : Explain(unmet, scope);
    }

    private static ILookup<SyntaxNode, Finding> Explain(IEnumerable<SeenSend> unmet, FlowScope scope)
    {
        var explanation = new Explanation(scope);
        return unmet
            .GroupBy(seen => (seen.Send.Place, seen.Send.Duty))
            .Select(same => same.First())
            .Select(seen => (Seen: seen, Reason: explanation.Of(seen)))
            .Select(finding => new Finding(finding.Seen, finding.Reason, finding.Reason.Key != "Reassigned" && MarkableParameter.IsRecipientOf(finding.Seen, scope)))
            .ToLookup(static finding => finding.Place);
    }

    private sealed record Finding(SeenSend Send, Reason Reason, bool CanMark)
    {
        public SyntaxNode Place => Send.Send.Operation.Syntax;
    }
}
