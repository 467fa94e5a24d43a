using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>Copies that <c>with</c> makes, and structs that change themselves.</summary>
internal sealed partial class Evaluator
{
    /// <summary>A new object whose members are those of another one.</summary>
    private Reading CopyOf(Reading original, ITypeSymbol type, SyntaxNode place)
    {
        var copy = scope.Terms.Leaf(new TermHeads.Copy(place));
        Forget(copy);
        var equal = FactSet.Empty;
        foreach (var member in StoredMembers.Of(type))
        {
            if (original.Term is not null && scope.Member(member, original.Term) is { } old && scope.Member(member, copy) is { } own && !old.Contains(copy))
                equal = equal.Add(scope.Facts.Equal(old, own).Id);
        }

        Learn(equal);
        return new Reading(copy, Outcomes.NotNull);
    }

    /// <summary>A copy has a name of its own only until it is stored: names that stay would become more and more.</summary>
    private static bool IsCopy(Reading reading) => reading.Term is { Head: TermHeads.Copy };

    /// <summary>A method of a struct that may change its members, called on a variable; on any other value it changes a copy.</summary>
    private void ChangeReceiver(IOperation? receiver, IMethodSymbol? method)
    {
        if (receiver?.Type is not { IsValueType: true } || method is null || !scope.Annotations.TraitsOf(method).ChangesReceiver) return;
        var target = TargetOf(receiver);
        foreach (var variable in target.AlsoChanged.Append(target.Term).Distinct())
        {
            if (variable is not null && IsVariable(variable)) ChangeMembersOf(variable);
        }
    }

    /// <summary>A property may set more than itself.</summary>
    private void ChangeReceiverBySetting(IOperation target)
    {
        if (target is IPropertyReferenceOperation property) ChangeReceiver(property.Instance, property.Property.SetMethod);
    }

    private void ChangeMembersOf(Term variable)
    {
        foreach (var member in variable.Dependents.Where(term => !ReferenceEquals(term, variable)).ToList()) Assign(member, Reading.Unknown);
        if (Knowledge is null) return;
        Knowledge = scope.Learning.ForgetEquality(Knowledge, variable);
        SeparateCopies(variable);
        listener.OnChanged(Knowledge);
    }

    private static bool IsVariable(Term term) => term.Head switch
    {
        ILocalSymbol local => !local.IsForEach,
        IParameterSymbol parameter => parameter.RefKind != RefKind.In,
        IFieldSymbol field => !field.IsReadOnly,
        _ => ReferenceEquals(term.Head, TermHeads.ArrayElement),
    };

    /// <summary>A <c>with</c> of a struct changes a copy of its own; that of a class calls a method that makes it.</summary>
    private static bool IsCopiedToChange(IFlowCaptureOperation capture) =>
        capture.Value.Type is { IsValueType: true, IsTupleType: false } && capture.Syntax.Parent is WithExpressionSyntax with && with.Expression == capture.Syntax;
}
