namespace TemplateGen;

/// <summary>The method throws unless the window of the marked recipient, or of its receiver, is open.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class EnsuresOpenWindowAttribute : Attribute;
