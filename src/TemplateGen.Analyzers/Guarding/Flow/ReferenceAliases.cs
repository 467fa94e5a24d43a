using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>Variables that share their storage, through <c>ref</c> locals: an assignment to one may change the others.</summary>
internal sealed class ReferenceAliases
{
    private readonly Dictionary<ISymbol, HashSet<ISymbol>> _groups = new(SymbolEqualityComparer.Default);

    /// <param name="operations">All of a member.</param>
    public ReferenceAliases(IReadOnlyList<IOperation> operations)
    {
        // A delegate may be any of them.
        var functions = new Lazy<List<IMethodSymbol>>(() => operations
            .Select(operation => operation is IAnonymousFunctionOperation lambda ? lambda.Symbol : operation is ILocalFunctionOperation local ? local.Symbol : null)
            .OfType<IMethodSymbol>()
            .ToList());
        foreach (var operation in operations)
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Symbol.IsRef: true } declarator when (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer) is { } initializer:
                    Link(declarator.Symbol, initializer);
                    break;
                case ISimpleAssignmentOperation { IsRef: true } assignment:
                    Link(null, assignment);
                    break;
                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function } call:
                    foreach (var argument in call.Arguments.Where(IsByReference)) Link(function.OriginalDefinition.Parameters[argument.Parameter!.Ordinal], argument.Value);
                    break;
                case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call:
                    foreach (var argument in call.Arguments.Where(IsByReference))
                    {
                        foreach (var parameter in functions.Value.SelectMany(function => function.Parameters).Where(parameter => parameter.RefKind != RefKind.None && parameter.Ordinal == argument.Parameter!.Ordinal)) Link(parameter, argument.Value);
                    }

                    break;
                case IAddressOfOperation address:
                    foreach (var symbol in SymbolsIn(address)) Untracked.Add(symbol);
                    break;
            }
        }
    }

    /// <summary>Variables whose address was taken: they may change at any time.</summary>
    public HashSet<ISymbol> Untracked { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>All that an assignment to a variable may change, besides itself.</summary>
    public IEnumerable<ISymbol> Of(ISymbol variable) => _groups.TryGetValue(variable, out var group) ? group : [];

    private static bool IsByReference(IArgumentOperation argument) => argument.Parameter is { RefKind: not RefKind.None };

    private void Link(ISymbol? first, IOperation references)
    {
        var group = new HashSet<ISymbol>(SymbolsIn(references), SymbolEqualityComparer.Default);
        if (first is not null) group.Add(first);
        foreach (var member in group.ToArray()) group.UnionWith(Of(member));
        foreach (var member in group) _groups[member] = group;
    }

    private static IEnumerable<ISymbol> SymbolsIn(IOperation operation) => operation.DescendantsAndSelf().Select(inner => (ISymbol?)(inner switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        _ => null,
    })).OfType<ISymbol>();
}
