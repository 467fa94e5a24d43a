using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Conditions;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>
/// Walks through the operations of a block in the order in which they run, and keeps what is known: what expressions
/// give is read here, calls, assignments and patterns have files of their own. What is not understood proves nothing.
/// </summary>
internal sealed partial class Evaluator(FlowScope scope, FlowGraph graph, IFlowListener listener, Knowledge start)
{
    /// <summary>Terms that took a new value, in order: what was read of them before is no longer so.</summary>
    private readonly List<Term> _changed = new();

    /// <summary>What is known now; null when nothing arrives here.</summary>
    public Knowledge? Knowledge { get; private set; } = start;

    public Reading Evaluate(IOperation? operation)
    {
        if (operation is null || Knowledge is null) return Reading.Unknown;
        if (operation.ConstantValue.HasValue) return Constant(operation.ConstantValue.Value, operation.Type);
        switch (operation)
        {
            case IFlowCaptureOperation capture:
                var captured = Evaluate(capture.Value);
                if (IsCopiedToChange(capture)) captured = CopyOf(captured, capture.Value.Type!, capture.Syntax);
                Assign(CaptureTerm(capture.Id, capture.Value.Type), captured);
                if (IsCopy(captured)) Forget(captured.Term!);
                return Reading.Unknown;
            case IFlowCaptureReferenceOperation capture: return Read(CaptureTerm(capture.Id, capture.Type), capture.Type);
            case ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } or IArrayElementReferenceOperation:
                return EvaluateReference(operation);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }: return new Reading(scope.Terms.Leaf(TermHeads.This));
            case IParenthesizedOperation parenthesized: return Evaluate(parenthesized.Operand);
            case IConversionOperation conversion: return EvaluateConversion(conversion);
            case IAwaitOperation wait: return EvaluateAwait(wait);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                return new Reading(Outcomes: Evaluate(not.Operand).OutcomesAs(not.Operand.Type).Not());
            case IUnaryOperation { OperatorMethod: { } @operator } unary:
                var operand = Evaluate(unary.Operand);
                return ApplyOperator(unary, @operator, Reading.Unknown, (unary.Operand, operand));
            case IBinaryOperation binary: return EvaluateBinary(binary);
            case IIsNullOperation isNull: return EvaluateIsNull(isNull);
            case IIsTypeOperation isType: return EvaluateIsType(isType);
            case IIsPatternOperation pattern: return EvaluateIsPattern(pattern);
            case ITupleOperation tuple: return new Reading(Elements: EvaluateAll(tuple.Elements));
            case IArrayCreationOperation { Initializer: { } initializer }:
                return EvaluateNewCollection(initializer.ElementValues);
            case IInterpolatedStringOperation text: return EvaluateInterpolatedString(text);
            case IDefaultValueOperation: return Default(operation.Type);
            case ICaughtExceptionOperation: return new Reading(Outcomes: Outcomes.NotNull);
            case ITupleBinaryOperation tuples: return EvaluateTupleEquality(tuples);
            case ISimpleAssignmentOperation assignment: return EvaluateAssignment(assignment);
            case ICompoundAssignmentOperation assignment: return EvaluateCompoundAssignment(assignment);
            case IIncrementOrDecrementOperation increment: return EvaluateIncrement(increment);
            case IDeconstructionAssignmentOperation deconstruction: return EvaluateDeconstruction(deconstruction);
            case IInvocationOperation call: return EvaluateInvocation(call);
            case IObjectCreationOperation creation: return EvaluateObjectCreation(creation);
            case IDelegateCreationOperation creation: return EvaluateDelegateCreation(creation);
            case IMethodReferenceOperation reference: return EvaluateMethodReference(reference, delegateType: null);
            case IFlowAnonymousFunctionOperation lambda:
                Escape(scope.Functions[lambda.Symbol]);
                return Reading.Unknown;
            case IReturnOperation { Kind: OperationKind.YieldReturn } yield:
                Evaluate(yield.ReturnedValue);
                if (graph.Function is { } iterator) ForgetMeanwhile(iterator);
                return Reading.Unknown;
            case INameOfOperation: return Reading.Unknown;
            default:
                if (CollectionExpressions.ElementsOf(operation) is { } values) return EvaluateNewCollection(values);
                EvaluateAll(operation.ChildOperations);
                if (operation is IDynamicInvocationOperation or IDynamicObjectCreationOperation) RunForeignCode();
                return Reading.Unknown;
        }
    }

    /// <summary>Adds facts to what is known.</summary>
    public void Learn(FactSet facts)
    {
        if (Knowledge is null || facts.IsEmpty) return;
        // No handler needs to know: it may have been reached before, too.
        Knowledge = scope.Learning.Learn(Knowledge, facts);
    }

    private List<Reading> EvaluateAll(IEnumerable<IOperation> operations)
    {
        var readings = new List<Reading>();
        var marks = new List<int>();
        foreach (var operation in operations)
        {
            readings.Add(Evaluate(operation));
            marks.Add(_changed.Count);
        }

        for (var i = 0; i < readings.Count; i++) readings[i] = Refresh(readings[i], marks[i]);
        return readings;
    }

    /// <summary>What is left of a reading after what changed since.</summary>
    private Reading Refresh(Reading reading, int mark)
    {
        for (var i = mark; i < _changed.Count && !ReferenceEquals(reading, Reading.Unknown); i++)
        {
            var changed = _changed[i];
            reading = reading with
            {
                Term = reading.Term?.Contains(changed) == true ? null : reading.Term,
                Outcomes = reading.Outcomes is null ? null : scope.Learning.Forget(Facts.Knowledge.None, reading.Outcomes, changed),
                Elements = reading.Elements?.Select(element => Refresh(element, i)).ToList(),
                Members = reading.Members?.Select(member => (member.Head, Refresh(member.Value, i))).ToList(),
            };
        }

        return reading;
    }

    private Term CaptureTerm(CaptureId id, ITypeSymbol? type) => scope.Terms.Leaf(new TermHeads.Capture(graph.Number, id, type));

    private Reading Constant(object? value, ITypeSymbol? type) => value switch
    {
        true => new Reading(Outcomes: Outcomes.True),
        false => new Reading(Outcomes: Outcomes.False),
        null => Default(type),
        _ => new Reading(scope.Terms.Leaf(new TermHeads.Constant(value)), Outcomes.NotNull),
    };

    private static Reading Default(ITypeSymbol? type) => new(Outcomes:
        type.IsBool() ? Outcomes.False
        : type is { IsValueType: true } && !type.IsNullableValue() ? Outcomes.NotNull
        : Outcomes.Null);

    /// <summary>The value of a variable or member: what was stored in it, and which value it is known to have.</summary>
    private Reading Read(Term? term, ITypeSymbol? type)
    {
        if (term is null || Knowledge is null) return Reading.Unknown;
        var stored = scope.Learning.OutcomesOf(Knowledge, term);
        if (type.IsTaskLike() || stored is { IsPending: true }) return new Reading(term, stored is { IsPending: true } ? stored : null);

        var outcomes = stored ?? TypeFacts.UnknownOf(type);
        var canBeNull = !type.IsBool() && type is not { IsValueType: true } || type.IsNullableValue();
        return new Reading(term, new Outcomes(
            Side(outcomes.WhenTrue, FactKind.True),
            type.IsBool() || type.IsNullableBool() ? Side(outcomes.WhenFalse, FactKind.False) : FactSet.All,
            canBeNull ? Side(outcomes.WhenNull, FactKind.Null) : FactSet.All,
            FactSet.Empty));

        FactSet Side(FactSet side, FactKind kind)
        {
            if (!term.KeepsItsValue) return side;
            var told = this.Side(term, side, kind);
            return kind != FactKind.Null && type.IsNullableBool() ? told.Add(scope.Facts.Of(FactKind.Present, term).Id) : told;
        }
    }

    private Reading EvaluateConversion(IConversionOperation conversion)
    {
        var operand = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { } method) return ApplyOperator(conversion, method, new Reading(scope.PureCall(method, [operand.Term])), (conversion.Operand, operand));
        if (conversion.IsTryCast && !conversion.Conversion.IsIdentity)
        {
            var there = operand.OutcomesAs(conversion.Operand.Type).WhenNotNull;
            var unknown = TypeFacts.UnknownOf(conversion.Type);
            return new Reading(scope.PureCall(new TermHeads.Cast(conversion.Type), [operand.Term]), unknown with { WhenTrue = there, WhenFalse = unknown.WhenFalse.Union(there) });
        }

        if (conversion.Conversion.IsNumeric) return new Reading(scope.PureCall(new TermHeads.Cast(conversion.Type), [operand.Term]));
        operand = Recast(operand, conversion.Operand.Type, conversion.Type);
        return conversion.Type.IsBool() && operand.Outcomes is { IsPending: false } outcomes
            ? operand with { Outcomes = outcomes with { WhenNull = FactSet.All } }
            : operand;
    }

    /// <summary>A bool as an object is there or not, whether it is true or false; and back.</summary>
    private Reading Recast(Reading value, ITypeSymbol? from, ITypeSymbol? to)
    {
        var (wasBool, isBool) = (from.IsBool() || from.IsNullableBool(), to.IsBool() || to.IsNullableBool());
        if (wasBool && !isBool) return Boxed(value with { Outcomes = value.OutcomesAs(from) }, to);
        if (wasBool || !isBool || value.Outcomes is { IsPending: true }) return value;
        var there = value.OutcomesAs(from).WhenNotNull;
        return new Reading(scope.PureCall(new TermHeads.Cast(to), [value.Term]), TypeFacts.UnknownOf(to) with { WhenTrue = there, WhenFalse = there });
    }

    private Reading Boxed(Reading value, ITypeSymbol? type) =>
        value with { Term = scope.PureCall(new TermHeads.Cast(type), [value.Term]), Outcomes = new Outcomes(value.Outcomes!.WhenNotNull, FactSet.All, value.Outcomes.WhenNull, FactSet.Empty) };

    private Reading EvaluateAwait(IAwaitOperation wait)
    {
        var task = Evaluate(wait.Operation);
        var mark = _changed.Count;
        RunForeignCode();
        if (graph.Function is { IsStarted: true } started) ForgetMeanwhile(started);
        return Complete(Refresh(task, mark));
    }

    /// <summary>The result of a task that has come to its end.</summary>
    private Reading Complete(Reading task)
    {
        if (task.Outcomes is not { IsPending: true } outcomes) return Reading.Unknown;
        Learn(outcomes.OnCompletion);
        return task with { Term = null, Outcomes = outcomes with { IsPending = false, OnCompletion = FactSet.Empty } };
    }

    /// <summary>Long chains lean to the left: they are followed in a loop, not in depth.</summary>
    private Reading EvaluateBinary(IBinaryOperation binary)
    {
        var chain = new Stack<IBinaryOperation>();
        IOperation first = binary;
        while (first is IBinaryOperation { ConstantValue.HasValue: false } inner)
        {
            chain.Push(inner);
            first = inner.LeftOperand;
        }

        var reading = Evaluate(first);
        while (chain.Count > 0)
        {
            var operation = chain.Pop();
            var mark = _changed.Count;
            var right = Evaluate(operation.RightOperand);
            var left = Refresh(reading, mark);
            reading = Operate(operation.OperatorKind, operation.OperatorMethod, operation.LeftOperand.Type, left, operation.RightOperand.Type, right);
            reading = ApplyOperator(operation, operation.OperatorMethod, reading, (operation.LeftOperand, left), (operation.RightOperand, right));
        }

        return reading;
    }

    private Reading Operate(BinaryOperatorKind kind, IMethodSymbol? method, ITypeSymbol? leftType, Reading left, ITypeSymbol? rightType, Reading right)
    {
        var areBools = (leftType.IsBool() || leftType.IsNullableBool()) && (rightType.IsBool() || rightType.IsNullableBool());
        if (areBools && method is null)
            return new Reading(Outcomes: Logic.OfBools(kind, left.OutcomesAs(leftType), right.OutcomesAs(rightType)));
        if (kind == BinaryOperatorKind.Add && leftType?.SpecialType == SpecialType.System_String && rightType?.SpecialType == SpecialType.System_String)
            return new Reading(scope.PureCall(TermHeads.Concatenation, [left.Term, right.Term]));
        // Nothing is less or greater than a value that is missing; but a type's own operator that takes null may say anything of it.
        if (IsOrder(kind) && method?.Parameters.Any(parameter => parameter.Type.IsNullableValue()) != true)
        {
            var order = Outcomes.UnknownBool with { WhenTrue = ThereIs(left, leftType).Union(ThereIs(right, rightType)) };
            return new Reading(Outcomes: method is null ? Comparison(kind, order, left.Term, right.Term) : order);
        }

        if (kind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)) return Reading.Unknown;

        var outcomes = Logic.OfEquality(left.OutcomesAs(leftType), right.OutcomesAs(rightType));
        if (left.Term is not null && right.Term is not null && IsSameWhenEqual(leftType, method) && !left.Term.Contains(right.Term) && !right.Term.Contains(left.Term))
        {
            outcomes = outcomes with { WhenTrue = outcomes.WhenTrue.Add(scope.Facts.Equal(left.Term, right.Term).Id) };
            outcomes = Comparison(BinaryOperatorKind.Equals, outcomes, left.Term, right.Term);
        }

        return new Reading(Outcomes: kind == BinaryOperatorKind.Equals ? outcomes : outcomes.Not());

        static FactSet ThereIs(Reading operand, ITypeSymbol? type) => type.IsNullableValue() ? operand.OutcomesAs(type).WhenNotNull : FactSet.Empty;
    }

    /// <summary>Two tuples are equal when all their elements are.</summary>
    private Reading EvaluateTupleEquality(ITupleBinaryOperation tuples)
    {
        var operands = EvaluateAll([tuples.LeftOperand, tuples.RightOperand]);
        var (leftType, rightType) = (tuples.LeftOperand.Type as INamedTypeSymbol, tuples.RightOperand.Type as INamedTypeSymbol);
        var outcomes = Outcomes.True;
        for (var i = 0; i < leftType?.TupleElements.Length && i < rightType?.TupleElements.Length; i++)
        {
            var (left, right) = (ElementOf(operands[0], i), ElementOf(operands[1], i));
            var (ofLeft, ofRight) = (leftType!.TupleElements[i].Type, rightType!.TupleElements[i].Type);
            var equal = Operate(BinaryOperatorKind.Equals, null, ofLeft, left, ofRight, right);
            outcomes = Logic.OfBools(BinaryOperatorKind.And, outcomes, equal.OutcomesAs(tuples.Type))!;
        }

        if (leftType is null || rightType is null) return Reading.Unknown;
        return new Reading(Outcomes: tuples.OperatorKind == BinaryOperatorKind.Equals ? outcomes : outcomes.Not());
    }

    private static bool IsOrder(BinaryOperatorKind kind) =>
        kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    /// <summary>A class may call other objects equal to itself; values, texts and references are equal only when they are the same.</summary>
    private static bool IsSameWhenEqual(ITypeSymbol? type, IMethodSymbol? method) =>
        type is { IsValueType: true } or { SpecialType: SpecialType.System_String } || method is null;

    private Reading EvaluateIsNull(IIsNullOperation isNull)
    {
        var outcomes = Evaluate(isNull.Operand).OutcomesAs(isNull.Operand.Type);
        return new Reading(Outcomes: new Outcomes(outcomes.WhenNull, outcomes.WhenNotNull, FactSet.All, FactSet.Empty));
    }

    private Reading EvaluateIsType(IIsTypeOperation isType)
    {
        var value = Evaluate(isType.ValueOperand);
        var facts = TypeTest(isType.TypeOperand, new PatternFacts(value.OutcomesAs(isType.ValueOperand.Type).WhenNotNull, FactSet.Empty), value.Term);
        return new Reading(Outcomes: (isType.IsNegated ? facts.Not() : facts).AsBool());
    }

    private Reading EvaluateInterpolatedString(IInterpolatedStringOperation text)
    {
        var parts = EvaluateAll(text.Parts.Select(part => part switch
        {
            IInterpolationOperation { Alignment: null, FormatString: null } interpolation => interpolation.Expression,
            IInterpolatedStringTextOperation literal => literal.Text,
            _ => (IOperation)part,
        }));
        return new Reading(scope.PureCall(TermHeads.Concatenation, parts.Select(part => part.Term).ToList()));
    }
}
