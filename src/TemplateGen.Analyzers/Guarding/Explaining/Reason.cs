using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Guarding.Explaining;

/// <summary>Why a send is not proven.</summary>
/// <param name="Key">A stable word for it, which quick fixes read.</param>
/// <param name="Text">In words.</param>
/// <param name="Place">Where to look, if there is one place.</param>
internal sealed record Reason(string Key, string Text, Location? Place = null);
