namespace TemplateGen;

/// <summary>Says of a generated method which template it sends: what analyzers read.</summary>
/// <param name="template">The record of the template.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SendsTemplateAttribute(Type template) : Attribute
{
    /// <summary>The record of the template.</summary>
    public Type Template { get; } = template;
}
