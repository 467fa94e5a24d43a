using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateGen.Analyzers.Guarding.Facts;

/// <summary>The heads of terms that have no symbol.</summary>
internal static class TermHeads
{
    public static readonly object This = new();

    /// <summary>The element of an array; its index is the term's right part.</summary>
    public static readonly object ArrayElement = new();

    /// <summary>Texts put together.</summary>
    public static readonly object Concatenation = new();

    /// <summary>What is in a list or array now.</summary>
    public static readonly object Contents = new();

    /// <summary>Some values together.</summary>
    public static readonly object Group = new();

    /// <summary>The recipient that a text names.</summary>
    public static readonly object Parsed = new();

    /// <summary>Links the arguments of a pure function.</summary>
    public static readonly object Arguments = new();

    /// <summary>The second of two assignments to one variable, whose value depends on the first.</summary>
    public static readonly object Intermediate = new();

    public sealed record Constant(object Value);

    public sealed record TupleElement(int Index);

    /// <summary>What an element of a tuple was before the tuple is assigned.</summary>
    public sealed record Saved(int Index);

    /// <summary>A value as another type, where that may change it.</summary>
    public sealed record Cast(ITypeSymbol? Type)
    {
        public bool Equals(Cast? other) => other is not null && SymbolEqualityComparer.Default.Equals(Type, other.Type);

        public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Type);
    }

    /// <summary>Whether two values compare in this way: <c>==</c>, <c>&lt;</c>.</summary>
    public sealed record Comparison(BinaryOperatorKind Kind);

    /// <summary>Whether a value has a type.</summary>
    public sealed record TypeTest(ITypeSymbol Type)
    {
        public bool Equals(TypeTest? other) => other is not null && SymbolEqualityComparer.Default.Equals(Type, other.Type);

        public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Type);
    }

    /// <summary>An object that is made here.</summary>
    public sealed record Creation(SyntaxNode Place);

    /// <summary>A copy that <c>with</c> makes.</summary>
    public sealed record Copy(SyntaxNode Place);

    /// <summary>What a pattern is matched with, when nothing else names it.</summary>
    public sealed record PatternInput(SyntaxNode Place);

    /// <summary>An intermediate value that the compiler's flow graph stores.</summary>
    /// <param name="Graph">The graph that it belongs to.</param>
    /// <param name="Id">Its number there, which is all that counts.</param>
    /// <param name="Type">The value's type.</param>
    public sealed record Capture(int Graph, object Id, ITypeSymbol? Type)
    {
        public bool Equals(Capture? other) => other is not null && Graph == other.Graph && Id.Equals(other.Id);

        public override int GetHashCode() => (Id.GetHashCode() * 31) + Graph;
    }

    /// <summary>What a function of the member returns.</summary>
    public sealed record Result(object Function);

    /// <summary>That a function was turned into a delegate which may be called at any time.</summary>
    public sealed record Escape(object Function);
}
