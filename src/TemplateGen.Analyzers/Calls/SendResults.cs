using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateGen.Analyzers.Calls;

/// <summary>Where the result of a send comes from, and whether anyone can still look at it.</summary>
internal static class SendResults
{
    /// <summary>Whether a type is a result, an array of them, or a task with either.</summary>
    public static bool IsIn(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => IsIn(value),
        INamedTypeSymbol { Arity: 1, TypeArguments: [var result] } task when IsTask(task) => IsResult(result),
        INamedTypeSymbol { Arity: 1, Name: "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable", TypeArguments: [var result] } => IsResult(result),
        _ => IsResult(type),
    };

    private static bool IsResult(ITypeSymbol? type) => (type is IArrayTypeSymbol array ? array.ElementType : type).Is(KnownNames.SendResult);

    /// <summary>What a result comes from: through <c>await</c>, <c>?.</c>, choices, conversions, and what turns one kind of task into another.</summary>
    public static IOperation SourceOf(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IAwaitOperation awaited: operation = awaited.Operation; break;
                case IConditionalAccessOperation access: operation = access.WhenNotNull; break;
                case ICoalesceOperation coalesce: operation = coalesce.Value; break;
                case IConditionalOperation conditional: operation = conditional.WhenTrue; break;
                case IConversionOperation { OperatorMethod: null } conversion: operation = conversion.Operand; break;
                case IInvocationOperation { Instance: { } task, TargetMethod.Name: "ConfigureAwait" or "AsTask" or "WaitAsync" or "GetAwaiter" or "GetResult" } when IsIn(task.Type) || IsAwaiter(task.Type): operation = task; break;
                case IPropertyReferenceOperation { Instance: { } task, Property.Name: "Result" } when IsIn(task.Type): operation = task; break;
                default: return operation;
            }
        }
    }

    /// <summary>
    /// Whether a call makes the result that it returns: not <c>EnsureAccepted</c>, which looks at it, not what takes one
    /// out of a collection, and not a wait for tasks that are at hand afterwards, too.
    /// </summary>
    public static bool IsNew(IInvocationOperation call) =>
        !call.TargetMethod.ContainingType.Is(KnownNames.SendResult)
        && ResultOf(call.TargetMethod.OriginalDefinition.ReturnType) is not ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type }
        && !(call.TargetMethod.Name == nameof(Task.WhenAll) && call.Arguments.Any(argument => HasVariableOfTasks(argument.Value)));

    /// <summary>
    /// Whether a statement that awaits a variable is the last that can look at its result: a <c>ValueTask</c> can be
    /// awaited once, a <c>Task</c> may be looked at elsewhere.
    /// </summary>
    public static bool IsLastUse(IOperation source)
    {
        if (source is not (ILocalReferenceOperation or IParameterReferenceOperation)) return false;
        if (source.Type is { Name: "ValueTask" }) return true;
        return source is ILocalReferenceOperation { Local: var local } && RootOf(source).DescendantsAndSelf()
            .OfType<ILocalReferenceOperation>()
            .Count(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local)) == 1;
    }

    private static bool HasVariableOfTasks(IOperation tasks) => tasks.DescendantsAndSelf().Any(operation =>
        operation is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation and not IMethodReferenceOperation
        && (IsIn(operation.Type) || operation.Type is IArrayTypeSymbol { ElementType: var element } && IsIn(element)
            || operation.Type is INamedTypeSymbol { IsGenericType: true } collection && collection.TypeArguments.Any(IsIn)));

    private static ITypeSymbol ResultOf(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments: [var result] } task && IsTask(task) ? result : type;

    private static bool IsTask(INamedTypeSymbol type) =>
        type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } };

    private static bool IsAwaiter(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "TaskAwaiter" or "ValueTaskAwaiter", TypeArguments: [var result] } && IsResult(result);

    private static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent) operation = parent;
        return operation;
    }
}
