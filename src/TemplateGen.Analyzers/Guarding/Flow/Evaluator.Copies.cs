using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>Copies that <c>with</c> makes.</summary>
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

    /// <summary>A <c>with</c> of a struct changes a copy of its own; that of a class calls a method that makes it.</summary>
    private static bool IsCopiedToChange(IFlowCaptureOperation capture) =>
        capture.Value.Type is { IsValueType: true, IsTupleType: false } && capture.Syntax.Parent is WithExpressionSyntax with && with.Expression == capture.Syntax;
}
