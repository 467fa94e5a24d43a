namespace TemplateGen.Analyzers.Guarding.Facts;

/// <summary>How two persistent maps become one. A value merged with itself must give itself: shared parts are not looked at.</summary>
internal abstract class MapMerger<TValue>
{
    /// <summary>What becomes of entries that only the left map has: they go, by default.</summary>
    public virtual PersistentMap<TValue>? OnlyLeft(PersistentMap<TValue> entries) => null;

    /// <summary>What becomes of entries that only the right map has: they go, by default.</summary>
    public virtual PersistentMap<TValue>? OnlyRight(PersistentMap<TValue> entries) => null;

    /// <summary>The value of a key that both have; <see langword="false"/> leaves it out.</summary>
    public abstract bool TryCombine(int key, TValue left, TValue right, out TValue combined);
}
