namespace TemplateGen.Definitions.Rules;

/// <summary>A rule on one template by itself.</summary>
/// <param name="rule">Its entry in the catalogue.</param>
/// <param name="breaksGeneration">
/// Whether what it finds makes generated code wrong or impossible. Only such rules speak of an approved template, which
/// has passed the platform's own review.
/// </param>
internal abstract class TemplateRule(Rule rule, bool breaksGeneration)
{
    /// <summary>Its entry in the catalogue.</summary>
    public Rule Rule => rule;

    /// <summary>Whether what it finds makes generated code wrong or impossible.</summary>
    public bool BreaksGeneration => breaksGeneration;

    /// <summary>Reports what it finds in a template.</summary>
    public abstract void Check(TemplateDefinition template, FindingSink sink);
}
