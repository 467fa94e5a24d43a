using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Calls;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>What arguments hold: the recipient in a request object.</summary>
internal sealed partial class Evaluator
{
    /// <summary>The ends of an annotated path, of an argument that it speaks of.</summary>
    private IEnumerable<(MemberPath Path, IArgumentOperation Argument, List<Reading> Ends)> PathsOf(MemberMarks marks, ImmutableArray<IArgumentOperation> arguments, List<Reading> readings)
    {
        foreach (var path in marks.Paths)
        {
            for (var i = 0; i < arguments.Length; i++)
            {
                if (arguments[i].Parameter?.Ordinal != path.Ordinal) continue;
                var type = path.OnlyFor is null ? arguments[i].Value.WithoutConversions().Type : scope.Held.Of(arguments[i].Value, graph).FirstOrDefault(path.IsFor);
                if (path.IsFor(type)) yield return (path, arguments[i], path.Ways.Select(way => Follow(readings[i], type, way)).ToList());
            }
        }
    }

    private Reading Follow(Reading reading, ITypeSymbol? type, ImmutableArray<ISymbol> way)
    {
        foreach (var declared in way)
        {
            // An override, or what implements an interface's property, is what the code assigns.
            var member = (type is null ? null : MemberPath.FindMember(type, declared.Name)) ?? declared;
            reading = MemberOf(reading, member);
            type = MemberPath.TypeOf(member);
        }

        return reading;
    }

    /// <summary>The recipients in a request that a method of the project takes on: any of the members that annotations speak of.</summary>
    private IEnumerable<Term?> RecipientsIn(Reading reading, IOperation argument) =>
        argument.WithoutConversions().Type is INamedTypeSymbol type ? scope.Annotations.PathMembersOf(type).Select(member => RecipientOf(MemberOf(reading, member))) : [];

    private Reading MemberOf(Reading reading, ISymbol member) =>
        reading.Members?.FirstOrDefault(each => each.Head is ISymbol held && SymbolEqualityComparer.Default.Equals(held, scope.Annotations.Roots.Of(member))).Value is { } made ? made
        : reading.Term is not null && scope.Member(member, reading.Term) is { } term ? new Reading(term)
        : Reading.Unknown;

    /// <summary>What names the recipient that was read: itself, or all in a new list.</summary>
    private static Term? RecipientOf(Reading reading) => reading.Term ?? reading.Members?.FirstOrDefault(each => ReferenceEquals(each.Head, TermHeads.Contents)).Value?.Term;

    /// <summary>
    /// The members that a constructor sets, as far as its code is seen. Of others: by the convention of all request types, a
    /// parameter is stored in the property of its name; only for members that annotations speak of.
    /// </summary>
    private List<(object Head, Reading Value)>? MembersOf(IMethodSymbol constructor, ImmutableArray<IArgumentOperation> arguments, List<Reading> readings)
    {
        List<(object, Reading)>? members = null;
        foreach (var (member, ordinal) in scope.Annotations.StoresOf(constructor))
        {
            for (var i = 0; i < arguments.Length; i++)
            {
                if (arguments[i].Parameter?.Ordinal == ordinal) (members ??= new List<(object, Reading)>()).Add((scope.Annotations.Roots.Of(member), readings[i]));
            }
        }

        if (members is not null) return members;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is { } parameter && scope.Annotations.FindPathMember(constructor.ContainingType, parameter.Name) is { } member)
                (members ??= new List<(object, Reading)>()).Add((scope.Annotations.Roots.Of(member), readings[i]));
        }

        return members;
    }

    /// <summary>The recipient, where it is written in the initializers of requests; else the innermost request, else the argument.</summary>
    private static SyntaxNode PlaceOf(IArgumentOperation argument, MemberPath path)
    {
        var place = argument.Value.WithoutConversions().Syntax;
        foreach (var member in path.Ways[0])
        {
            if (place is not BaseObjectCreationExpressionSyntax creation || ValueOf(creation, member.Name) is not { } value) break;
            place = value;
        }

        return place;
    }

    private static ExpressionSyntax? ValueOf(BaseObjectCreationExpressionSyntax creation, string member) => creation.Initializer?.Expressions
        .OfType<AssignmentExpressionSyntax>()
        .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == member)?.Right;
}
