namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>What must be known of a recipient before a message may be sent.</summary>
internal enum Duty
{
    /// <summary>The customer care window is open: for free-form messages.</summary>
    OpenWindow,

    /// <summary>The customer has opted in: for templates.</summary>
    OptIn,
}
