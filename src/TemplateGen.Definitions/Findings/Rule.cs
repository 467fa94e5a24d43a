namespace TemplateGen.Definitions;

/// <summary>A rule of the catalogue.</summary>
/// <param name="Id">Its id: <c>TG1201</c>.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="DefaultSeverity">How bad its findings are unless a project configures otherwise.</param>
public sealed record Rule(string Id, string Title, FindingSeverity DefaultSeverity);
