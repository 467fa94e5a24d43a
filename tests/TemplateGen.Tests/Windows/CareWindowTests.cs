using Microsoft.Extensions.Time.Testing;

namespace TemplateGen.Tests;

public class CareWindowTests
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private readonly FakeTimeProvider _clock = Clients.Clock();
    private readonly RecordingHandler _handler = RecordingHandler.Answering(RecordingHandler.MetaAccepted);
    private readonly WhatsAppClient _client;

    public CareWindowTests() => _client = Clients.Meta(_handler, _clock);

    [Fact]
    public async Task It_is_closed_until_the_customer_writes()
    {
        Assert.False(await _client.Windows.IsOpenAsync(Clients.Customer));
        Assert.Null(await _client.Windows.FindOpenAsync(Clients.Customer));
        await Assert.ThrowsAsync<CareWindowClosedException>(async () => await _client.Windows.EnsureOpenAsync(Clients.Customer));
    }

    [Fact]
    public async Task It_is_open_for_24_hours_and_closed_at_the_last_moment()
    {
        await _client.Windows.RecordInboundAsync(Clients.Customer, _clock.GetUtcNow());

        _clock.Advance(Day - TimeSpan.FromTicks(1));
        Assert.True(await _client.Windows.IsOpenAsync(Clients.Customer));
        await _client.Windows.EnsureOpenAsync(Clients.Customer);

        _clock.Advance(TimeSpan.FromTicks(1));
        Assert.False(await _client.Windows.IsOpenAsync(Clients.Customer));
    }

    [Fact]
    public async Task It_counts_from_the_message_and_not_from_its_arrival()
    {
        var sentAt = _clock.GetUtcNow() - TimeSpan.FromHours(20);
        await _client.Windows.RecordInboundAsync(Clients.Customer, sentAt);

        Assert.Equal(sentAt + Day, (await _client.Windows.FindOpenAsync(Clients.Customer))!.ClosesAt);
    }

    [Fact]
    public async Task A_late_message_does_not_shorten_it()
    {
        var newest = _clock.GetUtcNow() - TimeSpan.FromHours(1);
        await _client.Windows.RecordInboundAsync(Clients.Customer, newest);
        await _client.Windows.RecordInboundAsync(Clients.Customer, newest - TimeSpan.FromHours(5));

        Assert.Equal(newest + Day, (await _client.Windows.FindOpenAsync(Clients.Customer))!.ClosesAt);
    }

    [Fact]
    public async Task A_message_from_the_future_counts_from_now()
    {
        await _client.Windows.RecordInboundAsync(Clients.Customer, _clock.GetUtcNow() + TimeSpan.FromDays(30));

        Assert.Equal(_clock.GetUtcNow() + Day, (await _client.Windows.FindOpenAsync(Clients.Customer))!.ClosesAt);
    }

    [Fact]
    public async Task A_found_window_sends_to_its_customer()
    {
        await _client.Windows.RecordInboundAsync(Clients.Customer, _clock.GetUtcNow());
        var window = await _client.Windows.FindOpenAsync(Clients.Customer);

        Assert.True((await window!.SendTextAsync("Hi")).IsAccepted);
        Assert.True((await window.SendMessageAsync(new TextMessage("Hi again"))).IsAccepted);
        Assert.Equal(Clients.Customer, window.Customer);
        Assert.All(_handler.Requests, request => Assert.Contains("+31612345678", request.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_window_that_was_kept_for_too_long_does_not_send()
    {
        await _client.Windows.RecordInboundAsync(Clients.Customer, _clock.GetUtcNow());
        var window = await _client.Windows.FindOpenAsync(Clients.Customer);
        _clock.Advance(Day);

        Assert.Equal(SendStatus.WindowClosed, (await window!.SendTextAsync("Hi")).Status);
        Assert.Empty(_handler.Requests);
    }

    [Fact]
    public async Task One_store_keeps_the_windows_of_two_numbers_apart()
    {
        var store = new InMemoryCareWindowStore(_clock);
        var other = Clients.MetaOptions();
        other.PhoneNumberId = "2222222";
        var first = new WhatsAppClient(new MetaCloudProvider(new HttpClient(_handler), Clients.MetaOptions()), store, _clock);
        var second = new WhatsAppClient(new MetaCloudProvider(new HttpClient(_handler), other), store, _clock);

        await first.Windows.RecordInboundAsync(Clients.Customer, _clock.GetUtcNow());

        Assert.True(await first.Windows.IsOpenAsync(Clients.Customer));
        Assert.False(await second.Windows.IsOpenAsync(Clients.Customer));
    }

    [Fact]
    public async Task Nobody_has_no_window()
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await _client.Windows.IsOpenAsync(default));
        await Assert.ThrowsAsync<ArgumentException>(async () => await _client.Windows.FindOpenAsync(default));
        await Assert.ThrowsAsync<ArgumentException>(async () => await _client.Windows.EnsureOpenAsync(default));
        await Assert.ThrowsAsync<ArgumentException>(async () => await _client.Windows.RecordInboundAsync(default, _clock.GetUtcNow()));
        await Assert.ThrowsAsync<ArgumentException>(async () => await _client.SendTextAsync(default, "Hi"));
    }
}
