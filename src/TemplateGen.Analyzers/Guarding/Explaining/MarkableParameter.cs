using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Facts;
using TemplateGen.Analyzers.Guarding.Flow;

namespace TemplateGen.Analyzers.Guarding.Explaining;

/// <summary>Whether callers could take the duty of a send: then the recipient is a parameter that is not marked yet.</summary>
internal static class MarkableParameter
{
    public static bool IsRecipientOf(SeenSend seen, FlowScope scope) => seen.Send.Recipients
        .SelectMany(recipient => Learning.EqualTerms(seen.Knowledge.Facts, recipient).Prepend(recipient))
        .Select(term => term.Head)
        .OfType<IParameterSymbol>()
        .Any(parameter => IsWritten(parameter) && CanBeMarked(parameter) && IsOf(parameter, seen.Node.Graph.Function) && !scope.Annotations.Of(parameter).Requires(seen.Send.Duty));

    /// <summary>Not <c>value</c>; an indexer's are copied for what reads and writes it.</summary>
    private static bool IsWritten(IParameterSymbol parameter) =>
        !parameter.IsImplicitlyDeclared || MemberParameters.IndexerOf(parameter.ContainingSymbol)?.Parameters.Length > parameter.Ordinal;

    /// <summary>A lambda is called by whoever has it, and a method that is declared elsewhere by those who know it from there.</summary>
    private static bool CanBeMarked(IParameterSymbol parameter) => parameter.ContainingSymbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => false,
        IMethodSymbol method => MemberAncestors.Of(method, static _ => true).All(ancestor => ancestor.Locations.Any(place => place.IsInSource)),
        _ => true,
    };

    /// <summary>Code that runs at any time knows nothing of the parameters around it.</summary>
    private static bool IsOf(IParameterSymbol parameter, NestedFunction? function) =>
        function?.Escapes is null || SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, function.Symbol);
}
