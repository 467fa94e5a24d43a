using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>Assignments of all kinds.</summary>
internal sealed partial class Evaluator
{
    /// <summary>Elements of one collection or tuple that are followed; a bound for tables of data.</summary>
    private const int MaxElements = 32;

    private Reading EvaluateAssignment(ISimpleAssignmentOperation assignment)
    {
        var target = TargetOf(assignment.Target);
        var value = Evaluate(assignment.Value);
        ChangeReceiverBySetting(assignment.Target);
        if (assignment.IsRef) Assign(target with { AlsoChanged = [] }, value with { Outcomes = null });
        else Assign(target, value);
        return target.Term is null ? value : Read(target.Term, assignment.Target.Type);
    }

    private Reading EvaluateCompoundAssignment(ICompoundAssignmentOperation assignment)
    {
        var target = TargetOf(assignment.Target);
        var old = Read(target.Term, assignment.Target.Type);
        var mark = _changed.Count;
        var value = Evaluate(assignment.Value);
        old = Refresh(old, mark);
        var result = Operate(assignment.OperatorKind, assignment.OperatorMethod, assignment.Target.Type, old, assignment.Value.Type, value);
        result = ApplyOperator(assignment, assignment.OperatorMethod, result, (assignment.Target, old), (assignment.Value, value));
        ChangeReceiverBySetting(assignment.Target);
        mark = _changed.Count;
        Assign(target, result);
        // What the operands were is not what the target is now.
        return target.Term is null ? Refresh(result, mark) : Read(target.Term, assignment.Target.Type);
    }

    private Reading EvaluateIncrement(IIncrementOrDecrementOperation increment)
    {
        var target = TargetOf(increment.Target);
        ApplyOperator(increment, increment.OperatorMethod, Reading.Unknown, (increment.Target, new Reading(target.Term)));
        ChangeReceiverBySetting(increment.Target);
        Assign(target, Reading.Unknown);
        return Reading.Unknown;
    }

    private Reading EvaluateDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        var target = TargetOf(deconstruction.Target);
        var value = Evaluate(deconstruction.Value);
        if (value.Elements is null && PartsOf(value, deconstruction.Value.Type, target.Parts.Count) is { } parts) value = value with { Elements = parts };
        Assign(target, value);
        return value;
    }

    /// <summary>What a record is taken apart into; null for what its own code gives.</summary>
    private List<Reading>? PartsOf(Reading whole, ITypeSymbol? type, int count)
    {
        var members = StoredParameters.ElementsOf(type, count);
        return members.IsEmpty || whole.Term is not { } term ? null : members.Select(member => Read(scope.Member(member, term), MemberPath.TypeOf(member))).ToList();
    }

    /// <summary>What an assignment goes to; what stands before the last dot, and in brackets, is evaluated now.</summary>
    private AssignmentTarget TargetOf(IOperation target)
    {
        switch (target)
        {
            case ITupleOperation tuple: return new AssignmentTarget(null, tuple.Elements.Select(TargetOf).ToList(), []);
            case IDeclarationExpressionOperation declaration: return TargetOf(declaration.Expression);
            case IParenthesizedOperation parenthesized: return TargetOf(parenthesized.Operand);
            case IConversionOperation conversion: return TargetOf(conversion.Operand);
            case ILocalReferenceOperation local: return Target(local, local.Local);
            case IParameterReferenceOperation parameter: return Target(parameter, parameter.Parameter);
            case IFieldReferenceOperation field: return Target(field, field.Field);
            case IPropertyReferenceOperation property:
                var (_, receiver, arguments) = TermAndOperandsOf(property);
                CheckReceiver(property, property.Property, receiver, arguments);
                CheckArguments(property, property.Property, property.Arguments, arguments);
                return Target(property, property.Property);
            case IArrayElementReferenceOperation element: return Target(element, null);
            case IFlowCaptureReferenceOperation capture:
                var own = CaptureTerm(capture.Id, capture.Type);
                var captured = graph.CapturedTargets(capture.Id).Select(TargetOf).ToList();
                return new AssignmentTarget(captured.Count == 1 ? captured[0].Term ?? own : own, [], [.. captured.SelectMany(each => each.AlsoChanged.Append(each.Term)), own]);
            default:
                // Such as a reference that a method returns: any of what it was given may be behind it.
                Evaluate(target);
                return AssignmentTarget.Unknown;
        }

        AssignmentTarget Target(IOperation reference, ISymbol? symbol)
        {
            var term = TermOf(reference);
            var alsoChanged = symbol is null ? [] : scope.Aliases.Of(symbol).SelectMany(alias => scope.Terms.EndingIn(scope.Annotations.Roots.Of(alias))).Cast<Term?>();
            if (term is not null) alsoChanged = alsoChanged.Concat(UnderOtherNames(term));
            if (reference is IMemberReferenceOperation { Instance: { Type.IsReferenceType: true } holder } member) alsoChanged = alsoChanged.Concat(OfMaybeTheSame(member.Member, holder));
            if (reference is IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true })
                alsoChanged = alsoChanged.Concat(ElementsOf(reference is IArrayElementReferenceOperation array ? TermOf(array.ArrayReference) : TermOf(((IPropertyReferenceOperation)reference).Instance)).Where(element => !IsAnother(element, term)));
            return new AssignmentTarget(term, [], alsoChanged.ToList());
        }

        IEnumerable<Term?> OfMaybeTheSame(ISymbol member, IOperation holder) =>
            scope.MaybeAliases.Of(holder, graph).Select(variable => scope.Terms.TryFindLeaf(variable) is { } name ? scope.Member(member, name) : null);

        // A member of a struct that a ref local stands for.
        IEnumerable<Term?> UnderOtherNames(Term term) =>
            from part in term.Parts
            where part.Head is ISymbol && !ReferenceEquals(part, term)
            from alias in scope.Aliases.Of((ISymbol)part.Head)
            from name in scope.Terms.EndingIn(scope.Annotations.Roots.Of(alias))
            select scope.Terms.Replace(term, part, name);

        // Of two elements with different constants as their places, only one changes.
        static bool IsAnother(Term element, Term? assigned) =>
            element.Right is { Head: TermHeads.Constant one } && assigned?.Right is { Head: TermHeads.Constant other } && !one.Equals(other);
    }

    private void Assign(AssignmentTarget target, Reading value)
    {
        if (target.Parts.Count > 0)
        {
            AssignAtOnce(PartsOf(target, value).ToList());
            return;
        }

        foreach (var changed in target.AlsoChanged)
        {
            if (changed is not null && !ReferenceEquals(changed, target.Term)) Assign(changed, Reading.Unknown);
        }

        if (target.Term is not null) Assign(target.Term, value);
    }

    /// <summary>What a tuple has is read before the first target changes: <c>(a, b) = (b, a)</c> loses nothing.</summary>
    private void AssignAtOnce(List<(AssignmentTarget Target, Reading Value)> parts)
    {
        var saved = new List<Term>();
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i].Value.Term is not { } term || !parts.Take(i).Any(earlier => earlier.Target.Term is { } changed && term.Contains(changed))) continue;
            var name = scope.Terms.Leaf(new TermHeads.Saved(i));
            Assign(name, parts[i].Value);
            parts[i] = (parts[i].Target, new Reading(name, Knowledge is null ? null : scope.Learning.OutcomesOf(Knowledge, name)));
            saved.Add(name);
        }

        var mark = _changed.Count;
        foreach (var (target, value) in parts) Assign(target, Refresh(value, mark));
        foreach (var name in saved) Knowledge = Knowledge is null ? null : scope.Learning.Forget(Knowledge, name);
    }

    private IEnumerable<(AssignmentTarget Target, Reading Value)> PartsOf(AssignmentTarget target, Reading value) =>
        target.Parts.Count == 0 ? [(target, value)] : target.Parts.SelectMany((part, i) => PartsOf(part, ElementOf(value, i)));

    private Term? ArrayElement(Term array, int index) => scope.Terms.Node(TermHeads.ArrayElement, array, scope.Terms.Leaf(new TermHeads.Constant(index)));

    private Reading ElementOf(Reading tuple, int index)
    {
        if (tuple.Elements is { } elements) return index < elements.Count ? elements[index] : Reading.Unknown;
        if (tuple.Term is null) return Reading.Unknown;
        var term = scope.Terms.Node(new TermHeads.TupleElement(index), tuple.Term);
        return term is null || Knowledge is null ? Reading.Unknown : new Reading(term, scope.Learning.OutcomesOf(Knowledge, term));
    }

    private void Assign(Term place, Reading value)
    {
        if (Knowledge is null || (ReferenceEquals(place, value.Term) && value.Elements is null && value.Members is null)) return;
        if (value.Outcomes is { IsPending: false, WhenFalse.IsAll: false } && TypeFacts.TypeOf(place) is { } type && !type.IsBool() && !type.IsNullableBool()) value = Boxed(value, type);
        foreach (var alias in OtherNamesOf(place)) Forget(alias);
        var mark = _changed.Count;
        _changed.Add(place);
        SeparateCopies(place);
        ForgetDutiesOfHolder(place);
        Knowledge = scope.Learning.Assign(Knowledge, place, value.Term, value.Outcomes);
        if (value.Term is not null && FlowScope.IsCustomerOfWindow(value.Term)) Learn(FactSet.Empty.Add(scope.Met(Duty.OpenWindow, place).Id));
        for (var i = 0; i < value.Elements?.Count && i < MaxElements && Knowledge is not null; i++)
        {
            var element = value.IsCollection ? ArrayElement(place, i) : scope.Terms.Node(new TermHeads.TupleElement(i), place);
            if (element is not null) Assign(element, Refresh(value.Elements[i], mark));
        }

        foreach (var (head, content) in value.Members ?? [])
        {
            if (Knowledge is not null && scope.Terms.Node(head, place) is { } held) Assign(held, Refresh(content, mark));
        }

        if (Knowledge is not null && ReferenceEquals(place.Head, TermHeads.Contents) && value.Term is { } items) LearnAll(place, duty => scope.AreItemsMet(Knowledge, duty, items));
        // No handler sees what the compiler stores between two operations.
        if (Knowledge is not null && place.Head is not TermHeads.Capture) listener.OnChanged(Knowledge);
    }

    /// <summary>Variables go out of scope, and are nothing to remember: that keeps what is known small.</summary>
    public void Leave(ControlFlowRegion region)
    {
        if (Knowledge is null) return;
        foreach (var capture in region.CaptureIds) Drop(new TermHeads.Capture(graph.Number, capture, null));
        foreach (var local in region.Locals) Drop(local);

        void Drop(object head)
        {
            if (scope.Terms.TryFindLeaf(head) is { } term) Knowledge = scope.Learning.Forget(Knowledge, term);
        }
    }

    private void Forget(Term changed)
    {
        if (Knowledge is null) return;
        _changed.Add(changed);
        Knowledge = scope.Learning.Forget(Knowledge, changed);
        listener.OnChanged(Knowledge);
    }

    /// <summary>The same member of the same object, under other names of the object.</summary>
    private List<Term> OtherNamesOf(Term place)
    {
        var names = new List<Term>();
        if (place.Left is not { } receiver || (place.Head is not ISymbol && place.Head != TermHeads.ArrayElement && place.Head != TermHeads.Contents) || TypeFacts.TypeOf(receiver) is { IsValueType: true }) return names;
        foreach (var equal in Learning.EqualTerms(Knowledge!.Facts, receiver))
        {
            if (scope.Terms.Replace(place, receiver, equal) is { } name) names.Add(name);
        }

        return names;
    }

    /// <summary>A changed member makes a struct differ from its copies.</summary>
    private void SeparateCopies(Term place)
    {
        for (var receiver = place.Left; receiver is not null && (TypeFacts.TypeOf(receiver) is { IsValueType: true } || place.Head is TermHeads.TupleElement); receiver = receiver.Left)
        {
            Knowledge = scope.Learning.ForgetEquality(Knowledge!, receiver);
            place = receiver;
        }
    }

    /// <summary>Another recipient in an object: what the object was asked is not known of the new one.</summary>
    private void ForgetDutiesOfHolder(Term place)
    {
        if (place.Left is not { } holder || place.Head is not (IPropertySymbol or IFieldSymbol) || !scope.MayBeRecipient(place)) return;
        foreach (var name in Learning.EqualTerms(Knowledge!.Facts, holder).Prepend(holder).ToList()) Knowledge = scope.Learning.ForgetDuties(Knowledge, name);
    }

    /// <param name="Term">What names the place; null when nothing does.</param>
    /// <param name="Parts">Of a tuple: its elements' targets.</param>
    /// <param name="AlsoChanged">What else may change with it.</param>
    private sealed record AssignmentTarget(Term? Term, IReadOnlyList<AssignmentTarget> Parts, IReadOnlyList<Term?> AlsoChanged)
    {
        public static readonly AssignmentTarget Unknown = new(null, [], []);
    }
}
