namespace TemplateGen;

/// <summary>The method throws unless the marked recipient, or its receiver, has opted in.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class EnsuresOptInAttribute : Attribute;
