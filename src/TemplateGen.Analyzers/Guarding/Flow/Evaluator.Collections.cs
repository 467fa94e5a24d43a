using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Annotations;
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
        if (Knowledge is not { } before) return;
        var group = scope.GroupIn(before, collection);
        var added = method.Name == "Add" && arguments.Count == 1 ? RecipientOf(arguments[0]) : null;
        ForgetElementsOf(collection);
        if (added is null || scope.Terms.Node(TermHeads.Contents, collection) is not { } contents) return;
        if (group is not null && scope.Group(FlowScope.ItemsOf(group).Append(added)) is { } more) Assign(contents, new Reading(more));
        // Where another one was added on one way, what is in it is not known, but that all of it is open.
        LearnAll(contents, duty => scope.AreAllMet(before, duty, collection) && scope.IsMet(before, duty, added));
    }

    private void LearnAll(Term contents, Func<Duty, bool> isMet)
    {
        foreach (var duty in FlowScope.Duties)
        {
            if (isMet(duty)) Learn(FactSet.Empty.Add(scope.Met(duty, contents).Id));
        }
    }

    /// <summary>Who goes through a list meets what is in it.</summary>
    private Reading EnumeratorOf(Term? collection) =>
        collection is not null && scope.Terms.TryFindNode(TermHeads.Contents, collection) is { } contents
            ? new Reading(Members: [(TermHeads.Contents, new Reading(contents))])
            : Reading.Unknown;

    /// <summary>The element at which an enumerator stands.</summary>
    private void LearnCurrent(Term enumerator, Term current)
    {
        foreach (var duty in FlowScope.Duties)
        {
            if (Knowledge is not null && scope.AreAllMet(Knowledge, duty, enumerator)) Learn(FactSet.Empty.Add(scope.Met(duty, current).Id));
        }
    }

    /// <summary>A list that a method is given may be filled by it; a sequence may not.</summary>
    private void ForgetContentsOfArguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, List<Reading> readings)
    {
        for (var i = 0; i < arguments.Length && Knowledge is not null; i++)
        {
            if (readings[i].Term is not { } collection || (!HasKnownContents(collection) && !IsOfArrays(method))) continue;
            if (!IsSequence(arguments[i].Parameter?.Type) && !scope.Annotations.TraitsOf(method).IsPure) ForgetElementsOf(collection);
        }
    }

    /// <summary>Such as <c>Array.Fill</c>.</summary>
    private static bool IsOfArrays(IMethodSymbol method) =>
        method.ContainingType is { Name: "Array" or "MemoryExtensions", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private bool HasKnownContents(Term collection) =>
        Learning.EqualTerms(Knowledge!.Facts, collection).Prepend(collection).Any(name => scope.Terms.TryFindNode(TermHeads.Contents, name) is not null);

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
            .SelectMany(name => name.Dependents.Where(term => ReferenceEquals(term.Left, name) && term.IsInList))
            .ToList();
}
