using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Conditions;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>Patterns: what a match tells, and what the variables are that it declares.</summary>
internal sealed partial class Evaluator
{
    private Reading EvaluateIsPattern(IIsPatternOperation operation) =>
        new(Outcomes: Match(operation.Pattern, Evaluate(operation.Value), operation.Value.Type).AsBool());

    private PatternFacts Match(IPatternOperation pattern, Reading input, ITypeSymbol? type)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation: return PatternFacts.Always;
            case INegatedPatternOperation negated: return Match(negated.Pattern, input, type).Not();
            case IBinaryPatternOperation binary:
                var left = Match(binary.LeftPattern, input, type);
                var right = Match(binary.RightPattern, input, type);
                return binary.OperatorKind == BinaryOperatorKind.And ? left.And(right) : left.Or(right);
            case IConstantPatternOperation constant: return MatchConstant(constant.Value, input.OutcomesAs(type), type);
            case IDeclarationPatternOperation declaration:
                Declare(declaration.DeclaredSymbol, input);
                return declaration.MatchesNull ? PatternFacts.Always : MatchType(declaration.MatchedType ?? declaration.NarrowedType, input, type);
            case ITypePatternOperation typePattern: return MatchType(typePattern.MatchedType, input, type);
            case IRecursivePatternOperation recursive: return MatchRecursive(recursive, input, type);
            case IListPatternOperation list:
                Declare(list.DeclaredSymbol, input);
                foreach (var element in list.Patterns) Match(element, Reading.Unknown, null);
                return new PatternFacts(input.OutcomesAs(type).WhenNotNull, FactSet.Empty);
            case ISlicePatternOperation { Pattern: { } slice }:
                Match(slice, Reading.Unknown, null);
                return PatternFacts.Unknown;
            case IRelationalPatternOperation: return new PatternFacts(input.OutcomesAs(type).WhenNotNull, FactSet.Empty);
            default: return PatternFacts.Unknown;
        }
    }

    private static PatternFacts MatchConstant(IOperation value, Outcomes input, ITypeSymbol? type) => value.ConstantValue switch
    {
        { HasValue: true, Value: true } => new PatternFacts(input.WhenTrue, input.WhenFalse.Intersect(input.WhenNull)),
        { HasValue: true, Value: false } => new PatternFacts(input.WhenFalse, input.WhenTrue.Intersect(input.WhenNull)),
        { HasValue: true, Value: null } => new PatternFacts(input.WhenNull, input.WhenNotNull),
        _ => new PatternFacts(input.WhenNotNull, FactSet.Empty),
    };

    private static PatternFacts MatchType(ITypeSymbol matched, Reading input, ITypeSymbol? type)
    {
        var outcomes = input.OutcomesAs(type);
        return new PatternFacts(outcomes.WhenNotNull, IsAlways(type, matched) ? outcomes.WhenNull : FactSet.Empty);
    }

    /// <summary>Whether every value of a type that is not null has the other type.</summary>
    private static bool IsAlways(ITypeSymbol? type, ITypeSymbol matched)
    {
        if (type is INamedTypeSymbol nullable && type.IsNullableValue()) type = nullable.TypeArguments[0];
        for (var basis = type; basis is not null; basis = basis.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(basis, matched)) return true;
        }

        return type?.AllInterfaces.Contains(matched, SymbolEqualityComparer.Default) == true;
    }

    private PatternFacts MatchRecursive(IRecursivePatternOperation pattern, Reading input, ITypeSymbol? type)
    {
        var facts = MatchType(pattern.MatchedType, input, type);
        Declare(pattern.DeclaredSymbol, input);
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var isTuple = pattern.DeconstructSymbol is not IMethodSymbol && pattern.MatchedType.IsTupleType;
            var element = isTuple ? ElementOf(input, i) : Reading.Unknown;
            facts = facts.And(Match(pattern.DeconstructionSubpatterns[i], element, isTuple ? ((INamedTypeSymbol)pattern.MatchedType).TupleElements[i].Type : pattern.DeconstructionSubpatterns[i].InputType));
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            facts = facts.And(Match(property.Pattern, ReadMember(property.Member, input), property.Pattern.InputType));
        }

        return facts;
    }

    /// <summary>A member of what is matched.</summary>
    private Reading ReadMember(IOperation member, Reading input)
    {
        if (member is not IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference) return Reading.Unknown;
        if (reference.Member is IFieldSymbol field && ElementIndex(field) is { } index) return ElementOf(input, index);
        var term = input.Term is null ? null : scope.Terms.Node(reference.Member.OriginalDefinition, input.Term);
        return GuardOf(reference.Member, input.Term, Read(term, reference.Type), reference.Type);
    }

    private void Declare(ISymbol? variable, Reading input)
    {
        if (variable is not null && !scope.Aliases.Untracked.Contains(variable)) Assign(scope.Terms.Leaf(variable), input);
    }
}
