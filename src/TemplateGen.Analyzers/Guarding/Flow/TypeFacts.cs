using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>What types say about their values.</summary>
internal static class TypeFacts
{
    public static bool IsBool(this ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Boolean;

    public static bool IsNullableBool(this ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && nullable.TypeArguments[0].IsBool();

    public static bool IsNullableValue(this ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Task and ValueTask, with a result or without.</summary>
    public static bool IsTask(this ITypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } };

    /// <summary>Tasks, their awaiters and what ConfigureAwait makes of them: the value comes later.</summary>
    public static bool IsTaskLike(this ITypeSymbol? type) => type.IsTask() || type is
    {
        Name: "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter",
        ContainingNamespace: { Name: "CompilerServices" },
    };

    /// <summary>What a task gives in the end; the type itself when it is no task.</summary>
    public static ITypeSymbol? ResultType(this ITypeSymbol? type) =>
        !type.IsTaskLike() ? type : type is INamedTypeSymbol { TypeArguments.Length: 1 } task ? task.TypeArguments[0] : null;

    /// <summary>A value of the type of which nothing else is known.</summary>
    public static Outcomes UnknownOf(ITypeSymbol? type) =>
        type.IsBool() ? Outcomes.UnknownBool
        : type.IsNullableBool() ? Outcomes.UnknownNullableBool
        : type is { IsValueType: true } && !type.IsNullableValue() ? Outcomes.NotNull
        : Outcomes.Unknown;

    /// <summary>The type of the variable or member that a term ends in.</summary>
    public static ITypeSymbol? TypeOf(Term term) => term.Head switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        TermHeads.Capture capture => capture.Type,
        TermHeads.TupleElement element => TypeOf(term.Left!) is INamedTypeSymbol { IsTupleType: true } tuple && element.Index < tuple.TupleElements.Length ? tuple.TupleElements[element.Index].Type : null,
        _ when ReferenceEquals(term.Head, TermHeads.ArrayElement) => (TypeOf(term.Left!) as IArrayTypeSymbol)?.ElementType,
        _ => null,
    };

    /// <summary>Whether a value of a type may be the one that a term names.</summary>
    public static bool MayBeOf(Term term, ITypeSymbol type)
    {
        if (type is INamedTypeSymbol nullable && type.IsNullableValue()) type = nullable.TypeArguments[0];
        return term.Head switch
        {
            ITypeSymbol => false,
            TermHeads.Constant { Value: string } => type.SpecialType == SpecialType.System_String,
            _ => TypeOf(term) is not { } named || SymbolEqualityComparer.Default.Equals(named, type),
        };
    }
}
