using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>Variables, fields, properties and elements.</summary>
internal sealed partial class Evaluator
{
    private Reading EvaluateReference(IOperation reference)
    {
        var (term, receiver, arguments) = TermAndOperandsOf(reference);
        if (reference is IPropertyReferenceOperation property)
        {
            CheckReceiver(property, property.Property, receiver, arguments);
            CheckArguments(property, property.Property, property.Arguments, arguments);
            if (property.Property.ContainingType.IsTaskLike() && property.Property.Name == "Result") return Complete(receiver);
            if (property.Property.ContainingType.IsTaskLike() && property.Property.Name == "IsCompletedSuccessfully" && receiver.Outcomes is { IsPending: true } task)
                return new Reading(Outcomes: Outcomes.UnknownBool with { WhenTrue = task.OnCompletion });
            if (property.Property is { Name: "Value" } && property.Property.ContainingType.IsNullableValue())
                return new Reading(receiver.Term, receiver.Outcomes is { } inner ? inner with { WhenNull = FactSet.All } : null);
            if (property.Property is { Name: "HasValue" } && property.Property.ContainingType.IsNullableValue())
            {
                var outcomes = receiver.OutcomesAs(property.Instance!.Type);
                return new Reading(Outcomes: new Outcomes(outcomes.WhenNotNull, outcomes.WhenNull, FactSet.All, FactSet.Empty));
            }
        }

        if (reference is IFieldReferenceOperation { Field: { } field } && receiver.Elements is { } elements && ElementIndex(field) is { } index && index < elements.Count) return elements[index];
        if (reference is IArrayElementReferenceOperation { Indices: [{ ConstantValue: { HasValue: true, Value: int at } }] } && receiver is { Elements: { } items } && at >= 0 && at < items.Count) return items[at];
        if (reference is IPropertyReferenceOperation { Property.Name: "Current" } && receiver.Term is { } enumerator && term is not null) LearnCurrent(enumerator, term);
        if (term is null && receiver.Members is not null && reference is IMemberReferenceOperation { Member: var held }) return MemberOf(receiver, held);
        var reading = Read(term, reference.Type);
        if (reference is IPropertyReferenceOperation { Property.GetMethod: { } getter } read) ChangeReceiver(read.Instance, getter);
        if (reference is IPropertyReferenceOperation { Arguments.IsEmpty: false } indexer) reading = WithAnnotations(indexer.Property, indexer.Arguments, arguments, reading);
        return reference is IMemberReferenceOperation member ? GuardOf(member.Member, receiver.Term, reading, reference.Type) : reading;
    }

    /// <summary>What names the value of a reference; its parts are evaluated.</summary>
    private Term? TermOf(IOperation? reference) => TermAndOperandsOf(reference).Term;

    private (Term? Term, Reading Receiver, List<Reading> Arguments) TermAndOperandsOf(IOperation? reference)
    {
        switch (reference)
        {
            case ILocalReferenceOperation local: return (Variable(local.Local), Reading.Unknown, []);
            case IParameterReferenceOperation parameter: return (Variable(parameter.Parameter), Reading.Unknown, []);
            case IFieldReferenceOperation field:
                var ofField = Evaluate(field.Instance);
                return (Member(field.Field, field.Field.IsStatic, ofField), ofField, []);
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                var ofProperty = Evaluate(property.Instance);
                return (Member(property.Property, property.Property.IsStatic, ofProperty), ofProperty, []);
            case IPropertyReferenceOperation indexer:
                var readings = EvaluateAll(indexer.Arguments.Select(argument => argument.Value).Prepend(indexer.Instance!));
                var element = readings.Count == 2 && readings[0].Term is { } list && readings[1].Term is { } index
                    ? scope.Terms.Node(indexer.Property, list, index)
                    : null;
                return (element, readings[0], readings.GetRange(1, readings.Count - 1));
            case IArrayElementReferenceOperation array:
                var parts = EvaluateAll(array.Indices.Prepend(array.ArrayReference));
                return (parts.Count == 2 && parts[0].Term is { } elements && parts[1].Term is { } at ? scope.Terms.Node(TermHeads.ArrayElement, elements, at) : null, parts[0], []);
            default:
                var reading = Evaluate(reference);
                return (reading.Term, reading, []);
        }

        Term? Variable(ISymbol symbol) => scope.Aliases.Untracked.Contains(symbol) ? null : scope.Terms.Leaf(symbol);

        Term? Member(ISymbol symbol, bool isStatic, Reading receiver) =>
            scope.Aliases.Untracked.Contains(symbol) ? null
            : isStatic ? scope.Terms.Leaf(symbol)
            : receiver.Term is null ? null
            : symbol is IFieldSymbol field && ElementIndex(field) is { } index ? scope.Terms.Node(new TermHeads.TupleElement(index), receiver.Term)
            : symbol is IPropertySymbol { Name: "Value" } && symbol.ContainingType.IsNullableValue() ? receiver.Term
            : scope.Member(symbol, receiver.Term);
    }

    /// <summary>An element of a tuple has two names, its own and <c>Item1</c>, and a tuple's type may name it differently again: its place is what counts.</summary>
    private static int? ElementIndex(IFieldSymbol field)
    {
        if (field.ContainingType is not { IsTupleType: true } tuple) return null;
        for (var i = 0; i < tuple.TupleElements.Length; i++)
        {
            if (field.Name == tuple.TupleElements[i].Name || field.Name == "Item" + (i + 1).ToString(CultureInfo.InvariantCulture)) return i;
        }

        return null;
    }

    /// <summary>Adds what a member that is annotated as a guard tells of its receiver.</summary>
    private Reading GuardOf(ISymbol member, Term? receiver, Reading reading, ITypeSymbol? type)
    {
        var marks = scope.Annotations.Of(member);
        if (marks.Extended != Marks.None && receiver is not null) reading = WithGuard(reading, marks.Extended, receiver, type);
        return marks.Receiver == Marks.None || ReceiverTerm(member, receiver) is not { } subject ? reading : WithGuard(reading, marks.Receiver, subject, type);
    }

    /// <summary>A static member speaks of its type.</summary>
    private Term? ReceiverTerm(ISymbol member, Term? receiver) => member.IsStatic ? scope.Terms.Leaf(member.ContainingType) : receiver;

    private Reading WithGuard(Reading reading, Marks marks, Term recipient, ITypeSymbol? type)
    {
        foreach (var duty in FlowScope.Duties)
        {
            if (!marks.IsGuard(duty)) continue;
            var outcomes = reading.Outcomes ?? TypeFacts.UnknownOf(type.ResultType()) with { IsPending = type.IsTaskLike() };
            var fact = scope.Met(duty, recipient).Id;
            reading = reading with
            {
                Outcomes = outcomes with
                {
                    WhenTrue = marks.IsKnownWhen(true, duty) ? outcomes.WhenTrue.Add(fact) : outcomes.WhenTrue,
                    WhenFalse = marks.IsKnownWhen(false, duty) ? outcomes.WhenFalse.Add(fact) : outcomes.WhenFalse,
                },
            };
        }

        return reading;
    }
}
