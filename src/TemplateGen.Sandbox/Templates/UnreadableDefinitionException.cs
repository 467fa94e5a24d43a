namespace TemplateGen.Sandbox;

/// <summary>
/// A definition that the sandbox cannot load. The message has the file, line and column as compilers write them, what is
/// wrong, and what to do.
/// </summary>
/// <param name="message">All of that.</param>
public sealed class UnreadableDefinitionException(string message) : FormatException(message);
