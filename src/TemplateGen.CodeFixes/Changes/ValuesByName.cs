using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateGen.CodeFixes.Changes;

/// <summary>What is at hand in a place, to be passed for parameters of the same name: <c>firstName</c>, <c>_firstName</c>, <c>FirstName</c>.</summary>
internal sealed class ValuesByName(SemanticModel model, int position)
{
    private readonly ImmutableArray<(ISymbol Symbol, ITypeSymbol Type)> _values = model.ValuesAt(position).ToImmutableArray();

    public ExpressionSyntax? Of(IParameterSymbol parameter, Compilation compilation)
    {
        foreach (var value in _values)
        {
            if (value.Symbol.Name.TrimStart('_').Equals(parameter.Name, StringComparison.OrdinalIgnoreCase) && compilation.ImplicitlyConverts(value.Type, parameter.Type)) return value.Symbol.Name.ToName();
        }

        return null;
    }
}
