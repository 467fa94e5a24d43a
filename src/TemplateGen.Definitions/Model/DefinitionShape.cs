namespace TemplateGen.Definitions;

/// <summary>Which of the three ways to write a definition a template uses.</summary>
public enum DefinitionShape
{
    /// <summary>Our own, for people who write by hand: <c>body</c> is a text, single braces are placeholders.</summary>
    Own,

    /// <summary>The Graph API's create request: <c>components</c>.</summary>
    GraphCreate,

    /// <summary>The Graph API's answer: a create request with <c>id</c> or <c>status</c>, or in <c>data</c>.</summary>
    GraphAnswer,
}
