namespace TemplateGen.Definitions.Rules;

/// <summary>A rule on all templates of a project together.</summary>
internal interface ITogetherRule
{
    /// <summary>Reports what it finds.</summary>
    void Check(TemplateSet templates, FileSinks sinks);
}
