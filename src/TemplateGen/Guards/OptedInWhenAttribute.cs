namespace TemplateGen;

/// <summary>
/// When the method (or property, or field) answers <see cref="ReturnValue"/>, the marked recipient, or the receiver,
/// has opted in. For members of type <c>bool</c>, <c>Task&lt;bool&gt;</c> and <c>ValueTask&lt;bool&gt;</c>.
/// </summary>
/// <param name="returnValue">The answer that means "opted in".</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class OptedInWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The answer that means "opted in".</summary>
    public bool ReturnValue { get; } = returnValue;
}
