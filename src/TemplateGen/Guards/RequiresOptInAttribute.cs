namespace TemplateGen;

/// <summary>
/// The customer must have opted in: that of the parameter's recipient, of the receiver of the method or property, or of
/// every use of the type. Whoever calls has the duty to know it, or to pass the duty on.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class RequiresOptInAttribute : Attribute;
