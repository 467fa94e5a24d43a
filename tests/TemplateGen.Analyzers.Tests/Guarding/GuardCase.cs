namespace TemplateGen.Analyzers.Tests.Guarding;

/// <summary>The places that a case marks, and those that were reported.</summary>
internal sealed record GuardCase(IReadOnlyList<string> Marked, IReadOnlyList<string> Reported);
