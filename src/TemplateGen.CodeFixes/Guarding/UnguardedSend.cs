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
    private readonly Lazy<SendPlace?> _asyncPlace;

    private UnguardedSend(FixTarget target, ExpressionSyntax? recipient, ExpressionSyntax use)
    {
        Target = target;
        Duty = DutyOf(target);
        Recipient = recipient;
        Use = use;
        Place = new SendPlace(target.Root, use, "");
        Annotations = AnnotationsOf(target);
        _asyncPlace = new Lazy<SendPlace?>(() => AsyncFunction.Around(this));
    }

    public FixTarget Target { get; }

    public Duty Duty { get; }

    /// <summary>Whose window or opt-in is unknown; null when that is the receiver of the use, or nobody knows.</summary>
    public ExpressionSyntax? Recipient { get; }

    /// <summary>The call, construction or access.</summary>
    public ExpressionSyntax Use { get; }

    /// <summary>The code around it.</summary>
    public SendPlace Place { get; }

    /// <summary>The same in a function that was made async; null when it is async, or cannot be.</summary>
    public SendPlace? AsyncPlace => _asyncPlace.Value;

    /// <summary>What the function returns; null outside of functions.</summary>
    public ITypeSymbol? ReturnType => Target.Model.GetEnclosingSymbol(Use.SpanStart) is IMethodSymbol method ? method.ReturnType : null;

    /// <summary>Whether its value is what the function results in, when it is an expression body.</summary>
    public bool HasResultIn(SendPlace place) =>
        ReturnType is { } type && (place.Function.IsAsync() ? type.TaskResult() is not null : type.SpecialType != SpecialType.System_Void);

    public AnnotationLookup Annotations { get; }

    /// <summary>The call; null when the send is none.</summary>
    public InvocationExpressionSyntax? Call => Use as InvocationExpressionSyntax;

    public IMethodSymbol? Method => Target.Model.GetSymbolInfo(Use).Symbol as IMethodSymbol;

    /// <summary>Whether it is a free-form send of the run time's own client.</summary>
    public bool IsOfClient => Method?.ClientMethod() is not null;

    /// <summary>What the use is made on, when it is written there and may be repeated.</summary>
    public ExpressionSyntax? Receiver => Callee is MemberAccessExpressionSyntax { Expression: var receiver } && receiver.IsPath() ? receiver : null;

    /// <summary>What the use is made on unless it is null, when it may be repeated: of <c>conversation?.ReplyAsync()</c>.</summary>
    public ExpressionSyntax? NullableReceiver =>
        Callee is MemberBindingExpressionSyntax
        && Use.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.SpanStart == Use.SpanStart) is { Expression: var receiver }
        && receiver.IsPath() ? receiver : null;

    /// <summary>Whether the use is made on the object whose code it is in.</summary>
    public bool IsOfThis => Callee is SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax };

    private ExpressionSyntax Callee => Call?.Expression ?? Use;

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
        return target.Token.Parent is SimpleNameSyntax name && UseOf(name, target.Model) is { } named ? new UnguardedSend(target, null, named) : null;
    }

    /// <summary>The call of a method, the construction of a type, or the access to a property; null when the name is used otherwise.</summary>
    private static ExpressionSyntax? UseOf(SimpleNameSyntax name, SemanticModel model)
    {
        if (name.FirstAncestorOrSelf<TypeSyntax>(type => type.Parent is not TypeSyntax) is { Parent: ObjectCreationExpressionSyntax creation } type && creation.Type == type) return creation;
        ExpressionSyntax callee = name.Parent is MemberAccessExpressionSyntax access && access.Name == name || name.Parent is MemberBindingExpressionSyntax ? (ExpressionSyntax)name.Parent : name;
        if (callee.Parent is InvocationExpressionSyntax call && call.Expression == callee) return call;
        return model.GetSymbolInfo(callee).Symbol is IPropertySymbol ? callee : null;
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
