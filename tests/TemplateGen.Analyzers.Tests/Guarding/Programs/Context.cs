namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>What C# allows where a statement is to stand.</summary>
internal sealed record Context
{
    /// <summary>The functions that are declared already, which are the last ones.</summary>
    public required int Functions { get; init; }

    /// <summary>In a function of the program's own, not in its method.</summary>
    public bool IsFunction => Parameter is not null;

    /// <summary>The parameter of the function.</summary>
    public int? Parameter { get; init; }

    public bool MayAwait { get; init; } = true;

    public bool MayBreak { get; init; }

    public bool MayContinue { get; init; }

    /// <summary>Not out of a <c>finally</c>.</summary>
    public bool MayReturn { get; init; } = true;

    /// <summary>Only in the method, before its end.</summary>
    public bool MayGoto { get; init; }

    public bool MayRethrow { get; init; }

    /// <summary>How many loops over recipients are around.</summary>
    public int Loops { get; init; }

    /// <summary>The recipients in scope.</summary>
    public int Recipients => GuardProgram.Recipients + Loops;

    public Context InLoop => this with { MayBreak = true, MayContinue = true };

    public Context InFinally => this with { MayBreak = false, MayContinue = false, MayReturn = false, MayGoto = false, MayRethrow = false };
}
