namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>A condition in a random program. Flags and recipients are numbers.</summary>
internal abstract record Expression
{
    public sealed record Constant(bool Value) : Expression;

    /// <summary>A call that answers anything, and may throw.</summary>
    public sealed record Unknown : Expression;

    public sealed record Flag(int Number) : Expression;

    /// <summary>A guard in one of the ways to write one; <c>{0}</c> is the recipient.</summary>
    /// <param name="Recipient">Who is asked about.</param>
    /// <param name="Format">The call.</param>
    /// <param name="OpenWhen">The answer that means "open".</param>
    /// <param name="WhenNull">The answer when the guarding object is null; null when there is no such object.</param>
    public sealed record Guard(int Recipient, string Format, bool OpenWhen, bool? WhenNull) : Expression
    {
        public bool IsAwaited => Format.StartsWith("await ", StringComparison.Ordinal);
    }

    /// <summary>The answer to the check that was started last.</summary>
    public sealed record AwaitCheck(string Format) : Expression
    {
        public bool IsAwaited => Format.StartsWith("await ", StringComparison.Ordinal);
    }

    /// <summary>Whether a found window is kept, in one of the ways to ask.</summary>
    public sealed record IsFound(string Text, bool Negated) : Expression;

    /// <summary>A question to the nullable bool, and its answers.</summary>
    public sealed record Maybe(string Text, bool WhenTrue, bool WhenFalse, bool WhenNull) : Expression;

    /// <summary>A free-form send whose result is compared with something.</summary>
    public sealed record Send(int Recipient, int Id) : Expression;

    /// <summary>An operand, or its negation, in one of the ways to write them; <c>{0}</c> is the operand.</summary>
    public sealed record Restated(Expression Operand, string Format, bool Negated) : Expression;

    /// <summary>Two operands; <c>{0}</c> and <c>{1}</c>, or with the operator between them.</summary>
    public sealed record Binary(Expression Left, string Operator, Expression Right, string? Format = null) : Expression;

    /// <summary>A conditional expression; <c>{0}</c>, <c>{1}</c> and <c>{2}</c> are its parts.</summary>
    public sealed record Choice(Expression Condition, Expression WhenTrue, Expression WhenFalse, string Format) : Expression;

    public sealed record SetFlag(int Number, Expression Value) : Expression;

    /// <summary>A call that gives the recipient another value, and answers anything.</summary>
    public sealed record Out(int Recipient) : Expression;
}
