using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>Finds the members that annotation files speak of.</summary>
internal static class AnnotationList
{
    private const string Receiver = "this";

    /// <summary>The annotated members of a file, and what is wrong with the file.</summary>
    public static (ImmutableDictionary<ISymbol, MemberMarks> Members, IReadOnlyList<AnnotationProblem> Problems) Resolve(SourceText text, Compilation compilation) => Resolve(AnnotationFile.Read(text), compilation);

    /// <summary>The same of lines that were read before.</summary>
    public static (ImmutableDictionary<ISymbol, MemberMarks> Members, IReadOnlyList<AnnotationProblem> Problems) Resolve(IEnumerable<(AnnotationLine? Line, AnnotationProblem? Problem)> lines, Compilation compilation)
    {
        var members = ImmutableDictionary.CreateBuilder<ISymbol, MemberMarks>(SymbolEqualityComparer.Default);
        var problems = new List<AnnotationProblem>();
        foreach (var (line, problem) in lines)
        {
            if (line is null)
            {
                problems.Add(problem!);
                continue;
            }

            var symbols = DocumentationCommentId.GetSymbolsForDeclarationId(line.Member.Text, compilation);
            if (symbols.IsEmpty) problems.Add(new AnnotationProblem(line.Member.Span, $"Nothing in this project or its references has the documentation id '{line.Member.Text}'."));
            foreach (var symbol in symbols)
            {
                var (marks, vain) = MarksOf(symbol, line, compilation);
                if (marks is not null) members[symbol] = members.TryGetValue(symbol, out var others) ? MemberMarks.Union(others, marks) : marks;
                if (vain is not null) problems.Add(new AnnotationProblem(line.Parameter.Span, vain));
            }
        }

        return (members.ToImmutable(), problems);
    }

    /// <summary>What a line says of a member, and what it says in vain.</summary>
    private static (MemberMarks? Marks, string? Problem) MarksOf(ISymbol symbol, AnnotationLine line, Compilation compilation)
    {
        if (symbol is IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet, AssociatedSymbol: { } property })
            return (null, $"'{symbol.Name}' only reads or writes a property. Write the property's own id, '{property.GetDocumentationCommentId()}'.");
        if (line.Parameter.Text is "" or Receiver) return (MemberMarks.Of(line.Marks), null);
        var path = ParameterPath.Parse(line.Parameter.Text);
        var parameters = MemberParameters.Of(symbol);
        if (parameters.FirstOrDefault(parameter => parameter.Name == path.Parameter) is not { } found) return (null, $"'{symbol.Name}' has no parameter '{path.Parameter}'.");
        if (path.OnlyFor is null && path.Ways[0].IsEmpty)
            return (MemberMarks.Of(Marks.None, parameters.Select(parameter => parameter.Name == path.Parameter ? line.Marks : Marks.None).ToImmutableArray(), Marks.None), null);

        if (MemberParameters.IsOperator(symbol)) return (null, $"'{symbol.Name}' is an operator: what its operands hold is not looked at. Write the parameter alone, '{path.Parameter}'.");
        var onlyFor = path.OnlyFor is null ? null : DocumentationCommentId.GetFirstSymbolForDeclarationId("T:" + path.OnlyFor, compilation) as INamedTypeSymbol;
        if (path.OnlyFor is not null && onlyFor is null) return (null, $"There is no type '{path.OnlyFor}' in this project or its references.");
        var ways = path.Ways.Select(way => Resolve(onlyFor ?? found.Type, way)).ToList();
        var resolved = ways.Where(way => way.Problem is null).Select(way => way.Members).ToImmutableArray();
        return (
            resolved.IsEmpty ? null : MemberMarks.Of(Marks.None, ImmutableArray<Marks>.Empty, Marks.None, ImmutableArray.Create(new MemberPath(found.Ordinal, onlyFor, resolved, line.Marks))),
            ways.Select(way => way.Problem).FirstOrDefault(problem => problem is not null));
    }

    private static (ImmutableArray<ISymbol> Members, string? Problem) Resolve(ITypeSymbol type, ImmutableArray<string> names)
    {
        var members = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var name in names)
        {
            if (MemberPath.FindMember(type, name) is not { } member)
                return (ImmutableArray<ISymbol>.Empty, $"'{type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}' has no property or field '{name}'.");
            members.Add(member);
            type = MemberPath.TypeOf(member);
        }

        return (members.ToImmutable(), null);
    }
}
