using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Conditions;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>Patterns: what a match tells, and what the variables are that it declares.</summary>
internal sealed partial class Evaluator
{
    private Reading EvaluateIsPattern(IIsPatternOperation operation)
    {
        var input = Evaluate(operation.Value);
        if (input.Term is null && input.Outcomes is { IsPending: false })
        {
            // With a name, so that one part of the pattern can build on another.
            var named = scope.Terms.Leaf(new TermHeads.PatternInput(operation.Syntax));
            Assign(named, input);
            input = Again(input with { Term = named }, operation.Value.Type);
        }

        var declared = new List<(ISymbol Variable, Reading Input)>();
        var facts = Match(operation.Pattern, input, operation.Value.Type, declared);
        var mark = _changed.Count;
        foreach (var (variable, value) in declared) Assign(scope.Terms.Leaf(variable), value);
        return Refresh(new Reading(Outcomes: facts.AsBool()), mark);
    }

    private PatternFacts Match(IPatternOperation pattern, Reading input, ITypeSymbol? type, List<(ISymbol Variable, Reading Input)> declared)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation: return PatternFacts.Always;
            case INegatedPatternOperation negated: return Match(negated.Pattern, input, type, declared).Not();
            case IBinaryPatternOperation binary:
                var left = Match(binary.LeftPattern, input, type, declared);
                return binary.OperatorKind == BinaryOperatorKind.And
                    ? AndThen(left, () => Match(binary.RightPattern, Again(input, type), type, declared))
                    : AndThen(left.Not(), () => Match(binary.RightPattern, Again(input, type), type, declared).Not()).Not();
            case IConstantPatternOperation constant: return Comparison(BinaryOperatorKind.Equals, MatchConstant(constant.Value, input.OutcomesAs(type), type.IsBool() || type.IsNullableBool()), input.Term, constant.Value);
            case IDeclarationPatternOperation declaration:
                Declare(declaration.DeclaredSymbol, declaration.MatchedType is { } known ? Recast(input, type, known) : input, declared);
                return declaration.MatchedType is { } matched ? MatchType(matched, input, type) : PatternFacts.Always;
            case ITypePatternOperation typePattern: return MatchType(typePattern.MatchedType, input, type);
            case IRecursivePatternOperation recursive: return MatchRecursive(recursive, input, type, declared);
            case IListPatternOperation list:
                Declare(list.DeclaredSymbol, input, declared);
                return MatchList(list, input, type, declared);
            case ISlicePatternOperation { Pattern: { } slice }:
                Match(slice, Reading.Unknown, null, declared);
                return PatternFacts.Unknown;
            case IRelationalPatternOperation relation: return Comparison(relation.OperatorKind, new PatternFacts(input.OutcomesAs(type).WhenNotNull, FactSet.Empty), input.Term, relation.Value);
            default: return PatternFacts.Unknown;
        }
    }

    /// <summary>A part of a pattern that is tried when the first part matched, and may build on that.</summary>
    private PatternFacts AndThen(PatternFacts first, Func<PatternFacts> second)
    {
        if (Knowledge is not { } before) return PatternFacts.Unknown;
        Knowledge = scope.Learning.Learn(before, first.Match);
        var facts = Knowledge is null ? first : first.And(second());
        Knowledge = before;
        return facts;
    }

    private Reading Again(Reading input, ITypeSymbol? type) =>
        input.Term is null || input.Outcomes is { IsPending: true } || Knowledge is null ? input : WithBoth(Read(input.Term, type) with { Elements = input.Elements }, input.Outcomes);

    /// <summary>What was known when it was read, and what is known now.</summary>
    private static Reading WithBoth(Reading now, Outcomes? before) => before is null || now.Outcomes is not { } after ? now : now with
    {
        Outcomes = new Outcomes(after.WhenTrue.Union(before.WhenTrue), after.WhenFalse.Union(before.WhenFalse), after.WhenNull.Union(before.WhenNull), after.OnCompletion.Union(before.OnCompletion)),
    };

    private static PatternFacts MatchConstant(IOperation value, Outcomes input, bool isBool) => value.ConstantValue switch
    {
        { HasValue: true, Value: true } when isBool => new PatternFacts(input.WhenTrue, input.WhenFalse.Intersect(input.WhenNull)),
        { HasValue: true, Value: false } when isBool => new PatternFacts(input.WhenFalse, input.WhenTrue.Intersect(input.WhenNull)),
        { HasValue: true, Value: null } => new PatternFacts(input.WhenNull, input.WhenNotNull),
        _ => new PatternFacts(input.WhenNotNull, FactSet.Empty),
    };

    private PatternFacts MatchType(ITypeSymbol matched, Reading input, ITypeSymbol? type)
    {
        var outcomes = input.OutcomesAs(type);
        return IsAlways(type, matched) ? new PatternFacts(outcomes.WhenNotNull, outcomes.WhenNull) : TypeTest(matched, new PatternFacts(outcomes.WhenNotNull, FactSet.Empty), input.Term);
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

    private PatternFacts MatchList(IListPatternOperation list, Reading input, ITypeSymbol? type, List<(ISymbol Variable, Reading Input)> declared)
    {
        var facts = new PatternFacts(input.OutcomesAs(type).WhenNotNull, FactSet.Empty);
        var isAfterSlice = false;
        for (var i = 0; i < list.Patterns.Length; i++)
        {
            var (element, index) = (list.Patterns[i], i);
            isAfterSlice |= element is ISlicePatternOperation;
            var reading = isAfterSlice ? Reading.Unknown : ItemOf(input, index, element.InputType, type);
            facts = AndThen(facts, () => Match(element, reading, element.InputType, declared));
        }

        return facts;
    }

    private Reading ItemOf(Reading list, int index, ITypeSymbol itemType, ITypeSymbol? listType) =>
        list.Elements is { } elements ? index < elements.Count ? elements[index] : Reading.Unknown
        : list.Term is { } array && listType is IArrayTypeSymbol ? Read(ArrayElement(array, index), itemType)
        : Reading.Unknown;

    private PatternFacts MatchRecursive(IRecursivePatternOperation pattern, Reading input, ITypeSymbol? type, List<(ISymbol Variable, Reading Input)> declared)
    {
        var facts = MatchType(pattern.MatchedType, input, type);
        var looksInside = !pattern.PropertySubpatterns.IsEmpty || !pattern.DeconstructionSubpatterns.IsEmpty;
        if (looksInside && IsAlways(type, pattern.MatchedType) && scope.Nullness.IsNeverNull(pattern.Syntax)) facts = facts with { NoMatch = FactSet.All };
        Declare(pattern.DeclaredSymbol, input, declared);
        var tuple = pattern.DeconstructSymbol is not IMethodSymbol && pattern.MatchedType is INamedTypeSymbol { IsTupleType: true } matched && matched.TupleElements.Length == pattern.DeconstructionSubpatterns.Length ? matched : null;
        var parts = tuple is null ? PartsOf(input, pattern.MatchedType, pattern.DeconstructionSubpatterns.Length) : null;
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var (index, part) = (i, pattern.DeconstructionSubpatterns[i]);
            var partType = tuple?.TupleElements[i].Type ?? part.InputType;
            facts = AndThen(facts, () => Match(part, parts is not null ? Again(parts[index], partType) : tuple is null ? Reading.Unknown : Again(ElementOf(input, index), partType), partType, declared));
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            facts = AndThen(facts, () => Match(property.Pattern, ReadMember(property.Member, input), property.Pattern.InputType, declared));
        }

        return facts;
    }

    /// <summary>A member of what is matched.</summary>
    private Reading ReadMember(IOperation member, Reading input)
    {
        if (member is not IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference) return Reading.Unknown;
        if (reference.Member is IFieldSymbol field && ElementIndex(field) is { } index) return ElementOf(input, index);
        var term = input.Term is null ? null : scope.Member(reference.Member, input.Term);
        return GuardOf(reference.Member, input.Term, Read(term, reference.Type), reference.Type);
    }

    private void Declare(ISymbol? variable, Reading input, List<(ISymbol Variable, Reading Input)> declared)
    {
        if (variable is not null && !scope.Aliases.Untracked.Contains(variable)) declared.Add((variable, input));
    }
}
