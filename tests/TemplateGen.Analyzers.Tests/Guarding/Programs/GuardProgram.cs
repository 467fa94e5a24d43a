using System.Collections.Immutable;

namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>
/// A method with recipients, flags, and functions of its own. Recipients with numbers from
/// <see cref="Recipients"/> on are the variables of loops.
/// </summary>
/// <param name="Functions">Local functions and lambdas; one calls only those after it.</param>
/// <param name="Body">What the method does.</param>
/// <param name="End">What it does at its end, which is where <c>goto</c> leads to.</param>
internal sealed record GuardProgram(ImmutableArray<Function> Functions, Block Body, Block End)
{
    public const int Recipients = 3;
    public const int Flags = 2;

    /// <summary>How deep loops over recipients nest.</summary>
    public const int LoopRecipients = 2;
}

/// <param name="IsLambda">Whether it is a lambda in a variable.</param>
/// <param name="Body">What it does.</param>
internal sealed record Function(bool IsLambda, Block Body);
