namespace TemplateGen;

/// <summary>
/// Says of a text that it is a template's name at WhatsApp: where a constant names a template that has a generated
/// method, the method is proposed instead.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class TemplateNameAttribute : Attribute;
