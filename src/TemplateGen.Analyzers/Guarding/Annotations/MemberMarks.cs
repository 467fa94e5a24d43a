using System.Collections.Immutable;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>All annotations of a member: its own, and those that it inherits.</summary>
/// <param name="Receiver">Of the member itself: they speak of its receiver.</param>
/// <param name="Parameters">Of its parameters, in their order; empty when none has one.</param>
/// <param name="Type">Of its type: every use needs them.</param>
/// <param name="Paths">Of what its arguments hold; few members have any.</param>
/// <param name="Extended">Of the parameter of the extension block that it stands in.</param>
internal sealed record MemberMarks(Marks Receiver, ImmutableArray<Marks> Parameters, Marks Type, ImmutableArray<MemberPath> Paths, Marks Extended)
{
    public static readonly MemberMarks None = new(Marks.None, ImmutableArray<Marks>.Empty, Marks.None, ImmutableArray<MemberPath>.Empty, Marks.None);

    public bool IsNone => ReferenceEquals(this, None);

    /// <summary>Whether a use of the member is a send.</summary>
    public bool IsDuty { get; } = (All(Receiver | Type | Extended, Parameters, Paths) & Marks.AllRequire) != 0;

    public Marks Parameter(int ordinal) => ordinal >= 0 && ordinal < Parameters.Length ? Parameters[ordinal] : Marks.None;

    /// <summary>Only what they say of arguments.</summary>
    public MemberMarks OfArguments() => Of(Marks.None, Parameters, Marks.None, Paths);

    public static MemberMarks Of(Marks receiver) => Of(receiver, ImmutableArray<Marks>.Empty, Marks.None);

    public static MemberMarks Of(Marks receiver, ImmutableArray<Marks> parameters, Marks type) => Of(receiver, parameters, type, ImmutableArray<MemberPath>.Empty);

    public static MemberMarks Of(Marks receiver, ImmutableArray<Marks> parameters, Marks type, ImmutableArray<MemberPath> paths, Marks extended = Marks.None) =>
        All(receiver | type | extended, parameters, paths) == Marks.None && paths.IsEmpty
            ? None
            : new MemberMarks(receiver, parameters, type, paths, extended);

    /// <summary>The annotations of both.</summary>
    public static MemberMarks Union(MemberMarks first, MemberMarks second)
    {
        if (first.IsNone) return second;
        if (second.IsNone) return first;
        var count = Math.Max(first.Parameters.Length, second.Parameters.Length);
        return MemberMarks.Of(
            first.Receiver | second.Receiver,
            Enumerable.Range(0, count).Select(ordinal => first.Parameter(ordinal) | second.Parameter(ordinal)).ToImmutableArray(),
            first.Type | second.Type,
            first.Paths.AddRange(second.Paths),
            first.Extended | second.Extended);
    }

    private static Marks All(Marks marks, ImmutableArray<Marks> parameters, ImmutableArray<MemberPath> paths)
    {
        foreach (var parameter in parameters) marks |= parameter;
        foreach (var path in paths) marks |= path.Marks;
        return marks;
    }
}
