using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Annotations;

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
        IInvocationOperation { Instance: { Type.IsValueType: true } receiver } call when StructChanges.MayBeMadeBy(call.TargetMethod) => TargetsOf(receiver),
        IPropertyReferenceOperation { Instance: { Type.IsValueType: true } receiver } reference when StructChanges.MayBeMadeBy(reference.Property.GetMethod) || StructChanges.MayBeMadeBy(reference.Property.SetMethod) => TargetsOf(receiver),
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
