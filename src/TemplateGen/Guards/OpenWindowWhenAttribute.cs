namespace TemplateGen;

/// <summary>
/// When the method (or property, or field) answers <see cref="ReturnValue"/>, the window of the marked recipient, or
/// of the receiver, is open. For members of type <c>bool</c>, <c>Task&lt;bool&gt;</c> and <c>ValueTask&lt;bool&gt;</c>.
/// </summary>
/// <param name="returnValue">The answer that means "open".</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class OpenWindowWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The answer that means "open".</summary>
    public bool ReturnValue { get; } = returnValue;
}
