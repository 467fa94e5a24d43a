namespace TemplateGen.Definitions.Rules;

/// <summary>A rule on the C# side of a template, which is built once for all of them. What it finds breaks generation.</summary>
/// <param name="rule">Its entry in the catalogue.</param>
internal abstract class SignatureRule(Rule rule)
{
    /// <summary>Its entry in the catalogue.</summary>
    public Rule Rule => rule;

    /// <summary>Reports what it finds.</summary>
    /// <param name="template">The template.</param>
    /// <param name="signature">Its C# side.</param>
    /// <param name="clashes">The names in it that clash.</param>
    /// <param name="sink">Takes the findings.</param>
    public abstract void Check(TemplateDefinition template, TemplateSignature signature, IReadOnlyList<NameClash> clashes, FindingSink sink);
}
