namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>The annotations of a parameter, or of a member's receiver.</summary>
[Flags]
internal enum Marks
{
    None = 0,
    RequiresOpenWindow = 1 << 0,
    EnsuresOpenWindow = 1 << 1,
    OpenWindowWhenTrue = 1 << 2,
    OpenWindowWhenFalse = 1 << 3,
    RequiresOptIn = 1 << 4,
    EnsuresOptIn = 1 << 5,
    OptedInWhenTrue = 1 << 6,
    OptedInWhenFalse = 1 << 7,
    TemplateName = 1 << 8,
    AllRequire = RequiresOpenWindow | RequiresOptIn,
}

/// <summary>Reads marks by duty.</summary>
internal static class MarksExtensions
{
    private const int BitsPerDuty = 4;
    private const int AllOfDuty = (1 << BitsPerDuty) - 1;

    public static bool Requires(this Marks marks, Duty duty) => marks.Has(Marks.RequiresOpenWindow, duty);

    public static bool Ensures(this Marks marks, Duty duty) => marks.Has(Marks.EnsuresOpenWindow, duty);

    /// <summary>Whether the answer tells, when it is this.</summary>
    public static bool IsKnownWhen(this Marks marks, bool answer, Duty duty) =>
        marks.Has(answer ? Marks.OpenWindowWhenTrue : Marks.OpenWindowWhenFalse, duty);

    public static bool IsGuard(this Marks marks, Duty duty) => marks.IsKnownWhen(true, duty) || marks.IsKnownWhen(false, duty);

    /// <summary>Whether nothing is said of the other duty.</summary>
    public static bool SpeaksOnlyOf(this Marks marks, Duty duty) => ((int)(marks & ~Marks.TemplateName) & ~(AllOfDuty << ((int)duty * BitsPerDuty))) == 0;

    private static bool Has(this Marks marks, Marks ofWindow, Duty duty) => ((int)marks & ((int)ofWindow << ((int)duty * BitsPerDuty))) != 0;
}
