using TemplateGen.Analyzers.Specs;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Generation;

/// <summary>
/// The templates whose code shares a file: always the same ones, whatever becomes of the others. Their number is bounded,
/// since the compiler looks at each generated file at each keystroke (and compares its name with all others': 1,000
/// files cost 15 ms), and pays for each part of the class of send methods; one file for all would be rendered and parsed
/// again as a whole at each edit of a definition.
/// </summary>
/// <param name="Number">From 0.</param>
/// <param name="IsFirst">Whether no bucket before it has templates.</param>
/// <param name="Templates">In the order of their names.</param>
internal sealed record TemplateBucket(int Number, bool IsFirst, EquatableArray<TemplateSpec> Templates)
{
    private const int MaxCount = 64;
    private const int TemplatesPerBucket = 32;

    /// <summary>Distributes templates by a hash of their names, so that adding one moves no other.</summary>
    public static IEnumerable<TemplateBucket> Distribute(EquatableArray<TemplateSpec> templates)
    {
        var count = CountFor(templates.Count);
        var byNumber = templates.ToLookup(template => (int)(StableHash(template.Name) % (uint)count));
        var isFirst = true;
        for (var number = 0; number < count; number++)
        {
            var inBucket = byNumber[number].OrderBy(template => template.Name, StringComparer.Ordinal).ToList();
            yield return new TemplateBucket(number, isFirst, inBucket.ToEquatableArray());
            isFirst &= inBucket.Count == 0;
        }
    }

    /// <summary>A power of two, so that it seldom changes: when it does, all files are rendered again.</summary>
    private static int CountFor(int templates)
    {
        var count = 1;
        while (count < MaxCount && count * TemplatesPerBucket < templates) count *= 2;
        return count;
    }

    /// <summary>FNV-1a: the same on every machine, unlike <see cref="string.GetHashCode()"/>.</summary>
    private static uint StableHash(string text)
    {
        var hash = 2166136261;
        foreach (var c in text) hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
