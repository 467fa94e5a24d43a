namespace TemplateGen.Definitions;

/// <summary>How bad a finding is unless a project configures otherwise.</summary>
public enum FindingSeverity
{
    /// <summary>Shown only to those who look for it.</summary>
    Hidden,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Likely a mistake.</summary>
    Warning,

    /// <summary>The platform refuses it, or no code can be generated: the build fails.</summary>
    Error,
}
