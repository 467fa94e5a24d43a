using System.Collections.Immutable;

namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>
/// A method with recipients, flags, and functions of its own. After the method's own recipients are numbered the
/// variables of loops, then the paths, which are members of a member, then the parameters of functions.
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

    public const int FirstPath = Recipients + LoopRecipients;

    public const int Paths = 2;

    public const int FirstParameter = FirstPath + Paths;

    /// <summary>How many functions a program may have; each has a parameter.</summary>
    public const int MaxFunctions = 2;
}

/// <summary>A function with a recipient as its parameter.</summary>
/// <param name="IsLambda">Whether it is a lambda in a variable.</param>
/// <param name="Body">What it does.</param>
internal sealed record Function(bool IsLambda, Block Body);
