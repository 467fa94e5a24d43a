using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>Uses that carry a duty, and whether it is met.</summary>
internal sealed partial class Evaluator
{
    /// <summary>Each argument whose parameter carries a duty.</summary>
    private void CheckArguments(IOperation use, ISymbol method, ImmutableArray<IArgumentOperation> arguments, List<Reading> readings)
    {
        var marks = scope.Annotations.Of(method);
        if (!marks.IsDuty) return;
        for (var i = 0; i < arguments.Length; i++)
        {
            var ofParameter = marks.Parameter(arguments[i].Parameter?.Ordinal ?? -1);
            foreach (var duty in FlowScope.Duties)
            {
                if (!ofParameter.Requires(duty)) continue;
                if (CollectionExpressions.PassedOneByOne(arguments[i]) is { } values && readings[i].Elements is { } elements)
                {
                    for (var n = 0; n < elements.Count; n++) Check(use, method, duty, values[n].Syntax, [elements[n].Term]);
                }
                else
                {
                    Check(use, method, duty, arguments[i].ArgumentKind == ArgumentKind.DefaultValue ? null : arguments[i].Value.Syntax, [RecipientOf(readings[i]), .. RecipientsIn(readings[i], arguments[i].Value)]);
                }
            }
        }

        foreach (var (path, argument, ends) in PathsOf(marks, arguments, readings))
        {
            foreach (var duty in FlowScope.Duties)
            {
                if (path.Marks.Requires(duty)) Check(use, method, duty, argument.ArgumentKind == ArgumentKind.DefaultValue ? null : PlaceOf(argument, path), ends.Select(RecipientOf).ToList());
            }
        }
    }

    /// <summary>An operator's operands, or a conversion's, are what it is given: checks them, and adds what is annotated of them to the result.</summary>
    private Reading ApplyOperator(IOperation use, IMethodSymbol? method, Reading result, params (IOperation Operand, Reading Value)[] operands)
    {
        if (method is null || scope.Annotations.Of(method) is not { IsNone: false } marks) return result;
        // An operator of an object, as C# 14 has them, is not given that.
        var first = operands.Length - method.Parameters.Length;
        var values = operands.Select(operand => operand.Value).ToList();
        foreach (var duty in FlowScope.Duties)
        {
            if (marks.Receiver.Requires(duty)) CheckAny(use, method, duty, Reading.Unknown, values);
            for (var i = 0; i < method.Parameters.Length; i++)
            {
                if (marks.Parameter(i).Requires(duty)) Check(use, method, duty, operands[first + i].Operand.Syntax, [RecipientOf(values[first + i])]);
            }
        }

        for (var i = 0; i < method.Parameters.Length; i++) result = WithMarks(result, marks.Parameter(i), values[first + i].Term, method.ReturnType);
        return result;
    }

    /// <summary>What the annotations of an indexer's parameters tell of what was read.</summary>
    private Reading WithAnnotations(IPropertySymbol indexer, ImmutableArray<IArgumentOperation> arguments, List<Reading> readings, Reading result)
    {
        var marks = scope.Annotations.Of(indexer);
        if (marks.IsNone) return result;
        for (var i = 0; i < arguments.Length; i++) result = WithMarks(result, marks.Parameter(arguments[i].Parameter?.Ordinal ?? -1), readings[i].Term, indexer.Type);
        return result;
    }

    /// <summary>What marks tell of a result, and once it is there.</summary>
    private Reading WithMarks(Reading result, Marks marks, Term? subject, ITypeSymbol? type)
    {
        if (subject is null || marks == Marks.None) return result;
        result = WithGuard(result, marks, subject, type);
        foreach (var duty in FlowScope.Duties)
        {
            if (!marks.Ensures(duty)) continue;
            var fact = FactSet.Empty.Add(scope.Met(duty, subject).Id);
            if (type.IsTaskLike())
            {
                var outcomes = result.Outcomes ?? TypeFacts.UnknownOf(type.ResultType()) with { IsPending = true };
                result = result with { Outcomes = outcomes with { OnCompletion = outcomes.OnCompletion.Union(fact) } };
            }
            else
            {
                Learn(fact);
            }
        }

        return result;
    }

    /// <summary>A duty of the member itself, towards its receiver, or of its type.</summary>
    private void CheckReceiver(IOperation use, ISymbol member, Reading instance, List<Reading> arguments)
    {
        var marks = scope.Annotations.Of(member);
        if (!marks.IsDuty) return;
        var receiver = member is IMethodSymbol method && use is IInvocationOperation call ? ReceiverOf(method, instance, call.Arguments, arguments) : instance;
        foreach (var duty in FlowScope.Duties)
        {
            if (marks.Extended.Requires(duty) && InstanceOf(use) is { } extended) Check(use, member, duty, extended.Syntax, [RecipientOf(instance), .. RecipientsIn(instance, extended)]);
            if (marks.Receiver.Requires(duty) && HasReceiver(member) && scope.Annotations.KnowsItsRecipient(member.ContainingType, duty))
                Check(use, member, duty, null, [receiver.Term]);
            else if (marks.Receiver.Requires(duty) || marks.Type.Requires(duty))
                CheckAny(use, member, duty, receiver, arguments);
        }
    }

    private static IOperation? InstanceOf(IOperation use) => use switch
    {
        IInvocationOperation call => call.Instance,
        IMemberReferenceOperation reference => reference.Instance,
        _ => null,
    };

    private static bool HasReceiver(ISymbol member) => !member.IsStatic || member is IMethodSymbol { IsExtensionMethod: true };

    /// <summary>Making an object of a type that carries a duty; its own uses are then covered.</summary>
    private Reading? CheckCreation(IObjectCreationOperation creation, IMethodSymbol constructor, List<Reading> arguments)
    {
        var marks = scope.Annotations.Of(constructor);
        if ((marks.Type & Marks.AllRequire) == 0 || Knowledge is null) return null;
        var made = scope.Terms.Leaf(new TermHeads.Creation(creation.Syntax));
        Forget(made);
        foreach (var duty in FlowScope.Duties)
        {
            if (marks.Type.Requires(duty) && CheckAny(creation, constructor, duty, Reading.Unknown, arguments)) Learn(FactSet.Empty.Add(scope.Met(duty, made).Id));
        }

        return new Reading(made, Outcomes.NotNull);
    }

    /// <summary>The recipient is not said: the receiver may be it, or any argument. Where nothing could be, any known recipient will do.</summary>
    private bool CheckAny(IOperation use, ISymbol member, Duty duty, Reading receiver, List<Reading> arguments)
    {
        var candidates = arguments.Select(argument => argument.Term).Prepend(receiver.Term).ToList();
        var isMet = IsMet(duty, candidates) || (Knowledge is not null && scope.IsMetForSomeoneElse(Knowledge, duty, OperandTypes(use)));
        Report(use, member, duty, null, candidates, isMet);
        return isMet;
    }

    /// <summary>The types of a receiver and of arguments, before they are converted.</summary>
    private static IEnumerable<ITypeSymbol> OperandTypes(IOperation use) =>
        use.ChildOperations.Select(child => Unwrap(child is IArgumentOperation argument ? argument.Value : child)?.Type).OfType<ITypeSymbol>();

    /// <summary>A method group takes the duty along, unknown to whom; unless the delegate's own parameter carries it.</summary>
    private void CheckMethodGroup(IMethodReferenceOperation reference, ITypeSymbol? delegateType)
    {
        var marks = scope.Annotations.Of(reference.Method);
        if (!marks.IsDuty) return;
        var carried = delegateType is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } ? scope.Annotations.Of(invoke) : MemberMarks.None;
        foreach (var duty in FlowScope.Duties)
        {
            var isOpen = marks.Receiver.Requires(duty) || marks.Type.Requires(duty) || marks.Extended.Requires(duty)
                || marks.Paths.Any(path => path.Marks.Requires(duty))
                || reference.Method.Parameters.Any(parameter => marks.Parameter(parameter.Ordinal).Requires(duty) && !carried.Parameter(parameter.Ordinal).Requires(duty));
            if (isOpen) Report(reference, reference.Method, duty, null, [], isMet: scope.CoversAll(Knowledge, duty));
        }
    }

    private void Check(IOperation use, ISymbol member, Duty duty, SyntaxNode? recipient, IReadOnlyList<Term?> candidates) =>
        Report(use, member, duty, recipient, candidates, IsMet(duty, candidates));

    private void Report(IOperation use, ISymbol member, Duty duty, SyntaxNode? recipient, IReadOnlyList<Term?> candidates, bool isMet)
    {
        if (Knowledge is null) return;
        listener.OnSend(
            new Send(use, member, duty, recipient ?? UsePlace.Of(use.Syntax), recipient, candidates.OfType<Term>().ToList(), isMet),
            Knowledge);
    }

    private bool IsMet(Duty duty, IEnumerable<Term?> candidates) =>
        Knowledge is not null && (scope.CoversAll(Knowledge, duty) || candidates.Any(term => term is not null && scope.IsMet(Knowledge, duty, term)));
}
