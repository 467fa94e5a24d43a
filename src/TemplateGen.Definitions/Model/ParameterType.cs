using System.Diagnostics.CodeAnalysis;

namespace TemplateGen.Definitions;

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
