using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>
/// The annotations of other SDKs that come with the analyzers: a list for each assembly, used where it is referenced. Lines
/// that this version of the SDK does not have are no mistake of the project's.
/// </summary>
internal static class SdkAnnotations
{
    private const string Prefix = "TemplateGen.Analyzers.Guarding.Annotations.Sdks.";
    private const string Suffix = ".txt";

    private static readonly ConcurrentDictionary<string, ImmutableArray<(AnnotationLine?, AnnotationProblem?)>> Lists = new(StringComparer.Ordinal);

    /// <summary>The assemblies that there is a list for.</summary>
    public static ImmutableArray<string> Assemblies { get; } = typeof(SdkAnnotations).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name.Substring(Prefix.Length, name.Length - Prefix.Length - Suffix.Length))
        .ToImmutableArray();

    /// <summary>The annotated members of all SDKs that a project references.</summary>
    public static IEnumerable<KeyValuePair<ISymbol, MemberMarks>> In(Compilation compilation) => compilation.SourceModule.ReferencedAssemblies
        .Select(reference => reference.Name)
        .Where(name => Assemblies.Contains(name))
        .Distinct(StringComparer.Ordinal)
        .SelectMany(name => AnnotationList.Resolve(Lists.GetOrAdd(name, static name => AnnotationFile.Read(TextOf(name)).ToImmutableArray()), compilation).Members);

    public static SourceText TextOf(string assembly)
    {
        using var stream = typeof(SdkAnnotations).Assembly.GetManifestResourceStream(Prefix + assembly + Suffix)!;
        return SourceText.From(stream);
    }
}
