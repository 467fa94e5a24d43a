namespace TemplateGen.Definitions;

/// <summary>A template, with the file in which it stands.</summary>
/// <param name="FileKey">What the caller calls the file, such as its path. Files are ordered by it, so that results do not depend on the order in which they come.</param>
/// <param name="Template">The template.</param>
public sealed record FileDefinition(string FileKey, TemplateDefinition Template);

/// <summary>A finding, with the file in which it is.</summary>
/// <param name="FileKey">The file, as <see cref="FileDefinition"/> calls it.</param>
/// <param name="Finding">The finding.</param>
public sealed record FileFinding(string FileKey, Finding Finding);
