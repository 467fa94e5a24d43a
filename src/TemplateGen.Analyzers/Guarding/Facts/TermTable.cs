using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Guarding.Facts;

/// <summary>The terms of one method body.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<Key, Term> _terms = new();
    private readonly List<Term> _byId = new();
    private readonly Dictionary<ISymbol, List<Term>> _bySymbol = new(SymbolEqualityComparer.Default);
    private readonly List<Term> _elements = new();

    public Term this[int id] => _byId[id];

    /// <summary>The terms that end in this symbol: a variable, or a member of whatever receiver.</summary>
    public IReadOnlyList<Term> EndingIn(ISymbol symbol) => _bySymbol.TryGetValue(symbol, out var terms) ? terms.ToArray() : Array.Empty<Term>();

    /// <summary>What is in lists and arrays, one by one and together: most members have none.</summary>
    public IReadOnlyList<Term> Elements => _elements.ToArray();

    /// <summary>A variable, a constant, <c>this</c>: see <see cref="TermHeads"/>.</summary>
    public Term Leaf(object head) => Get(head, null, null)!;

    public Term? TryFindLeaf(object head) => _terms.TryGetValue(new Key(head, null, null), out var term) ? term : null;

    public Term? TryFindNode(object head, Term left, Term? right = null) => _terms.TryGetValue(new Key(head, left, right), out var term) ? term : null;

    /// <summary>A member of a term, or a pure function of one or two; null when it becomes too deep.</summary>
    public Term? Node(object head, Term? left, Term? right = null) => Get(head, left, right);

    /// <summary>The term with one part replaced by another.</summary>
    public Term? Replace(Term term, Term part, Term by)
    {
        if (ReferenceEquals(term, part)) return by;
        if (!term.Contains(part)) return term;
        var left = term.Left is null ? null : Replace(term.Left, part, by);
        var right = term.Right is null ? null : Replace(term.Right, part, by);
        return (term.Left is null) == (left is null) && (term.Right is null) == (right is null) ? Get(term.Head, left, right) : null;
    }

    private Term? Get(object head, Term? left, Term? right)
    {
        var key = new Key(head, left, right);
        if (_terms.TryGetValue(key, out var term)) return term;
        if (Math.Max(left?.Depth ?? 0, right?.Depth ?? 0) >= Term.MaxDepth) return null;
        term = new Term(_terms.Count, head, left, right);
        _terms.Add(key, term);
        _byId.Add(term);
        if (head is ISymbol symbol)
        {
            if (!_bySymbol.TryGetValue(symbol, out var terms)) _bySymbol.Add(symbol, terms = new List<Term>());
            terms.Add(term);
        }

        if (term.IsInList) _elements.Add(term);
        return term;
    }

    /// <summary>A class, since the runtime has the code of a dictionary of objects ready.</summary>
    private sealed class Key(object head, Term? left, Term? right) : IEquatable<Key>
    {
        private readonly object _head = head;
        private readonly Term? _left = left;
        private readonly Term? _right = right;

        public bool Equals(Key? other) =>
            other is not null && ReferenceEquals(_left, other._left) && ReferenceEquals(_right, other._right)
            && (_head is ISymbol symbol && other._head is ISymbol otherSymbol
                ? SymbolEqualityComparer.Default.Equals(symbol, otherSymbol)
                : _head.Equals(other._head));

        public override bool Equals(object? obj) => Equals(obj as Key);

        public override int GetHashCode()
        {
            var hash = _head is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : _head.GetHashCode();
            return (((hash * 31) + (_left?.Id ?? -1)) * 31) + (_right?.Id ?? -1);
        }
    }
}
