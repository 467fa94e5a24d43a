namespace TemplateGen;

/// <summary>
/// Keeps when each customer last wrote. One store may serve many business numbers and, when it is shared over a
/// network, many machines. Implementations are thread-safe.
/// </summary>
public interface ICareWindowStore
{
    /// <summary>Keeps the newest time: one that is older than what is kept changes nothing, also when calls run at the same time.</summary>
    ValueTask RecordAsync(CareWindowKey key, DateTimeOffset sentAt, CancellationToken cancellationToken);

    /// <summary>The newest time; null when none is kept, or when it is so old that the window has closed.</summary>
    ValueTask<DateTimeOffset?> FindAsync(CareWindowKey key, CancellationToken cancellationToken);
}
