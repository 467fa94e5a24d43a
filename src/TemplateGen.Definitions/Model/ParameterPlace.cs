namespace TemplateGen.Definitions;

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
