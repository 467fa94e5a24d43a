using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Cases;

/// <summary>What runs in the background.</summary>
public class Workers : Shop
{
    record struct Job(Recipient To, string Text, int Attempts);

    class Timed_service(IWhatsAppClient whatsApp, Recipient desk) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1));
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                try
                {
                    if (!await whatsApp.Windows.IsOpenAsync(desk, stoppingToken)) continue;
                    await whatsApp.SendTextAsync(desk, "still here", stoppingToken);
                }
                catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
                {
                    break;
                }
                catch (HttpRequestException)
                {
                    await whatsApp.SendTextAsync(/*⚑*/desk, "trouble", stoppingToken);
                }
            }
        }
    }

    async Task Until_cancelled(Recipient to, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && await client.Windows.IsOpenAsync(to, stop))
        {
            await client.SendTextAsync(to, "hi", stop);
            await Task.Delay(1000, stop);
        }

        await client.SendTextAsync(/*⚑*/to, "bye", CancellationToken.None);
    }

    async Task Cancelled_or_open(Recipient to, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (await client.Windows.IsOpenAsync(to, stop)) break;
            await Task.Delay(1000, stop);
        }

        await client.SendTextAsync(/*⚑*/to, "hi", stop);
        stop.ThrowIfCancellationRequested();
    }

    async Task Channel_of_jobs(ChannelReader<Job> reader, CancellationToken stop)
    {
        await foreach (var job in reader.ReadAllAsync(stop))
        {
            if (await client.Windows.IsOpenAsync(job.To, stop))
                await client.SendTextAsync(job.To, job.Text, stop);
            else
                await client.SendTextAsync(/*⚑*/job.To, job.Text, stop);
        }
    }

    async Task Channel_by_hand(ChannelReader<Job> reader, CancellationToken stop)
    {
        while (await reader.WaitToReadAsync(stop))
        {
            while (reader.TryRead(out var job))
            {
                if (!await client.Windows.IsOpenAsync(job.To, stop)) continue;
                await client.SendTextAsync(job.To, job.Text, stop);
            }
        }
    }

    async Task Channel_read_again(ChannelReader<Job> reader)
    {
        while (reader.TryRead(out var job) && await client.Windows.IsOpenAsync(job.To))
        {
            if (job.Text.Length == 0 && !reader.TryRead(out job)) return;
            await client.SendTextAsync(/*⚑*/job.To, job.Text);
        }
    }

    async Task Queue_with_requeueing(Queue<Job> queue)
    {
        while (queue.TryDequeue(out var job))
        {
            if (!IsOpen(job.To))
            {
                if (job.Attempts < 3) queue.Enqueue(job with { Attempts = job.Attempts + 1 });
                continue;
            }

            await client.SendTextAsync(job.To, job.Text);
        }
    }

    async Task Job_that_changes(Job job)
    {
        if (!await client.Windows.IsOpenAsync(job.To)) return;
        job.Attempts++;
        job.Text += "!";
        await client.SendTextAsync(job.To, job.Text);
        job = new Job(other, "", 0);
        await client.SendTextAsync(/*⚑*/job.To, job.Text);
    }

    async Task Retry_with_delay(Recipient to, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await client.Windows.EnsureOpenAsync(to, stop);
                break;
            }
            catch (HttpRequestException) when (attempt < 3)
            {
                await Task.Delay(attempt * 100, stop);
            }
        }

        await client.SendTextAsync(to, "hi", stop);
    }

    async Task Retry_that_gives_up(Recipient to)
    {
        var attempts = 0;
        do
        {
            try
            {
                await client.Windows.EnsureOpenAsync(to);
                break;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }
        while (++attempts < 3);
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async IAsyncEnumerable<SendResult> Stream(IStore store, [EnumeratorCancellation] CancellationToken stop = default)
    {
        await foreach (var customer in store.AllAsync(stop).WithCancellation(stop).ConfigureAwait(false))
        {
            if (customer is not { Phone: var to } || !await client.Windows.IsOpenAsync(to, stop)) continue;
            yield return await client.SendTextAsync(customer.Phone, "hi", stop);
            yield return await client.SendTextAsync(to, "hi", stop);
        }
    }

    IEnumerable<int> Batches(IEnumerable<Recipient[]> batches)
    {
        foreach (var batch in batches)
        {
            try
            {
                foreach (var to in batch)
                {
                    if (IsClosed(to)) continue;
                    yield return Send(to);
                }
            }
            finally
            {
                foreach (var to in batch) Say(/*⚑*/to);
            }
        }
    }

    async Task Loop_variable_in_a_closure()
    {
        var sends = new List<Func<Task>>();
        foreach (var to in all)
        {
            if (!IsOpen(to)) continue;
            sends.Add(async () => await client.SendTextAsync(/*⚑*/to, "hi"));
        }

        foreach (var send in sends) await send();
    }

    async Task Tasks_in_a_list()
    {
        var sends = new List<Task>();
        foreach (var to in all)
        {
            if (await client.Windows.IsOpenAsync(to)) sends.Add(client.SendTextAsync(to, "hi").AsTask());
        }

        await Task.WhenAll(sends);
    }

    async Task Semaphore(SemaphoreSlim gate, Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        await gate.WaitAsync(ct);
        try
        {
            await client.SendTextAsync(to, "hi");
        }
        finally
        {
            gate.Release();
        }
    }

    async Task Once(Recipient to)
    {
        var sent = 0;
        if (!await client.Windows.IsOpenAsync(to) || Interlocked.Exchange(ref sent, 1) != 0) return;
        await client.SendTextAsync(to, "hi");
        if (Interlocked.CompareExchange(ref sent, 2, 1) == 1) await client.SendTextAsync(/*⚑*/other, "hi");
    }

    async Task Latest_by_interlocked(Customer[] customers, Customer next)
    {
        var last = customers[0];
        if (!await client.Windows.IsOpenAsync(last.Phone)) return;
        Interlocked.Exchange(ref last, next);
        await client.SendTextAsync(/*⚑*/last.Phone, "hi");
    }

    async Task Timeout(Recipient to)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(ct);
        source.CancelAfter(1000);
        bool open;
        try
        {
            open = await client.Windows.IsOpenAsync(to, source.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            open = false;
        }

        if (!open) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Timeout_that_assumes_the_best(Recipient to)
    {
        bool open;
        try
        {
            open = await client.Windows.IsOpenAsync(to);
        }
        catch (TimeoutException)
        {
            open = true;
        }

        if (open) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task First_task(Recipient to)
    {
        var open = windows.IsOpenAsync(to);
        if (await Task.WhenAny(open, Task.Delay(1000)) != open) return;
        await client.SendTextAsync(/*⚑*/to, "hi");
        if (await open) await client.SendTextAsync(to, "hi");
    }
}
