using System.Collections.Immutable;

namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>A statement in a random program. Flags, recipients and functions are numbers.</summary>
internal abstract record Statement
{
    public sealed record Send(int Recipient, int Id) : Statement;

    /// <summary>A send to one of two recipients.</summary>
    public sealed record SendToEither(Expression Condition, int WhenTrue, int WhenFalse, int Id) : Statement;

    public sealed record Evaluate(Expression Expression) : Statement;

    /// <summary>An assignment, by <c>=</c>, <c>&amp;=</c>, <c>|=</c> or <c>^=</c>.</summary>
    public sealed record SetFlag(int Flag, string Operator, Expression Value) : Statement;

    /// <summary>Both flags at once, by a tuple.</summary>
    public sealed record SetFlags(Expression First, Expression Second) : Statement;

    /// <summary>Gives a recipient the value of another one.</summary>
    public sealed record Copy(int Recipient, int Source) : Statement;

    /// <summary>Gives a recipient the value of one of two others.</summary>
    public sealed record CopyEither(int Recipient, Expression Condition, int WhenTrue, int WhenFalse) : Statement;

    /// <summary>Gives a recipient a value that nothing is known of; <c>{0}</c> is the recipient.</summary>
    public sealed record Renew(int Recipient, string Format) : Statement;

    /// <summary>Gives the object that all paths begin with another value.</summary>
    public sealed record RenewPaths : Statement;

    public sealed record Swap(int First, int Second) : Statement;

    /// <summary>Starts a check without waiting for its answer.</summary>
    public sealed record StartCheck(int Recipient) : Statement;

    /// <summary>Looks for an open window and keeps it, or null; <c>{0}</c> is the recipient.</summary>
    public sealed record Find(int Recipient, string Format) : Statement
    {
        public bool IsAwaited => Format.Contains("await ", StringComparison.Ordinal);
    }

    /// <summary>Sets the nullable bool by <c>=</c> or <c>??=</c>; to null when there is no value.</summary>
    public sealed record SetMaybe(string Operator, Expression? Value) : Statement;

    /// <summary>Sets the nullable bool to the answer of a guard that may be null.</summary>
    public sealed record AskPerhaps(int Recipient, bool OpenWhen) : Statement;

    /// <summary>A call that throws unless the window is open; <c>{0}</c> is the recipient.</summary>
    public sealed record Ensure(int Recipient, string Format) : Statement
    {
        public bool IsAwaited => Format.StartsWith("await ", StringComparison.Ordinal);
    }

    /// <summary>A call that throws unless the condition is as expected.</summary>
    public sealed record Check(Expression Condition, bool Expected) : Statement;

    /// <summary>A call that may throw.</summary>
    public sealed record Other : Statement;

    public sealed record If(Expression Condition, Block Then, Block Else) : Statement;

    public sealed record While(Expression Condition, Block Body) : Statement;

    public sealed record DoWhile(Block Body, Expression Condition) : Statement;

    public sealed record For(Expression Condition, Expression Increment, Block Body) : Statement;

    /// <summary>Over recipients that nothing is known of; the variable is a recipient too.</summary>
    public sealed record ForEach(int Recipient, Block Body) : Statement;

    public sealed record Try(Block Body, ImmutableArray<Catch> Catches, Block? Finally) : Statement;

    /// <summary>A switch on a condition, with a section for true, perhaps with a further condition, and one for the rest.</summary>
    public sealed record Switch(Expression Condition, Expression? When, Block WhenTrue, Block Otherwise) : Statement;

    /// <summary>A statement that only wraps its body, such as <c>checked</c>; <c>{0}</c> is the body.</summary>
    public sealed record Wrapper(string Format, Block Body) : Statement;

    public sealed record Jump(JumpKind Kind) : Statement;

    /// <summary>A <c>throw</c>, or a call that never returns.</summary>
    public sealed record Throw(ExceptionKind Kind, string Text) : Statement;

    /// <summary>Calls one of the program's own functions.</summary>
    public sealed record Invoke(int Function, int Argument) : Statement;

    /// <summary>Hands one of the program's own functions to unknown code.</summary>
    public sealed record Escape(int Function) : Statement;
}

/// <summary>A clause for one kind of exceptions, or for all.</summary>
internal sealed record Catch(ExceptionKind? Kind, Expression? Filter, Block Body);

internal enum ExceptionKind
{
    Io,
    Invalid,
}

internal enum JumpKind
{
    Break,
    Continue,
    Return,

    /// <summary>To the end of the method.</summary>
    Goto,

    /// <summary>The caught exception goes on.</summary>
    Rethrow,
}

internal sealed record Block(ImmutableArray<Statement> Statements)
{
    public static Block Empty { get; } = new([]);
}
