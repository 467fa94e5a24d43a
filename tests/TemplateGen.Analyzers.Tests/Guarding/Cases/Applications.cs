using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Cases;

/// <summary>Whole parts of applications, as they are written where the window is one concern of many.</summary>
public class Applications : Shop
{
    class Letter
    {
        public string To { get; init; } = "";

        public string Text { get; init; } = "";

        public DateTimeOffset? SentAt { get; set; }

        public int Attempts { get; set; }
    }

    interface IUnitOfWork : IAsyncDisposable
    {
        IAsyncEnumerable<Letter> Pending(CancellationToken ct);

        Task CommitAsync(CancellationToken ct);

        Task RollbackAsync();
    }

    class Outbox(IWhatsAppClient client, Func<IUnitOfWork> begin, TimeProvider clock)
    {
        public async Task<int> RunAsync(CancellationToken ct)
        {
            var sent = 0;
            await using var unit = begin();
            await foreach (var letter in unit.Pending(ct))
            {
                if (!Recipient.TryParse(letter.To, out var to))
                {
                    letter.SentAt = DateTimeOffset.MinValue;
                    continue;
                }

                bool open;
                try
                {
                    open = await client.Windows.IsOpenAsync(to, ct);
                }
                catch (HttpRequestException)
                {
                    open = false;
                    letter.Attempts++;
                }

                if (!open && letter.Attempts > 3) await client.SendTextAsync(/*⚑*/to, "at last", ct);
                if (!open) continue;
                SendResult result;
                try
                {
                    result = await client.SendTextAsync(to, letter.Text, ct);
                    result.EnsureAccepted();
                }
                catch (WhatsAppSendException e) when (e.Result.Status is SendStatus.Throttled or SendStatus.Unknown)
                {
                    await unit.RollbackAsync();
                    await client.SendTextAsync(Recipient.Parse(letter.To), "slow", ct);
                    throw;
                }
                finally
                {
                    letter.Attempts++;
                }

                letter.SentAt = clock.GetUtcNow();
                sent += result.IsAccepted ? 1 : 0;
            }

            await unit.CommitAsync(ct);
            return sent;
        }

        public async Task HeadFirst(List<Letter> pending)
        {
            while (pending is [var head, ..])
            {
                if (await client.Windows.IsOpenAsync(Recipient.Parse(head.To))) await client.SendTextAsync(Recipient.Parse(head.To), head.Text);
                pending = pending[1..];
                if (pending is [{ To: var next }, ..]) await client.SendTextAsync(/*⚑*/Recipient.Parse(next), "next");
            }
        }
    }

    /// <summary>The base knows when, the derived know what: the duty is in the contract between them.</summary>
    abstract class Polling<T>(IWhatsAppClient client) : BackgroundService
        where T : class
    {
        protected IWhatsAppClient Client { get; } = client;

        protected abstract IAsyncEnumerable<T> PollAsync(CancellationToken ct);

        protected abstract Recipient CustomerOf(T item);

        protected abstract Task HandleAsync(T item, [RequiresOpenWindow] Recipient customer, CancellationToken ct);

        protected virtual Task SkipAsync(T item, Recipient customer, CancellationToken ct) => Task.CompletedTask;

        protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await foreach (var item in PollAsync(stoppingToken).ConfigureAwait(false))
            {
                var customer = CustomerOf(item);
                await (await Client.Windows.IsOpenAsync(customer, stoppingToken)
                    ? HandleAsync(item, customer, stoppingToken)
                    : SkipAsync(item, customer, stoppingToken));
                if (await Client.Windows.IsOpenAsync(CustomerOf(item), stoppingToken)) await HandleAsync(item, /*⚑*/CustomerOf(item), stoppingToken);
            }
        }
    }

    class Reminders(IWhatsAppClient client, IStore store) : Polling<Customer>(client)
    {
        protected override IAsyncEnumerable<Customer> PollAsync(CancellationToken ct) => store.AllAsync(ct);

        protected override Recipient CustomerOf(Customer item) => item.Phone;

        protected override async Task HandleAsync(Customer item, Recipient customer, CancellationToken ct)
        {
            await Client.SendTextAsync(customer, item.Name ?? "", ct);
            await Client.SendTextAsync(/*⚑*/item.Phone, "whom the base asked for is not said", ct);
        }

        protected override async Task SkipAsync(Customer item, Recipient customer, CancellationToken ct) => await Client.SendTextAsync(/*⚑*/customer, "hi", ct);
    }

    interface INotifier
    {
        Task<SendResult> SayAsync([RequiresOpenWindow] Recipient to, string text, CancellationToken ct = default);

        bool CanSay([OpenWindowWhen(true)] Recipient to);
    }

    class Composite(IReadOnlyList<INotifier> all) : INotifier
    {
        public async Task<SendResult> SayAsync(Recipient to, string text, CancellationToken ct = default)
        {
            foreach (var notifier in all)
            {
                if (await notifier.SayAsync(to, text, ct) is { IsAccepted: true } accepted) return accepted;
            }

            return default;
        }

        public bool CanSay(Recipient to) => all.All(notifier => notifier.CanSay(to));

        public async Task SayToFirst(Recipient to)
        {
            foreach (var notifier in all)
            {
                if (!notifier.CanSay(to)) continue;
                await notifier.SayAsync(to, "hi");
                break;
            }

            if (all.Any(notifier => !notifier.CanSay(to))) return;
            await all[0].SayAsync(/*⚑*/to, "hi");
        }
    }

    class Fake : IWhatsAppClient
    {
        private readonly ConcurrentQueue<(Recipient To, object What)> _sent = [];

        public ICareWindows Windows => null!;

        public ValueTask<SendResult> SendAsync<T>(Recipient to, T template, CancellationToken cancellationToken = default)
            where T : struct, ITemplate
        {
            _sent.Enqueue((to, template));
            return new(SendResult.Accepted("1"));
        }

        public ValueTask<SendResult> SendTextAsync(Recipient to, string text, CancellationToken cancellationToken = default)
        {
            _sent.Enqueue((to, text));
            return ValueTask.FromResult(SendResult.Accepted("2"));
        }

        public ValueTask<SendResult> SendMessageAsync(Recipient to, FreeFormMessage message, CancellationToken cancellationToken = default) =>
            message is TextMessage { Text: var text } ? SendTextAsync(to, text, cancellationToken) : default;
    }

    async Task Test_with_a_fake()
    {
        var fake = new Fake();
        var customer = Recipient.Parse("+31612345678");
        await fake.Windows.RecordInboundAsync(customer, DateTimeOffset.UnixEpoch);
        await fake.SendTextAsync(/*⚑*/customer, "what was recorded is not asked");
        Check.True(await fake.Windows.IsOpenAsync(customer));
        Check.True((await fake.SendTextAsync(customer, "hi")).IsAccepted);
    }

    async Task First_that_can_be_reached(Recipient to, Recipient backup)
    {
        Recipient? target = await client.Windows.IsOpenAsync(to) ? to : await client.Windows.IsOpenAsync(backup) ? backup : null;
        if (target is { } found) await client.SendTextAsync(found, "hi");
        if (target is null) return;
        await client.SendTextAsync(target.Value, "hi");
        await client.SendTextAsync(/*⚑*/backup, "hi");
        var chosen = await client.Windows.IsOpenAsync(to) ? to : backup;
        await client.SendTextAsync(/*⚑*/chosen, "hi");
    }

    async Task<string> What_is_wrong(Recipient to)
    {
        string? wrong = null;
        if (to == default) wrong = "nobody";
        else if (!await client.Windows.IsOpenAsync(to)) wrong = "closed";
        if (wrong is not null) throw new InvalidOperationException(wrong);
        await client.SendTextAsync(to, "hi");
        var errors = new List<string>();
        if (!await client.Windows.IsOpenAsync(other)) errors.Add("closed");
        if (errors.Count > 0) return errors[0];
        await client.SendTextAsync(/*⚑*/other, "hi");
        return "";
    }

    bool TryEnter([OpenWindowWhen(true)] Recipient to, [NotNullWhen(true)] out IDisposable? pass) => (pass = to == default ? null : new MemoryStream()) is not null;

    async Task Pass_at_the_gate(Recipient to)
    {
        if (TryEnter(to, out var first))
        {
            await client.SendTextAsync(to, "hi");
            first.Dispose();
        }

        using var second = TryEnter(to, out var pass) ? pass : throw new InvalidOperationException("closed");
        await client.SendTextAsync(to, second.ToString()!);
    }

    async Task Discarded_choice(Recipient to)
    {
        _ = await client.Windows.IsOpenAsync(to) ? true : throw new InvalidOperationException("closed");
        await client.SendTextAsync(to, "hi");
    }

    async Task Send_that_is_there_only_when_open(Recipient to)
    {
        Func<ValueTask<SendResult>>? send = null;
        if (await client.Windows.IsOpenAsync(to)) send = () => client.SendTextAsync(to, "hi");
        if (send is not null) await send();
        Func<Recipient, ValueTask<SendResult>>? any = null;
        if (await client.Windows.IsOpenAsync(to)) any = r => client.SendTextAsync(/*⚑*/r, "hi");
        if (any is not null) await any(other);
    }

    /// <summary>In the second turn it sends to whoever the variable holds by then.</summary>
    int Send_that_ends_a_loop(Recipient to)
    {
        Func<bool>? send = null;
        if (IsOpen(to)) send = () => Send(/*⚑*/to) > 0;
        while (send is null || send()) to = other;
        return Send(/*⚑*/to);
    }

    async Task Answer_that_may_be_there_already(Recipient to)
    {
        var pending = client.Windows.IsOpenAsync(to);
        var open = pending.IsCompletedSuccessfully ? pending.Result : await pending.AsTask().ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        if (open) await client.SendTextAsync(to, "hi");
        var ensured = client.Windows.EnsureOpenAsync(other);
        if (!ensured.IsCompletedSuccessfully) await ensured;
        await client.SendTextAsync(other, "hi");
    }

    async Task Answer_in_time(Recipient to)
    {
        var asked = client.Windows.IsOpenAsync(to).AsTask();
        var won = await Task.WhenAny(asked, Task.Delay(100));
        if (won == asked && await asked) await client.SendTextAsync(to, "hi");
        if (won == asked) await client.SendTextAsync(/*⚑*/to, "hi");
        if (won != asked || !asked.Result) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Answers_of_two(Recipient a, Recipient b)
    {
        var (first, second) = (client.Windows.IsOpenAsync(a).AsTask(), client.Windows.IsOpenAsync(b).AsTask());
        await Task.WhenAll(first, second).WaitAsync(TimeSpan.FromSeconds(1));
        if (second.Result && !first.Result) await client.SendTextAsync(/*⚑*/a, "hi");
        if (await Task.WhenAll(first, second) is [var isFirst, var isSecond] && isFirst && isSecond)
        {
            await client.SendTextAsync(a, "hi");
            await client.SendTextAsync(b, "hi");
        }

        switch (first.Result, second.Result)
        {
            case (true, true):
                await client.SendTextAsync(a, "both");
                await client.SendTextAsync(b, "both");
                break;
            case (true, false):
                await client.SendTextAsync(a, "one");
                await client.SendTextAsync(/*⚑*/b, "one");
                break;
            case (_, true):
                await client.SendTextAsync(b, "the other");
                await client.SendTextAsync(/*⚑*/a, "the other");
                break;
            default:
                await client.SendTextAsync(/*⚑*/a, "none");
                break;
        }
    }

    async Task Ensured_in_one_branch(Recipient to)
    {
        await (x ? client.Windows.EnsureOpenAsync(to).AsTask() : Task.CompletedTask);
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    /// <summary>Only <c>null &amp; false</c> is false: whatever else it is, the window is open.</summary>
    void Lifted_and(Recipient to, bool? extra)
    {
        if ((extra & IsOpen(to)) != false) Say(to);
        if ((extra | IsOpen(to)) == true) Say(/*⚑*/to);
        if ((extra & !IsOpen(to)) != false) Say(/*⚑*/to);
    }

    /// <summary>Which of two it was is known as long as nobody changes it.</summary>
    void One_of_two(Recipient a, Recipient b, bool isFirst)
    {
        var to = isFirst ? a : b;
        if (!IsOpen(to)) return;
        Say(to);
        if (isFirst) Say(a);
        else Say(b);
        Say(/*⚑*/a);
    }

    class Named
    {
        public Recipient To { get; set; }
    }

    interface IAddressed
    {
        Recipient To { get; }
    }

    class Renamed : Named, IAddressed
    {
        public new Recipient To { get; set; }

        Recipient IAddressed.To => default;
    }

    void Members_of_one_name(Renamed renamed)
    {
        if (!IsOpen(renamed.To)) return;
        Say(renamed.To);
        Say(/*⚑*/((Named)renamed).To);
        Say(/*⚑*/((IAddressed)renamed).To);
    }

    void Filters_one_after_another(Recipient to)
    {
        try
        {
            Other();
        }
        catch (TimeoutException) when (IsOpen(to) && Flip())
        {
            Say(to);
        }
        catch (Exception e) when (e is { InnerException: IOException } && IsClosed(to))
        {
            Say(/*⚑*/to);
        }
        catch (IOException) when (!IsOpen(to))
        {
            throw;
        }
        catch (IOException)
        {
            // A filter that throws counts as false.
            Say(/*⚑*/to);
        }
    }

    ref struct Burst(ReadOnlySpan<Recipient> recipients)
    {
        private readonly ReadOnlySpan<Recipient> _recipients = recipients;
        private int _next = -1;

        public bool MoveNext() => ++_next < _recipients.Length;

        public readonly Recipient Current => _recipients[_next];

        public readonly Burst GetEnumerator() => this;
    }

    void Enumerator_on_the_stack(ReadOnlySpan<Recipient> recipients)
    {
        foreach (var to in new Burst(recipients))
        {
            if (IsOpen(to)) Say(to);
            else Say(/*⚑*/to);
        }

        foreach (ref readonly var to in recipients)
        {
            if (IsOpen(to)) Say(to);
        }

        while (!recipients.IsEmpty)
        {
            if (IsOpen(recipients[0])) Say(recipients[0]);
            recipients = recipients[1..];
            if (!recipients.IsEmpty) Say(/*⚑*/recipients[0]);
        }
    }
}
