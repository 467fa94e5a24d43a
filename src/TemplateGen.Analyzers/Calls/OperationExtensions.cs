using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateGen.Analyzers.Calls;

/// <summary>Questions about operations that several rules ask.</summary>
internal static class OperationExtensions
{
    public static IOperation WithoutConversions(this IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion) operation = conversion.Operand;
        return operation;
    }

    /// <summary>The name of the method that is called, or all of the expression when it has none.</summary>
    public static Location NameLocation(this IOperation call) => call.Syntax switch
    {
        InvocationExpressionSyntax invocation => NameIn(invocation.Expression),
        var other => NameIn(other),
    };

    private static Location NameIn(SyntaxNode expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.GetLocation(),
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.GetLocation(),
        SimpleNameSyntax name => name.Identifier.GetLocation(),
        _ => expression.GetLocation(),
    };
}
