using System.Diagnostics.CodeAnalysis;

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

/// <summary>What a text parameter takes; at run time it is written as the template's language writes it.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "The words of the definition format.")]
public enum ParameterType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Decimal,

    /// <summary>An amount of money with its currency.</summary>
    Currency,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A date and time.</summary>
    DateTime,

    /// <summary>An address.</summary>
    Url,

    /// <summary>A phone number.</summary>
    Phone,
}

/// <summary>The part of a template in which a parameter is used.</summary>
public enum ParameterPlace
{
    /// <summary>The header.</summary>
    Header,

    /// <summary>The body.</summary>
    Body,

    /// <summary>The limited-time offer.</summary>
    LimitedTimeOffer,

    /// <summary>A button.</summary>
    Button,

    /// <summary>A card of the carousel.</summary>
    Card,
}
