using Microsoft.CodeAnalysis;

namespace TemplateGen.CodeFixes.Changes;

/// <summary>The types that can be awaited everywhere.</summary>
internal static class TaskTypes
{
    /// <summary>Whether a type is <c>Task</c> or <c>ValueTask</c>, with a result or without.</summary>
    public static bool IsTask(this ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: nameof(Task) or "ValueTask", Arity: 0 or 1, ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } } };

    /// <summary>What a task results in; null when that is nothing, and for a type that is no task.</summary>
    public static ITypeSymbol? TaskResult(this ITypeSymbol type) => type.IsTask() && type is INamedTypeSymbol { TypeArguments: [var result] } ? result : null;
}
