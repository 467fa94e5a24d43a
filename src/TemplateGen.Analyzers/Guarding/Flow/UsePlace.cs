using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>The token that names what is used.</summary>
internal static class UsePlace
{
    public static SyntaxNodeOrToken Of(SyntaxNode use) => use switch
    {
        InvocationExpressionSyntax invocation => Of(invocation.Expression),
        MemberAccessExpressionSyntax access => Of(access.Name),
        MemberBindingExpressionSyntax binding => Of(binding.Name),
        ConditionalAccessExpressionSyntax access => Of(access.WhenNotNull),
        SimpleNameSyntax name => name.Identifier,
        ObjectCreationExpressionSyntax creation => creation.Type,
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword,
        ConstructorInitializerSyntax initializer => initializer.ThisOrBaseKeyword,
        PrimaryConstructorBaseTypeSyntax initializer => initializer.Type,
        ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression),
        _ => use,
    };
}
