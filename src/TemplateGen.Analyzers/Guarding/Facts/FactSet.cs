namespace TemplateGen.Analyzers.Guarding.Facts;

/// <summary>
/// An immutable set of facts, by their numbers. <see cref="All"/> is what holds where nothing can arrive: everything,
/// which makes it neutral when paths meet.
/// </summary>
internal sealed class FactSet : IEquatable<FactSet>
{
    public static readonly FactSet Empty = new(null);

    public static readonly FactSet All = new(null);

    private const int BitsPerEntry = 6;

    private readonly PersistentMap<ulong>? _bits;

    private FactSet(PersistentMap<ulong>? bits) => _bits = bits;

    public bool IsEmpty => _bits is null && !IsAll;

    public bool IsAll => ReferenceEquals(this, All);

    public bool Contains(int fact) => IsAll || (_bits is not null && _bits.TryGet(fact >> BitsPerEntry, out var bits) && (bits & Bit(fact)) != 0);

    public FactSet Add(int fact)
    {
        if (Contains(fact)) return this;
        if (_bits is null) return new FactSet(PersistentMap<ulong>.Single(fact >> BitsPerEntry, Bit(fact)));
        _bits.TryGet(fact >> BitsPerEntry, out var bits);
        return new FactSet(_bits.Set(fact >> BitsPerEntry, bits | Bit(fact)));
    }

    public FactSet Remove(int fact)
    {
        if (IsAll || !Contains(fact)) return this;
        _bits!.TryGet(fact >> BitsPerEntry, out var bits);
        var rest = bits & ~Bit(fact);
        return Of(rest == 0 ? _bits.Remove(fact >> BitsPerEntry) : _bits.Set(fact >> BitsPerEntry, rest));
    }

    public FactSet Union(FactSet other) =>
        IsAll || other.IsAll ? All
        : other._bits is null ? this
        : _bits is null ? other
        : With(PersistentMap<ulong>.Merge(_bits, other._bits, UnionMerger.Instance));

    public FactSet Intersect(FactSet other) =>
        IsAll ? other
        : other.IsAll ? this
        : With(PersistentMap<ulong>.Merge(_bits, other._bits, IntersectionMerger.Instance));

    /// <summary>The facts in ascending order; those of <see cref="All"/> cannot be told.</summary>
    public IReadOnlyList<int> ToList() => _bits is null ? [] : ListMissingIn(Empty);

    /// <summary>The facts that another set lacks.</summary>
    public List<int> ListMissingIn(FactSet other)
    {
        var entries = new List<KeyValuePair<int, ulong>>();
        PersistentMap<ulong>.AddDifference(_bits, other._bits, entries);
        var facts = new List<int>();
        foreach (var entry in entries)
        {
            for (var bit = 0; bit < 1 << BitsPerEntry; bit++)
            {
                var fact = (entry.Key << BitsPerEntry) + bit;
                if (((entry.Value >> bit) & 1) != 0 && !other.Contains(fact)) facts.Add(fact);
            }
        }

        return facts;
    }

    public bool Equals(FactSet? other) =>
        ReferenceEquals(this, other)
        || (other is not null && IsAll == other.IsAll && (ReferenceEquals(_bits, other._bits) || ToList().SequenceEqual(other.ToList())));

    public override bool Equals(object? obj) => Equals(obj as FactSet);

    public override int GetHashCode() => IsAll ? 1 : ToList().Aggregate(0, (hash, fact) => (hash * 31) + fact);

    private static ulong Bit(int fact) => 1UL << (fact & ((1 << BitsPerEntry) - 1));

    private static FactSet Of(PersistentMap<ulong>? bits) => bits is null ? Empty : new FactSet(bits);

    private FactSet With(PersistentMap<ulong>? bits) => ReferenceEquals(bits, _bits) ? this : Of(bits);

    private sealed class UnionMerger : MapMerger<ulong>
    {
        public static readonly UnionMerger Instance = new();

        public override PersistentMap<ulong>? OnlyLeft(PersistentMap<ulong> entries) => entries;

        public override PersistentMap<ulong>? OnlyRight(PersistentMap<ulong> entries) => entries;

        public override bool TryCombine(int key, ulong left, ulong right, out ulong combined)
        {
            combined = left | right;
            return true;
        }
    }

    private sealed class IntersectionMerger : MapMerger<ulong>
    {
        public static readonly IntersectionMerger Instance = new();

        public override bool TryCombine(int key, ulong left, ulong right, out ulong combined)
        {
            combined = left & right;
            return combined != 0;
        }
    }
}
