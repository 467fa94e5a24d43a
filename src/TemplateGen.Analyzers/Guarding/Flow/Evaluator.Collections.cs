using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>Lists and arrays of recipients that are written out: what is in them is known until it may have changed.</summary>
internal sealed partial class Evaluator
{
    /// <summary>A new array or collection expression.</summary>
    private Reading EvaluateNewCollection(IEnumerable<IOperation> items)
    {
        var elements = EvaluateAll(items);
        return new Reading(Outcomes: Outcomes.NotNull, Elements: elements, Members: Contents(elements.Select(element => element.Term)), IsCollection: true);
    }

    /// <summary>A list that is made without arguments, or with a capacity, begins empty.</summary>
    private static bool IsNewList(IObjectCreationOperation creation) =>
        creation.Arguments.All(argument => argument.Value.Type?.SpecialType == SpecialType.System_Int32)
        && creation.Type is { SpecialType: not SpecialType.System_String } type
        && type.AllInterfaces.Any(contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_ICollection_T);

    private List<(object Head, Reading Value)>? Contents(IEnumerable<Term?> items) =>
        scope.Group(items) is { } group ? [(TermHeads.Contents, new Reading(group))] : null;

    /// <summary>A call on a list: what is added is in it, and after any other change nobody knows.</summary>
    private void ChangeContents(IMethodSymbol method, Term collection, List<Reading> arguments)
    {
        var group = Knowledge is null ? null : scope.GroupIn(Knowledge, collection);
        ForgetElementsOf(collection);
        if (group is null || method.Name != "Add" || arguments is not [{ Term: { } added }] || scope.Group(FlowScope.ItemsOf(group).Append(added)) is not { } more) return;
        if (scope.Terms.Node(TermHeads.Contents, collection) is { } contents) Assign(contents, new Reading(more));
    }

    /// <summary>A list that a method is given may be filled by it; a sequence may not.</summary>
    private void ForgetContentsOfArguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, List<Reading> readings)
    {
        for (var i = 0; i < arguments.Length && Knowledge is not null; i++)
        {
            if (readings[i].Term is not { } collection || (scope.GroupIn(Knowledge, collection) is null && !IsOfArrays(method))) continue;
            if (!IsSequence(arguments[i].Parameter?.Type) && !scope.Annotations.TraitsOf(method).IsPure) ForgetElementsOf(collection);
        }
    }

    /// <summary>Such as <c>Array.Fill</c>.</summary>
    private static bool IsOfArrays(IMethodSymbol method) =>
        method.ContainingType is { Name: "Array" or "MemoryExtensions", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static bool IsSequence(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType
        is SpecialType.System_Collections_IEnumerable
        or SpecialType.System_Collections_Generic_IEnumerable_T
        or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
        or SpecialType.System_Collections_Generic_IReadOnlyList_T;

    private void ForgetElementsOf(Term collection)
    {
        foreach (var term in ElementsOf(collection)) Forget(term);
    }

    /// <summary>A function of this member may put other elements into any list in it.</summary>
    private void ForgetAllElements()
    {
        foreach (var element in scope.Terms.Elements) Forget(element);
    }

    /// <summary>What stands in a list or array, by all its names: any of it may be the element that is assigned.</summary>
    private List<Term> ElementsOf(Term? collection) => collection is null || Knowledge is null
        ? []
        : Learning.EqualTerms(Knowledge.Facts, collection).Append(collection)
            .SelectMany(name => name.Dependents.Where(term => ReferenceEquals(term.Left, name) && (term.Head == TermHeads.ArrayElement || term.Head == TermHeads.Contents || term.Head is IPropertySymbol { IsIndexer: true })))
            .ToList();
}
