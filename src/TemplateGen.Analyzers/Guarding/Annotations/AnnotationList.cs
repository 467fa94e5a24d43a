using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>Finds the members that annotation files speak of.</summary>
internal static class AnnotationList
{
    private const string Receiver = "this";

    /// <summary>The annotated members of a file, and what is wrong with the file.</summary>
    public static (ImmutableDictionary<ISymbol, MemberMarks> Members, IReadOnlyList<AnnotationProblem> Problems) Resolve(SourceText text, Compilation compilation)
    {
        var members = ImmutableDictionary.CreateBuilder<ISymbol, MemberMarks>(SymbolEqualityComparer.Default);
        var problems = new List<AnnotationProblem>();
        foreach (var (line, problem) in AnnotationFile.Read(text))
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
                if (MarksOf(symbol, line) is { } marks) members[symbol] = members.TryGetValue(symbol, out var others) ? MemberMarks.Union(others, marks) : marks;
                else problems.Add(new AnnotationProblem(line.Parameter.Span, $"'{symbol.Name}' has no parameter '{line.Parameter.Text}'."));
            }
        }

        return (members.ToImmutable(), problems);
    }

    private static MemberMarks? MarksOf(ISymbol symbol, AnnotationLine line)
    {
        if (line.Parameter.Text is "" or Receiver) return MemberMarks.Of(line.Marks, ImmutableArray<Marks>.Empty, Marks.None);
        var parameters = symbol is IMethodSymbol method ? method.Parameters : ImmutableArray<IParameterSymbol>.Empty;
        return parameters.Any(parameter => parameter.Name == line.Parameter.Text)
            ? MemberMarks.Of(Marks.None, parameters.Select(parameter => parameter.Name == line.Parameter.Text ? line.Marks : Marks.None).ToImmutableArray(), Marks.None)
            : null;
    }
}
