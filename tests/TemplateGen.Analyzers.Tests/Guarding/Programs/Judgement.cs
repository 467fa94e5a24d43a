namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <param name="Unguarded">The sends that some execution reaches without having seen the window open.</param>
/// <param name="Unproven">
/// Those and the sends of which it cannot be seen without telling executions apart, as an analysis does that keeps only what
/// holds on all ways that meet. Sends are among them that nothing reaches.
/// </param>
/// <param name="Reached">The sends that any execution reaches.</param>
internal sealed record Judgement(IReadOnlySet<int> Unguarded, IReadOnlySet<int> Unproven, IReadOnlySet<int> Reached);
