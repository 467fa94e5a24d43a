namespace TemplateGen.Analyzers.Guarding.Facts;

/// <summary>
/// An immutable map from non-negative numbers: a Patricia tree. A changed map shares all else with the old one, and
/// merging two maps looks only at what they don't share: the states of a flow differ little from block to block, however
/// large they are. The empty map is <see langword="null"/>.
/// </summary>
internal abstract class PersistentMap<TValue>
{
    public abstract bool TryGet(int key, out TValue value);

    public abstract PersistentMap<TValue> Set(int key, TValue value);

    public abstract PersistentMap<TValue>? Remove(int key);

    public abstract void AddTo(List<KeyValuePair<int, TValue>> entries);

    /// <summary>Merges two maps; the result is <paramref name="left"/> itself when it says the same.</summary>
    public static PersistentMap<TValue>? Merge(PersistentMap<TValue>? left, PersistentMap<TValue>? right, MapMerger<TValue> merger)
    {
        if (ReferenceEquals(left, right)) return left;
        if (left is null) return merger.OnlyRight(right!);
        if (right is null) return merger.OnlyLeft(left);
        if (left is Leaf leaf) return MergeLeaf(leaf, right, merger);
        var branch = (Branch)left;
        if (right is Leaf other)
        {
            return branch.Matches(other.Key)
                ? branch.IsOne(other.Key)
                    ? branch.With(merger.OnlyLeft(branch.Zero), Merge(branch.One, right, merger))
                    : branch.With(Merge(branch.Zero, right, merger), merger.OnlyLeft(branch.One))
                : JoinOrOne(merger.OnlyLeft(left), merger.OnlyRight(right));
        }

        var branch2 = (Branch)right;
        if (branch.Bit == branch2.Bit && branch.Prefix == branch2.Prefix)
            return branch.With(Merge(branch.Zero, branch2.Zero, merger), Merge(branch.One, branch2.One, merger));
        if (branch.Bit > branch2.Bit && branch.Matches(branch2.Prefix))
        {
            return branch.IsOne(branch2.Prefix)
                ? branch.With(merger.OnlyLeft(branch.Zero), Merge(branch.One, right, merger))
                : branch.With(Merge(branch.Zero, right, merger), merger.OnlyLeft(branch.One));
        }

        if (branch2.Bit > branch.Bit && branch2.Matches(branch.Prefix))
        {
            return branch2.IsOne(branch.Prefix)
                ? branch2.With(merger.OnlyRight(branch2.Zero), Merge(left, branch2.One, merger))
                : branch2.With(Merge(left, branch2.Zero, merger), merger.OnlyRight(branch2.One));
        }

        return JoinOrOne(merger.OnlyLeft(left), merger.OnlyRight(right));
    }

    /// <summary>Adds the entries of one map that another lacks, or has with another value; what they share is not looked at.</summary>
    public static void AddDifference(PersistentMap<TValue>? map, PersistentMap<TValue>? other, List<KeyValuePair<int, TValue>> entries)
    {
        if (map is null || ReferenceEquals(map, other)) return;
        if (map is Branch branch && other is Branch branch2 && branch.Bit == branch2.Bit && branch.Prefix == branch2.Prefix)
        {
            AddDifference(branch.Zero, branch2.Zero, entries);
            AddDifference(branch.One, branch2.One, entries);
        }
        else
        {
            map.AddTo(entries);
        }
    }

    public static PersistentMap<TValue> Single(int key, TValue value) => new Leaf(key, value);

    private static PersistentMap<TValue>? MergeLeaf(Leaf left, PersistentMap<TValue> right, MapMerger<TValue> merger)
    {
        var rest = right.Remove(left.Key);
        var here = right.TryGet(left.Key, out var value) ? Both(left, value, merger) : merger.OnlyLeft(left);
        return rest is null ? here : JoinOrOne(here, merger.OnlyRight(rest));
    }

    private static Leaf? Both(Leaf left, TValue right, MapMerger<TValue> merger) =>
        !merger.TryCombine(left.Key, left.Value, right, out var combined) ? null
        : EqualityComparer<TValue>.Default.Equals(combined, left.Value) ? left
        : new Leaf(left.Key, combined);

    private static PersistentMap<TValue>? JoinOrOne(PersistentMap<TValue>? left, PersistentMap<TValue>? right)
    {
        if (left is null) return right;
        if (right is null) return left;
        if (right is Leaf leaf) return left.Set(leaf.Key, leaf.Value);
        if (left is Leaf only) return right.Set(only.Key, only.Value);
        return Join(left, ((Branch)left).Prefix, right, ((Branch)right).Prefix);
    }

    /// <summary>Two trees whose keys part at the highest bit in which their prefixes differ.</summary>
    private static Branch Join(PersistentMap<TValue> left, int leftKey, PersistentMap<TValue> right, int rightKey)
    {
        var bit = HighestBit(leftKey ^ rightKey);
        var prefix = leftKey & ~((bit << 1) - 1);
        return (leftKey & bit) == 0 ? new Branch(prefix, bit, left, right) : new Branch(prefix, bit, right, left);
    }

    private static int HighestBit(int bits)
    {
        for (var shift = 1; shift < 32; shift <<= 1) bits |= bits >> shift;
        return bits - (bits >> 1);
    }

    private sealed class Leaf(int key, TValue value) : PersistentMap<TValue>
    {
        public int Key => key;

        public TValue Value => value;

        public override bool TryGet(int wanted, out TValue found)
        {
            found = wanted == key ? value : default!;
            return wanted == key;
        }

        public override PersistentMap<TValue> Set(int changed, TValue newValue) =>
            changed != key ? Join(this, key, new Leaf(changed, newValue), changed)
            : EqualityComparer<TValue>.Default.Equals(value, newValue) ? this
            : new Leaf(key, newValue);

        public override PersistentMap<TValue>? Remove(int removed) => removed == key ? null : this;

        public override void AddTo(List<KeyValuePair<int, TValue>> entries) => entries.Add(new(key, value));
    }

    private sealed class Branch(int prefix, int bit, PersistentMap<TValue> zero, PersistentMap<TValue> one) : PersistentMap<TValue>
    {
        /// <summary>The bits that all keys share, above <see cref="Bit"/>.</summary>
        public int Prefix => prefix;

        public int Bit => bit;

        public PersistentMap<TValue> Zero => zero;

        public PersistentMap<TValue> One => one;

        public bool Matches(int key) => (key & ~((bit << 1) - 1)) == prefix;

        public bool IsOne(int key) => (key & bit) != 0;

        public override bool TryGet(int key, out TValue value) => (IsOne(key) ? one : zero).TryGet(key, out value);

        public override PersistentMap<TValue> Set(int key, TValue value) =>
            !Matches(key) ? Join(this, prefix, new Leaf(key, value), key)
            : IsOne(key) ? With(zero, one.Set(key, value))!
            : With(zero.Set(key, value), one)!;

        public override PersistentMap<TValue>? Remove(int key) =>
            !Matches(key) ? this
            : IsOne(key) ? With(zero, one.Remove(key))
            : With(zero.Remove(key), one);

        public PersistentMap<TValue>? With(PersistentMap<TValue>? newZero, PersistentMap<TValue>? newOne) =>
            newZero is null ? newOne
            : newOne is null ? newZero
            : ReferenceEquals(newZero, zero) && ReferenceEquals(newOne, one) ? this
            : new Branch(prefix, bit, newZero, newOne);

        public override void AddTo(List<KeyValuePair<int, TValue>> entries)
        {
            zero.AddTo(entries);
            one.AddTo(entries);
        }
    }
}
