namespace TemplateGen.Tool;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>No errors.</summary>
    public const int Clean = 0;

    /// <summary>There are errors in the definitions.</summary>
    public const int Errors = 1;

    /// <summary>The command could not do its work: a bad option, or a file that is not there or cannot be read or written.</summary>
    public const int CannotRun = 2;
}
