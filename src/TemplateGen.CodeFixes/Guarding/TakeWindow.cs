using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.Analyzers.Calls;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>
/// Has a private method or a local function take a <c>CareWindow</c> instead of a recipient, where each of its callers
/// has one: a caller that passes <c>window.Customer</c> or <c>message.From</c>.
/// </summary>
internal sealed class TakeWindow : IGuardFix
{
    public const string Key = "guard.parameter";

    private static readonly string[] Names = ["window", "careWindow"];

    public IEnumerable<CodeEdit> Propose(UnguardedSend send, CancellationToken cancellationToken)
    {
        if (send.Duty != Duty.OpenWindow || !send.IsOfClient || send.Recipient is not IdentifierNameSyntax) yield break;
        var model = send.Target.Model;
        if (model.GetSymbolInfo(send.Recipient, cancellationToken).Symbol is not IParameterSymbol { RefKind: RefKind.None, IsOptional: false, IsParams: false } parameter) yield break;
        if (!IsKnownHereOnly(parameter.ContainingSymbol) || Declaration(parameter, cancellationToken) is not { Type: { } type } declaration) yield break;

        var scope = declaration.FirstAncestorOrSelf<SyntaxNode>(node => node is LocalFunctionStatementSyntax or MethodDeclarationSyntax)!;
        foreach (var name in Names.Where(name => !scope.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)).Take(1))
        {
            var changes = new Dictionary<SyntaxNode, SyntaxNode> { [declaration] = Renamed(declaration, type, name) };
            if (CollectUses(parameter, scope, name, model, changes) && CollectCalls(parameter, name, send.Target, changes))
                yield return new CodeEdit("Take a CareWindow instead of the recipient", Key, send.Target.Tree, Replace(send.Target, changes));
        }
    }

    /// <summary>Whether all calls are in this file: of a private method of a type in one part, and of a local function.</summary>
    private static bool IsKnownHereOnly(ISymbol method) => method switch
    {
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } => true,
        IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private, ContainingType.DeclaringSyntaxReferences.Length: 1 } => true,
        _ => false,
    };

    private static ParameterSyntax? Declaration(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        parameter.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax(cancellationToken) as ParameterSyntax : null;

    private static ParameterSyntax Renamed(ParameterSyntax declaration, TypeSyntax type, string name) => declaration
        .WithType(SyntaxFactory.IdentifierName(KnownNames.CareWindow).WithTriviaFrom(type))
        .WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(declaration.Identifier));

    /// <summary>Sends go through the window, other uses get its customer, documentation the new name. False when the parameter is assigned.</summary>
    private static bool CollectUses(IParameterSymbol parameter, SyntaxNode scope, string name, SemanticModel model, Dictionary<SyntaxNode, SyntaxNode> changes)
    {
        foreach (var use in scope.DescendantNodes(descendIntoTrivia: true).OfType<IdentifierNameSyntax>().Where(use => use.Identifier.ValueText == parameter.Name))
        {
            if (!SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(use).Symbol, parameter)) continue;
            if (use.Parent is XmlNameAttributeSyntax) changes[use] = SyntaxFactory.IdentifierName(name);
            else if (SendOf(use, model) is { } call) changes[call] = SendThroughWindow.Through(call, use, SyntaxFactory.IdentifierName(name));
            else if (use.Parent is AssignmentExpressionSyntax { Left: var left } && left == use || use.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 }) return false;
            else changes[use] = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.IdentifierName(name), SyntaxFactory.IdentifierName("Customer")).WithTriviaFrom(use);
        }

        return true;
    }

    private static InvocationExpressionSyntax? SendOf(IdentifierNameSyntax recipient, SemanticModel model) =>
        recipient.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "SendTextAsync" or "SendMessageAsync" } method && method.ClientMethod() is not null
            ? call
            : null;

    /// <summary>Callers pass their window. False when one has none, when the method is used otherwise, or never.</summary>
    private static bool CollectCalls(IParameterSymbol parameter, string name, FixTarget target, Dictionary<SyntaxNode, SyntaxNode> changes)
    {
        var hasCalls = false;
        foreach (var use in target.Root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(use => use.Identifier.ValueText == parameter.ContainingSymbol.Name))
        {
            if (!SymbolEqualityComparer.Default.Equals(target.Model.GetSymbolInfo(use).Symbol?.OriginalDefinition, parameter.ContainingSymbol)) continue;
            var callee = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : (ExpressionSyntax)use;
            if (callee.Parent is not InvocationExpressionSyntax call) return false;
            var argument = call.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter.Name)
                ?? call.ArgumentList.Arguments.ElementAtOrDefault(parameter.Ordinal);
            if (argument is null || Proofs.Behind(argument.Expression, target.Model) is not { } window) return false;
            changes[argument] = argument
                .WithExpression(window.WithTriviaFrom(argument.Expression))
                .WithNameColon(argument.NameColon?.WithName(SyntaxFactory.IdentifierName(name)));
            hasCalls = true;
        }

        return hasCalls;
    }

    private static SyntaxNode Replace(FixTarget target, Dictionary<SyntaxNode, SyntaxNode> changes)
    {
        var root = target.Root.ReplaceNodes(changes.Keys, (original, _) => changes[original]);
        return target.Model.LookupNamespacesAndTypes(target.Span.Start, name: KnownNames.CareWindow).Any()
            ? root
            : Usings.Add(root, target.Compilation.GlobalNamespace.GetNamespaceMembers().First(space => space.Name == nameof(TemplateGen)));
    }
}
