using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding.Flow;

namespace TemplateGen.CodeFixes.Changes;

/// <summary>The types that can be awaited everywhere.</summary>
internal static class TaskTypes
{
    /// <summary>What a task results in; null when that is nothing, and for a type that is no task.</summary>
    public static ITypeSymbol? TaskResult(this ITypeSymbol type) => type.IsTask() && type is INamedTypeSymbol { TypeArguments: [var result] } ? result : null;
}
