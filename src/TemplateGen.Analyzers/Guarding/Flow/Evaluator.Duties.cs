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
    private void CheckArguments(IOperation use, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, List<Reading> readings)
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
