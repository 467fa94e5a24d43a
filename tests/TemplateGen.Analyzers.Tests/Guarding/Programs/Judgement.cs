namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <param name="Unguarded">The sends that some execution reaches without having seen the window open.</param>
/// <param name="Reached">The sends that any execution reaches.</param>
internal sealed record Judgement(IReadOnlySet<int> Unguarded, IReadOnlySet<int> Reached);
