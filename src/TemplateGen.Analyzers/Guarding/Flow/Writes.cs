using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>The variables and members that an operation itself assigns, not its parts.</summary>
internal static class Writes
{
    public static IEnumerable<ISymbol> Of(IOperation operation) => operation switch
    {
        IDeconstructionAssignmentOperation deconstruction => TargetsOf(deconstruction.Target),
        IAssignmentOperation assignment => TargetsOf(assignment.Target),
        IIncrementOrDecrementOperation increment => TargetsOf(increment.Target),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => TargetsOf(argument.Value),
        _ => [],
    };

    private static IEnumerable<ISymbol> TargetsOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => [local.Local],
        IParameterReferenceOperation parameter => [parameter.Parameter],
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member => [member.Member],
        ITupleOperation tuple => tuple.Elements.SelectMany(TargetsOf),
        IDeclarationExpressionOperation declaration => TargetsOf(declaration.Expression),
        IConversionOperation conversion => TargetsOf(conversion.Operand),
        IParenthesizedOperation parenthesized => TargetsOf(parenthesized.Operand),
        IConditionalOperation conditional => TargetsOf(conditional.WhenTrue).Concat(conditional.WhenFalse is { } otherwise ? TargetsOf(otherwise) : []),
        _ => [],
    };
}
