namespace TemplateGen;

/// <summary>
/// Keeps care windows in this process's memory, up to a number of customers: closed windows go first, then those that
/// close next. They are lost when the process ends; until a customer writes again, only templates reach them.
/// </summary>
public sealed class InMemoryCareWindowStore : ICareWindowStore
{
    private const int DefaultCapacity = 100_000;

    // Oldest first: what has closed, and what closes next.
    private readonly SortedSet<Entry> _byAge = new(Entry.ByAge);
    private readonly Dictionary<CareWindowKey, Entry> _byKey = [];
    private readonly object _lock = new();
    private readonly TimeProvider _time;
    private readonly int _capacity;
    private long _order;

    /// <summary>An empty store.</summary>
    /// <param name="time">The clock; null is the system's.</param>
    /// <param name="capacity">The most customers that are kept, over all business numbers.</param>
    public InMemoryCareWindowStore(TimeProvider? time = null, int capacity = DefaultCapacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _time = time ?? TimeProvider.System;
        _capacity = capacity;
    }

    /// <summary>How many customers are kept.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _byKey.Count;
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask RecordAsync(CareWindowKey key, DateTimeOffset sentAt, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            Keep(key, sentAt);
            RemoveClosedAndSurplus();
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset?> FindAsync(CareWindowKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return ValueTask.FromResult<DateTimeOffset?>(_byKey.TryGetValue(key, out var entry) ? entry.SentAt : null);
        }
    }

    private void Keep(CareWindowKey key, DateTimeOffset sentAt)
    {
        if (_byKey.TryGetValue(key, out var known))
        {
            if (known.SentAt >= sentAt)
            {
                return;
            }

            _byAge.Remove(known);
        }

        var entry = new Entry(sentAt, _order++, key);
        _byKey[key] = entry;
        _byAge.Add(entry);
    }

    private void RemoveClosedAndSurplus()
    {
        var closed = _time.GetUtcNow() - CareWindow.Length;
        while (_byAge.Count > 0 && (_byAge.Count > _capacity || _byAge.Min.SentAt <= closed))
        {
            _byKey.Remove(_byAge.Min.Key);
            _byAge.Remove(_byAge.Min);
        }
    }

    // The order number tells entries of the same moment apart.
    private readonly record struct Entry(DateTimeOffset SentAt, long Order, CareWindowKey Key)
    {
        public static Comparer<Entry> ByAge { get; } = Comparer<Entry>.Create(static (a, b) =>
            a.SentAt != b.SentAt ? a.SentAt.CompareTo(b.SentAt) : a.Order.CompareTo(b.Order));
    }
}
