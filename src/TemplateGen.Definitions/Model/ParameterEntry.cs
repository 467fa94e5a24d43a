namespace TemplateGen.Definitions;

/// <summary>An entry of our <c>parameters</c>: what a definition says about a placeholder's C# side.</summary>
public sealed record ParameterEntry
{
    /// <summary>The entry: an object, or a string that is just the name.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The parameter's name.</summary>
    public JsonText? Name { get; init; }

    /// <summary>What the parameter takes.</summary>
    public ParameterType Type { get; init; }

    /// <summary>A sample.</summary>
    public JsonText? Example { get; init; }

    /// <summary>Where its placeholder stands.</summary>
    public ParameterPlace Place { get; init; } = ParameterPlace.Body;

    /// <summary>Which button, from 0, when <see cref="Place"/> is a button.</summary>
    public int ButtonIndex { get; init; }

    /// <summary>The token that says which button.</summary>
    public SourceSpan? PlaceSpan { get; init; }
}
