using System.Collections.Immutable;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Generation;

/// <summary>All that a project says about how code is generated.</summary>
/// <param name="Options">Its MSBuild properties.</param>
/// <param name="OwnTemplates">Its own code templates, in the order of their paths; when there are any, ours are not used.</param>
internal sealed record GenerationSettings(GenerationOptions Options, EquatableArray<ProjectTemplate> OwnTemplates)
{
    public static GenerationSettings Of(GenerationOptions options, ImmutableArray<ProjectTemplate> ownTemplates) =>
        new(options, ownTemplates.OrderBy(template => template.Path.Replace('\\', '/'), StringComparer.Ordinal).ToList().ToEquatableArray());
}
