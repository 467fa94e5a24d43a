using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.Analyzers.Calls;
using TemplateGen.Analyzers.Guarding;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>A send that TG2001 or TG2002 reported.</summary>
internal sealed class UnguardedSend
{
    private UnguardedSend(FixTarget target, ExpressionSyntax? recipient, ExpressionSyntax use)
    {
        Target = target;
        Duty = DutyOf(target);
        Recipient = recipient;
        Use = use;
        Function = use.FunctionAround();
        Annotations = AnnotationsOf(target);
    }

    public FixTarget Target { get; }

    public Duty Duty { get; }

    /// <summary>Whose window or opt-in is unknown; null when that is the receiver of the use, or nobody knows.</summary>
    public ExpressionSyntax? Recipient { get; }

    /// <summary>The call or construction.</summary>
    public ExpressionSyntax Use { get; }

    /// <summary>What it is in.</summary>
    public SyntaxNode Function { get; }

    public AnnotationLookup Annotations { get; }

    /// <summary>The call; null when the send is none.</summary>
    public InvocationExpressionSyntax? Call => Use as InvocationExpressionSyntax;

    public IMethodSymbol? Method => Target.Model.GetSymbolInfo(Use).Symbol as IMethodSymbol;

    /// <summary>Whether it is a free-form send of the run time's own client.</summary>
    public bool IsOfClient => Method?.ClientMethod() is not null;

    /// <summary>What the call is made on, when it is written there and may be repeated.</summary>
    public ExpressionSyntax? Receiver => Call?.Expression is MemberAccessExpressionSyntax { Expression: var receiver } && receiver.IsPath() ? receiver : null;

    /// <summary>The statement that the send is in; null in an expression body.</summary>
    public StatementSyntax? Statement => Use.Ancestors().TakeWhile(ancestor => ancestor != Function).OfType<StatementSyntax>().FirstOrDefault();

    /// <summary>The expression body that the send is in; null in a statement.</summary>
    public ExpressionSyntax? ExpressionBody => Statement is not null ? null : Function switch
    {
        AnonymousFunctionExpressionSyntax { ExpressionBody: { } body } => body,
        BaseMethodDeclarationSyntax { ExpressionBody.Expression: var body } => body,
        LocalFunctionStatementSyntax { ExpressionBody.Expression: var body } => body,
        _ => null,
    };

    /// <summary>Whether the answer of a send is awaited without its context.</summary>
    public bool IsAwaitedAnywhere => Use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Task.ConfigureAwait), Parent: InvocationExpressionSyntax { Parent: AwaitExpressionSyntax } };

    /// <summary>What the send passes on as its cancellation token.</summary>
    public ExpressionSyntax? CancellationToken => Call?.ArgumentList.Arguments
        .Select(argument => argument.Expression)
        .FirstOrDefault(argument => argument.IsPath() && Target.Model.GetTypeInfo(argument).Type is { Name: nameof(System.Threading.CancellationToken) });

    public static Duty DutyOf(FixTarget target) => target.RuleId == GuardDescriptors.FreeFormSend.Id ? Duty.OpenWindow : Duty.OptIn;

    public static AnnotationLookup AnnotationsOf(FixTarget target) => AnnotationLookup.For(target.Compilation, target.Document.Project.AnalyzerOptions, System.Threading.CancellationToken.None);

    public static UnguardedSend? Of(FixTarget target)
    {
        if (target.Node<ExpressionSyntax>() is { } node && RecipientUse(node) is { } use) return new UnguardedSend(target, node, use);
        return target.Token.Parent is SimpleNameSyntax name && CallOf(name) is { } call ? new UnguardedSend(target, null, call) : null;
    }

    /// <summary>The call of a method; null when the name is used otherwise.</summary>
    private static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name)
    {
        ExpressionSyntax callee = name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? (ExpressionSyntax)name.Parent : name;
        return callee.Parent is InvocationExpressionSyntax call && call.Expression == callee ? call : null;
    }

    /// <summary>The call that an argument belongs to.</summary>
    private static ExpressionSyntax? RecipientUse(ExpressionSyntax node) => node.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } => RecipientUse((ExpressionSyntax)node.Parent),
        ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: ExpressionSyntax use } } => use,
        // A request that is made in the call.
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax request } } assignment when assignment.Right == node => RecipientUse(request),
        // An extension method of recipients.
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == node => call,
        _ => null,
    };
}
