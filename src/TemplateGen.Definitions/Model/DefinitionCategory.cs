namespace TemplateGen.Definitions;

/// <summary>The category that a definition's <c>category</c> or <c>tag</c> stands for.</summary>
public enum DefinitionCategory
{
    /// <summary>Not given, or not a word that the platform ever used.</summary>
    Unknown,

    /// <summary>MARKETING.</summary>
    Marketing,

    /// <summary>UTILITY; also what the tags of 2019 and TRANSACTIONAL most likely stand for.</summary>
    Utility,

    /// <summary>AUTHENTICATION; also what OTP stood for.</summary>
    Authentication,
}
