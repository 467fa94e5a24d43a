using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.Analyzers.Calls;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>Recipients that come from something that holds their window.</summary>
internal static class Proofs
{
    /// <summary>The window: of <c>window.Customer</c>, and of <c>message.From</c>; null for any other recipient.</summary>
    public static ExpressionSyntax? Behind(ExpressionSyntax recipient, SemanticModel model)
    {
        if (recipient is not MemberAccessExpressionSyntax { Expression: var source } || !source.IsPath()) return null;
        return model.GetSymbolInfo(recipient).Symbol switch
        {
            IPropertySymbol { Name: "Customer", ContainingType: var type } when type.Is(KnownNames.CareWindow) => source,
            IPropertySymbol { Name: "From", ContainingType: var type } when type.Is("InboundMessage") =>
                SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, source.WithoutOuterTrivia(), SyntaxFactory.IdentifierName("Window")),
            _ => null,
        };
    }
}
