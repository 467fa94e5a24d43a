using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>Calls: guards, adapters of tasks, functions of this member, and what a call may change.</summary>
internal sealed partial class Evaluator
{
    private Reading EvaluateInvocation(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var before = Knowledge;
        var (instance, arguments) = EvaluateOperands(call.Instance, call.Arguments);
        CheckReceiver(call, method, instance, arguments);
        CheckArguments(call, method, call.Arguments, arguments);
        instance = AssignReferences(instance, call.Arguments, arguments);
        RunForeignCode();
        if (method.Name is "MoveNext" or "MoveNextAsync" && instance.Term is { } enumerator) ForgetMembersOf(enumerator);
        else if (instance.Term is { } collection && !scope.Annotations.TraitsOf(method).IsReading) ChangeContents(method, collection, arguments);
        ChangeReceiver(call.Instance, method);
        ForgetContentsOfArguments(method, call.Arguments, arguments);
        var mark = _changed.Count;
        CallNestedFunction(call, instance, arguments);
        for (var i = 0; i < arguments.Count; i++) arguments[i] = Refresh(arguments[i], mark);
        var result = Result(call, instance, arguments);
        result = WithAnnotations(method, instance, call.Arguments, arguments, result);
        ApplyExits(method, call.Arguments, arguments);
        if (scope.Annotations.TraitsOf(method).IsConditional && before is not null && Knowledge is not null) Knowledge = Facts.Knowledge.Meet(before, Knowledge, scope.Terms, scope.Facts);
        return Knowledge is null ? Reading.Unknown : result;
    }

    private Reading EvaluateObjectCreation(IObjectCreationOperation creation)
    {
        var (_, arguments) = EvaluateOperands(null, creation.Arguments);
        var result = Reading.Unknown with { Outcomes = Outcomes.NotNull, Members = IsNewList(creation) ? Contents([]) : null };
        if (creation.Constructor is { } constructor)
        {
            CheckArguments(creation, constructor, creation.Arguments, arguments);
            result = CheckCreation(creation, constructor, arguments) ?? result;
            AssignReferences(Reading.Unknown, creation.Arguments, arguments);
            RunForeignCode();
            ForgetContentsOfArguments(constructor, creation.Arguments, arguments);
            result = WithAnnotations(constructor, Reading.Unknown, creation.Arguments, arguments, result);
            if (MembersOf(constructor, creation.Arguments, arguments) is { } members) result = result with { Members = members };
            if (creation.Type.IsTaskLike() && arguments.Count == 1) result = AsTask(arguments[0], creation.Arguments[0].Value.Type);
        }

        return result;
    }

    /// <summary>Receiver and arguments, in order.</summary>
    private (Reading Instance, List<Reading> Arguments) EvaluateOperands(IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        var operands = new List<IOperation>(arguments.Length + 1);
        if (instance is not null) operands.Add(instance);
        foreach (var argument in arguments) operands.Add(argument.Value);
        var readings = EvaluateAll(operands);
        var receiver = instance is null ? Reading.Unknown : readings[0];
        if (instance is not null) readings.RemoveAt(0);
        return (receiver, readings);
    }

    /// <summary>Arguments by reference have a new value after the call.</summary>
    private Reading AssignReferences(Reading receiver, ImmutableArray<IArgumentOperation> arguments, List<Reading> readings)
    {
        var mark = _changed.Count;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter?.RefKind is not (RefKind.Ref or RefKind.Out)) continue;
            var target = TargetOf(arguments[i].Value);
            Assign(target, Reading.Unknown);
            readings[i] = new Reading(target.Term);
        }

        if (_changed.Count == mark) return receiver;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter?.RefKind is not (RefKind.Ref or RefKind.Out)) readings[i] = Refresh(readings[i], mark);
        }

        return Refresh(receiver, mark);
    }

    private Reading Result(IInvocationOperation call, Reading instance, List<Reading> arguments)
    {
        var method = call.TargetMethod;
        var type = method.ContainingType;
        if (OnlyCallee(call, instance) is { } function) return ResultOf(function, call, arguments);
        if (type.IsTaskLike())
        {
            switch (method.Name)
            {
                case "ConfigureAwait" when MayNotThrow(call): return Reading.Unknown;
                case "ConfigureAwait" or "AsTask" or "WaitAsync" or "GetAwaiter" or "Preserve": return instance with { Term = null };
                case "GetResult": return Complete(instance);
                case "Wait": return CompleteWhenTrue(call, instance);
                case "FromResult" when arguments.Count == 1: return AsTask(arguments[0], call.Arguments[0].Value.Type);
                case "WhenAll" when arguments.Count == 1: return AllOf(arguments[0]);
                case "WaitAll" when arguments.Count > 0: return CompleteWhenTrue(call, AllOf(arguments[0]));
            }
        }

        if (method is { Name: "GetEnumerator", Parameters.IsEmpty: true }) return EnumeratorOf(instance.Term);
        if (type.IsNullableValue() && method.Name == "GetValueOrDefault") return ValueOrDefault(call, instance, arguments);
        if (method.Name == "<Clone>$") return CopyOf(instance, type, call.Syntax);
        if (method is { Name: "Equals", IsStatic: false } && arguments.Count == 1 && type is { IsValueType: true } or { SpecialType: SpecialType.System_String })
            return Operate(BinaryOperatorKind.Equals, null, type, instance, call.Arguments[0].Parameter?.Type, arguments[0]);
        if (arguments.Count == 2 && (method is { Name: "ReferenceEquals", ContainingType.SpecialType: SpecialType.System_Object } or { Name: "Equals", IsStatic: true, ContainingType.SpecialType: SpecialType.System_String }))
            return Operate(BinaryOperatorKind.Equals, null, type, arguments[0], type, arguments[1]);
        if (method.Name == "FindOpenAsync" && FlowScope.IsCareWindows(type) && CustomerOf(call, arguments)?.Term is { } customer)
            return new Reading(Outcomes: Outcomes.Unknown with { WhenTrue = FactSet.Empty.Add(scope.Met(Duty.OpenWindow, customer).Id), IsPending = true });
        if (FlowScope.IsRecipient(type) && arguments.Count > 0 && arguments[0].Term is { } text)
        {
            if (method is { Name: "Parse" or "FromUserId", Parameters.Length: 1 }) return new Reading(scope.Terms.Node(TermHeads.Parsed, text));
            if (method.Name == "TryParse" && arguments[arguments.Count - 1].Term is { } parsed && scope.Terms.Node(TermHeads.Parsed, text) is { } meant && !meant.Contains(parsed))
                return new Reading(Outcomes: Outcomes.UnknownBool with { WhenTrue = FactSet.Empty.Add(scope.Facts.Equal(parsed, meant).Id) });
        }

        if (!scope.Annotations.TraitsOf(method).IsPure || method.MethodKind == MethodKind.DelegateInvoke) return Reading.Unknown;

        var named = arguments.Select(argument => argument.Term);
        return new Reading(scope.PureCall(method, (method.IsStatic ? named : named.Prepend(instance.Term)).ToList()));
    }

    private static Reading? CustomerOf(IInvocationOperation call, List<Reading> arguments) =>
        arguments.Where((_, i) => call.Arguments[i].Parameter?.Ordinal == 0).FirstOrDefault();

    private static Reading AsTask(Reading value, ITypeSymbol? type) =>
        type.IsTaskLike() ? value with { Term = null } : new Reading(Outcomes: value.OutcomesAs(type) with { IsPending = true });

    /// <summary>A task that has come to its end when all of these have, and gives what they give.</summary>
    private Reading AllOf(Reading tasks)
    {
        var all = tasks.Elements ?? StoredElements(tasks.Term);
        var facts = all.Aggregate(FactSet.Empty, (known, task) => task.Outcomes is { IsPending: true } outcomes ? known.Union(outcomes.OnCompletion) : known);
        var results = all.Select(task => new Reading(Outcomes: task.Outcomes is { IsPending: true } outcomes ? outcomes with { IsPending = false, OnCompletion = FactSet.Empty } : null)).ToList();
        return new Reading(Outcomes: Outcomes.UnknownNullableBool with { OnCompletion = facts, IsPending = true }, Elements: results, IsCollection: true);
    }

    /// <summary>What is known to stand in an array, from the first element on.</summary>
    private List<Reading> StoredElements(Term? array)
    {
        var elements = new List<Reading>();
        for (var i = 0; array is not null && Knowledge is not null && i < MaxElements && ArrayElement(array, i) is { } element; i++)
        {
            if (scope.Learning.OutcomesOf(Knowledge, element) is not { } outcomes) break;
            elements.Add(new Reading(element, outcomes));
        }

        return elements;
    }

    /// <summary>Waiting for a task: with a limit, the answer tells whether it has come to its end.</summary>
    private Reading CompleteWhenTrue(IInvocationOperation call, Reading task) =>
        !call.Type.IsBool() ? Complete(task)
        : task.Outcomes is { IsPending: true } outcomes ? new Reading(Outcomes: Outcomes.UnknownBool with { WhenTrue = outcomes.OnCompletion })
        : Reading.Unknown;

    /// <summary>Awaited with <c>SuppressThrowing</c>, a task that ended tells nothing.</summary>
    private static bool MayNotThrow(IInvocationOperation call)
    {
        const int SuppressThrowing = 2;
        return call.Arguments is [{ Value: { Type.TypeKind: TypeKind.Enum } options }] && (options.ConstantValue is not { HasValue: true, Value: int value } || (value & SuppressThrowing) != 0);
    }

    private static Reading ValueOrDefault(IInvocationOperation call, Reading instance, List<Reading> arguments)
    {
        if (!call.Type.IsBool()) return new Reading(arguments.Count == 0 ? instance.Term : null);
        var outcomes = instance.OutcomesAs(call.Instance?.Type);
        var otherwise = arguments.Count == 0 ? Outcomes.False : arguments[0].OutcomesAs(call.Type);
        return new Reading(Outcomes: new Outcomes(
            outcomes.WhenTrue.Intersect(outcomes.WhenNull.Union(otherwise.WhenTrue)),
            outcomes.WhenFalse.Intersect(outcomes.WhenNull.Union(otherwise.WhenFalse)),
            FactSet.All,
            FactSet.Empty));
    }

    /// <summary>What the annotations of a method tell of its result, and once it came back.</summary>
    private Reading WithAnnotations(IMethodSymbol method, Reading instance, ImmutableArray<IArgumentOperation> arguments, List<Reading> readings, Reading result)
    {
        var marks = scope.Annotations.Of(method);
        if (marks.IsNone) return result;
        foreach (var (subject, subjectMarks) in Subjects(method, marks, instance, arguments, readings)) result = WithMarks(result, subjectMarks, subject, method.ReturnType);
        return result;
    }

    /// <summary>What the marks of a method speak of: its receiver, and its arguments.</summary>
    private IEnumerable<(Term? Term, Marks Marks)> Subjects(IMethodSymbol method, MemberMarks marks, Reading instance, ImmutableArray<IArgumentOperation> arguments, List<Reading> readings)
    {
        if (marks.Receiver != Marks.None) yield return (ReceiverOf(method, instance, arguments, readings).Term is { } receiver ? receiver : method.IsExtensionMethod ? null : ReceiverTerm(method, null), marks.Receiver);
        if (marks.Extended != Marks.None) yield return (instance.Term, marks.Extended);
        for (var i = 0; i < arguments.Length; i++)
        {
            var ofParameter = marks.Parameter(arguments[i].Parameter?.Ordinal ?? -1);
            if (ofParameter != Marks.None) yield return (readings[i].Term, ofParameter);
        }

        foreach (var (path, _, ends) in PathsOf(marks, arguments, readings))
        {
            foreach (var end in ends) yield return (end.Term, path.Marks);
        }
    }

    /// <summary>The receiver of an extension method is its first argument.</summary>
    private static Reading ReceiverOf(IMethodSymbol method, Reading instance, ImmutableArray<IArgumentOperation> arguments, List<Reading> readings)
    {
        if (!method.IsExtensionMethod) return instance;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter?.Ordinal == 0) return readings[i];
        }

        return instance;
    }

    /// <summary>A method that does not come back, or not with this argument.</summary>
    private void ApplyExits(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, List<Reading> readings)
    {
        var traits = scope.Annotations.TraitsOf(method);
        for (var i = 0; i < arguments.Length && !traits.DoesNotReturnIf.IsEmpty; i++)
        {
            var ordinal = arguments[i].Parameter?.Ordinal ?? -1;
            if (ordinal < 0 || traits.DoesNotReturnIf[ordinal] is not { } exitsWhen) continue;
            var outcomes = readings[i].OutcomesAs(arguments[i].Value.Type);
            Learn(exitsWhen ? outcomes.WhenFalse : outcomes.WhenTrue);
        }

        if (traits.DoesNotReturn) Knowledge = null;
    }

    private void CallNestedFunction(IInvocationOperation call, Reading instance, List<Reading> arguments)
    {
        if (call.TargetMethod.MethodKind is not (MethodKind.LocalFunction or MethodKind.DelegateInvoke) || Knowledge is null) return;
        foreach (var function in Callees(call, instance))
        {
            var entry = Knowledge;
            for (var i = 0; i < arguments.Count && entry is not null; i++)
            {
                var ordinal = call.Arguments[i].Parameter?.Ordinal ?? -1;
                if (ordinal < 0 || ordinal >= function.Symbol.Parameters.Length) continue;
                var parameter = scope.Terms.Leaf(function.Symbol.Parameters[ordinal]);
                var dependsOnAnother = function.Symbol.Parameters.Any(other => arguments[i].Term is { } term && !ReferenceEquals(term, parameter) && term.Contains(scope.Terms.Leaf(other)));
                entry = scope.Learning.Assign(entry, parameter, dependsOnAnother ? null : arguments[i].Term, dependsOnAnother ? null : arguments[i].Outcomes);
            }

            if (function.IsIterator || function.IsStarted) Forget(scope.NotEscaped(function));
            foreach (var changed in function.IsIterator ? TermsOf(function.ChangedMeanwhile) : []) entry = entry is null ? null : scope.Learning.Forget(entry, changed);
            if (entry is not null) listener.OnCalled(function, entry);
        }

        foreach (var function in Callees(call, instance).ToList()) ForgetChangesOf(function);
    }

    /// <summary>The functions of this member that a call may reach. A delegate that cannot be followed may be any of those that variables hold.</summary>
    private IEnumerable<NestedFunction> Callees(IInvocationOperation call, Reading instance)
    {
        if (call.TargetMethod.MethodKind == MethodKind.LocalFunction) return scope.Functions[call.TargetMethod.OriginalDefinition] is { } local ? [local] : [];
        if (Unwrap(call.Instance) is IFlowAnonymousFunctionOperation lambda) return scope.Functions[lambda.Symbol] is { } here ? [here] : [];
        var variable = instance.Term is null || Knowledge is null ? null : Learning.EqualTerms(Knowledge.Facts, instance.Term).Prepend(instance.Term).Select(term => term.Head).OfType<ILocalSymbol>().FirstOrDefault();
        return variable is null ? scope.Functions.All : scope.Functions.HeldBy(variable) ?? [];
    }

    private static IOperation? Unwrap(IOperation? operation) => operation switch
    {
        IDelegateCreationOperation creation => Unwrap(creation.Target),
        IConversionOperation conversion => Unwrap(conversion.Operand),
        IParenthesizedOperation parenthesized => Unwrap(parenthesized.Operand),
        _ => operation,
    };

    private Reading EvaluateDelegateCreation(IDelegateCreationOperation creation)
    {
        if (creation.Target is IMethodReferenceOperation reference) return EvaluateMethodReference(reference, creation.Type);
        Evaluate(creation.Target);
        return Reading.Unknown with { Outcomes = Outcomes.NotNull };
    }

    private Reading EvaluateMethodReference(IMethodReferenceOperation reference, ITypeSymbol? delegateType)
    {
        if (reference.Instance is not null) Evaluate(reference.Instance);
        CheckMethodGroup(reference, delegateType);
        Escape(scope.Functions[reference.Method.OriginalDefinition]);
        return Reading.Unknown with { Outcomes = Outcomes.NotNull };
    }

    private void Escape(NestedFunction? function)
    {
        if (function?.Escapes is null || Knowledge is null) return;
        listener.OnEscaped(function);
        if (function.ChangesElements) ForgetAllElements();
        Forget(scope.NotEscaped(function));
    }

    /// <summary>Code that we do not see runs; it may call the functions that escaped before, and they change variables.</summary>
    private void RunForeignCode()
    {
        foreach (var function in scope.EscapingChangers)
        {
            if (Knowledge is null || Knowledge.Facts.Contains(scope.NotEscapedFact(function).Id)) continue;
            ForgetChangesOf(function);
        }
    }

    private void ForgetChangesOf(NestedFunction function)
    {
        ForgetSymbols(function.Changes);
        if (function.ChangesElements) ForgetAllElements();
    }

    /// <summary>Other code of the member ran before this function went on.</summary>
    private void ForgetMeanwhile(NestedFunction function)
    {
        ForgetSymbols(function.ChangedMeanwhile);
        if (function.ElementsChangeMeanwhile) ForgetAllElements();
    }

    private void ForgetSymbols(IEnumerable<ISymbol> symbols)
    {
        foreach (var term in TermsOf(symbols)) Forget(term);
    }

    /// <summary>All that ends in one of these variables and members, or in what shares its storage.</summary>
    private List<Term> TermsOf(IEnumerable<ISymbol> symbols) =>
        symbols.SelectMany(symbol => scope.Aliases.Of(symbol).Append(symbol)).SelectMany(symbol => scope.Terms.EndingIn(scope.Annotations.Roots.Of(symbol))).ToList();

    private void ForgetMembersOf(Term receiver)
    {
        foreach (var term in receiver.Dependents.Where(term => ReferenceEquals(term.Left, receiver) && !ReferenceEquals(term.Head, TermHeads.Contents)).ToList()) Forget(term);
    }
}
