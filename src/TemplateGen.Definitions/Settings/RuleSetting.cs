namespace TemplateGen.Definitions;

/// <summary>A setting of a rule, which a project writes in a section of an <c>.editorconfig</c> that matches the definition file.</summary>
/// <param name="Key">Its name there, in lower case.</param>
/// <param name="RuleId">The rule that it changes.</param>
/// <param name="Takes">What its value may be, as the object of a sentence.</param>
public sealed record RuleSetting(string Key, string RuleId, string Takes);

/// <summary>A setting whose value means nothing; the rule goes on as if it were not set.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Value">What the project wrote.</param>
public sealed record InvalidSetting(RuleSetting Setting, string Value)
{
    /// <summary>What is wrong, and what to write.</summary>
    public string Message => $"The setting {Setting.Key} is {Show.Text(Value)}, and takes {Setting.Takes}: correct it in the .editorconfig or .globalconfig file.";
}
