namespace TemplateGen;

/// <summary>How many items the platform takes; at least one. A list that is written out is checked against it while the code is typed.</summary>
/// <param name="maxCount">The most.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class CountLimitAttribute(int maxCount) : Attribute
{
    /// <summary>The most.</summary>
    public int MaxCount { get; } = maxCount;
}
