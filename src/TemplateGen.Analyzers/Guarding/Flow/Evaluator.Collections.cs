using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>Lists and arrays of recipients, as they are written out: what is in them names them, until they change.</summary>
internal sealed partial class Evaluator
{
    /// <summary>
    /// A new array or collection expression. The latter has no operation of its own in the oldest compiler that runs us: its
    /// syntax tells.
    /// </summary>
    private Reading EvaluateNewCollection(IEnumerable<IOperation> items)
    {
        var elements = EvaluateAll(items);
        return new Reading(scope.Collection(elements.Select(element => element.Term)), Outcomes.NotNull, elements);
    }

    private static bool IsPlainCollectionExpression(IOperation operation) =>
        operation.Syntax is CollectionExpressionSyntax { Elements: var elements }
        && elements.All(element => element is ExpressionElementSyntax)
        && operation.ChildOperations.Count == elements.Count;

    /// <summary>A list that is made without arguments, or with a capacity, begins empty.</summary>
    private Term? NewCollection(IObjectCreationOperation creation) =>
        creation.Arguments.All(argument => argument.Value.Type?.SpecialType == SpecialType.System_Int32) && creation.Type is { SpecialType: not SpecialType.System_String } type && type.AllInterfaces.Any(contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_ICollection_T)
            ? scope.Collection([])
            : null;

    /// <summary>A call on a list: what is added is in it, and after any other change nobody knows.</summary>
    private void ChangeContents(IMethodSymbol method, Term collection, List<Reading> arguments)
    {
        if (ContentsOf(collection) is not { } contents || method.Name is "GetEnumerator" or "Contains" or "IndexOf" or "CopyTo" or "ToArray" or "AsReadOnly") return;
        ForgetContentsOf(collection);
        if (method.Name != "Add" || arguments is not [{ Term: { } added }]) return;
        if (scope.Collection(FlowScope.ItemsOf(contents).Append(added)) is { } more && !more.Contains(collection)) Learn(FactSet.Empty.Add(scope.Facts.Equal(collection, more).Id));
    }

    /// <summary>A list that a method is given may be filled by it; a sequence may not.</summary>
    private void ForgetContentsOfArguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, List<Reading> readings)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (readings[i].Term is { } collection && ContentsOf(collection) is not null && !IsSequence(arguments[i].Parameter?.Type) && !scope.TraitsOf(method).IsPure) ForgetContentsOf(collection);
        }
    }

    private static bool IsSequence(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType
        is SpecialType.System_Collections_IEnumerable
        or SpecialType.System_Collections_Generic_IEnumerable_T
        or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
        or SpecialType.System_Collections_Generic_IReadOnlyList_T;

    private Term? ContentsOf(Term collection) => Knowledge is null || !scope.HasCollections ? null : Learning.EqualTerms(Knowledge.Facts, collection).FirstOrDefault(FlowScope.IsCollection);

    private void ForgetContentsOf(Term collection)
    {
        if (Knowledge is not null && scope.HasCollections) ForgetContents(Learning.EqualTerms(Knowledge.Facts, collection).Append(collection).SelectMany(name => name.Facts).ToList());
    }

    /// <summary>Functions of this member may add to any list in it.</summary>
    private void ForgetAllContents()
    {
        if (Knowledge is not null && scope.HasCollections) ForgetContents(Knowledge.Facts.ToList().Select(id => scope.Facts[id]).ToList());
    }

    private void ForgetContents(List<Fact> facts)
    {
        var kept = Knowledge!.Facts;
        foreach (var fact in facts)
        {
            if (fact is { Kind: FactKind.Equal, Other: { } other } && (FlowScope.IsCollection(fact.Term) || FlowScope.IsCollection(other))) kept = kept.Remove(fact.Id);
        }

        if (ReferenceEquals(kept, Knowledge.Facts)) return;
        Knowledge = Knowledge.With(kept);
        listener.OnChanged(Knowledge);
    }
}
