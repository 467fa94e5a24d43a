namespace TemplateGen;

/// <summary>What a template is for; it decides price, limits and who may get it.</summary>
public enum TemplateCategory
{
    /// <summary>None of the three, or not said in the definition.</summary>
    Unknown,

    /// <summary>Offers, news, invitations.</summary>
    Marketing,

    /// <summary>About something the customer asked for or bought.</summary>
    Utility,

    /// <summary>One-time codes.</summary>
    Authentication,
}
