using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace TemplateGen.Tests;

public class InMemoryCareWindowStoreTests
{
    private readonly FakeTimeProvider _clock = Clients.Clock();

    [Fact]
    public async Task The_newest_time_wins_whatever_the_order()
        => await Gen.Int[0, 1000].Array[1, 20].SampleAsync(async minutes =>
        {
            var store = new InMemoryCareWindowStore(_clock);
            foreach (var minute in minutes)
            {
                await store.RecordAsync(Key(1), At(minute), CancellationToken.None);
            }

            Assert.Equal(At(minutes.Max()), await store.FindAsync(Key(1), CancellationToken.None));
            Assert.Equal(1, store.Count);
        });

    [Fact]
    public async Task The_newest_time_wins_when_many_write_at_once()
    {
        var store = new InMemoryCareWindowStore(_clock);
        await Parallel.ForAsync(0, 20_000, async (i, cancellationToken)
            => await store.RecordAsync(Key(i % 100), At((i * 7919) % 1000), cancellationToken));

        for (var customer = 0; customer < 100; customer++)
        {
            var newest = Enumerable.Range(0, 20_000).Where(i => i % 100 == customer).Max(i => (i * 7919) % 1000);
            Assert.Equal(At(newest), await store.FindAsync(Key(customer), CancellationToken.None));
        }
    }

    [Fact]
    public async Task Closed_windows_go_first_and_then_those_that_close_next()
    {
        var store = new InMemoryCareWindowStore(_clock, capacity: 3);
        await store.RecordAsync(Key(1), At(30), CancellationToken.None);
        await store.RecordAsync(Key(2), At(10), CancellationToken.None);
        await store.RecordAsync(Key(3), At(20), CancellationToken.None);
        await store.RecordAsync(Key(4), At(40), CancellationToken.None);

        Assert.Equal(3, store.Count);
        Assert.Null(await store.FindAsync(Key(2), CancellationToken.None));
        Assert.NotNull(await store.FindAsync(Key(1), CancellationToken.None));
        Assert.NotNull(await store.FindAsync(Key(3), CancellationToken.None));
    }

    [Fact]
    public async Task Writing_again_moves_a_customer_to_the_back()
    {
        var store = new InMemoryCareWindowStore(_clock, capacity: 2);
        await store.RecordAsync(Key(1), At(10), CancellationToken.None);
        await store.RecordAsync(Key(2), At(20), CancellationToken.None);
        await store.RecordAsync(Key(1), At(30), CancellationToken.None);
        await store.RecordAsync(Key(3), At(40), CancellationToken.None);

        Assert.NotNull(await store.FindAsync(Key(1), CancellationToken.None));
        Assert.Null(await store.FindAsync(Key(2), CancellationToken.None));
    }

    [Fact]
    public async Task Closed_windows_are_forgotten_at_the_next_message()
    {
        var store = new InMemoryCareWindowStore(_clock);
        for (var customer = 0; customer < 50; customer++)
        {
            await store.RecordAsync(Key(customer), _clock.GetUtcNow(), CancellationToken.None);
        }

        _clock.Advance(TimeSpan.FromHours(24));
        await store.RecordAsync(Key(99), _clock.GetUtcNow(), CancellationToken.None);

        Assert.Equal(1, store.Count);
    }

    [Fact]
    public async Task It_never_holds_more_than_its_capacity()
    {
        var store = new InMemoryCareWindowStore(_clock, capacity: 100);
        await Parallel.ForAsync(0, 5_000, async (i, cancellationToken) =>
        {
            await store.RecordAsync(Key(i), At(i % 1000), cancellationToken);
            Assert.InRange(store.Count, 1, 100);
        });

        Assert.Equal(100, store.Count);
    }

    private static CareWindowKey Key(int customer) => new("106540352242922", Recipient.Parse($"+316{customer:D8}"));

    private DateTimeOffset At(int minute) => _clock.GetUtcNow() - TimeSpan.FromMinutes(1000 - minute);
}
