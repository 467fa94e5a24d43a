using System.Collections;
using System.Runtime.CompilerServices;

namespace TemplateGen.Definitions;

/// <summary>
/// An immutable list that is equal to another with equal elements in the same order, so that a model made of records
/// and these compares by value: what an incremental generator caches on.
/// </summary>
/// <typeparam name="T">The elements' type.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    internal EquatableArray(T[] items) => _items = items.Length == 0 ? null : items;

    /// <summary>How many elements.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The element at an index.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such index.</exception>
    public T this[int index] => Items[index];

    private T[] Items => _items ?? [];

    /// <summary>The elements, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Whether both hold equal elements in the same order.</summary>
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items)) return true;
        if (Count != other.Count) return false;
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(Items[i], other.Items[i])) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items)
        {
            hash = unchecked((hash * 31) + EqualityComparer<T>.Default.GetHashCode(item));
        }

        return hash;
    }

    /// <summary>Whether both hold equal elements in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether the elements differ.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>Enumerates the elements without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();
}

/// <summary>Makes <see cref="EquatableArray{T}"/>s.</summary>
public static class EquatableArray
{
    /// <summary>Copies the elements; this is what a collection expression calls.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new(items.ToArray());

    /// <summary>Copies the elements.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IReadOnlyCollection<T> items)
        where T : IEquatable<T> => items.Count == 0 ? default : new([.. items]);
}
