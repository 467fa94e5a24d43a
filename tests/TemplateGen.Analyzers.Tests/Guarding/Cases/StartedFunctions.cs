namespace Cases;

/// <summary>Async functions that are started, and go on while the code that started them does.</summary>
public class StartedFunctions : Shop
{
    async Task Recipient_changes_meanwhile(Recipient to)
    {
        if (!IsOpen(to)) return;
        var started = SendLater();
        to = other;
        await started;
        async Task SendLater()
        {
            Say(to);
            await Task.Yield();
            Say(/*⚑*/to);
        }
    }

    async Task It_changes_the_recipient(Recipient to)
    {
        var started = ChangeLater();
        if (IsOpen(to))
        {
            Say(to);
            await started;
            Say(/*⚑*/to);
        }

        async Task ChangeLater()
        {
            await Task.Yield();
            to = other;
        }
    }

    async Task Its_own_guard(Recipient to)
    {
        var started = AskAndSend();
        to = other;
        await started;
        async Task AskAndSend()
        {
            if (!await client.Windows.IsOpenAsync(to)) return;
            await Task.Yield();
            Say(/*⚑*/to);
        }
    }

    async Task Many_at_once(Recipient to)
    {
        var tasks = new List<Task>();
        foreach (var r in all)
        {
            to = r;
            if (IsOpen(to)) tasks.Add(SendLater());
        }

        await Task.WhenAll(tasks);
        async Task SendLater()
        {
            await Task.Yield();
            Say(/*⚑*/to);
        }
    }

    async Task Many_at_once_each_with_its_own()
    {
        var tasks = new List<Task>();
        foreach (var r in all)
        {
            if (IsOpen(r)) tasks.Add(SendLater(r));
        }

        await Task.WhenAll(tasks);
        async Task SendLater(Recipient to)
        {
            await Task.Yield();
            Say(to);
        }
    }

    async Task Lambda(Recipient to)
    {
        Func<Task> sendLater = async () =>
        {
            await Task.Yield();
            Say(/*⚑*/to);
        };
        if (!IsOpen(to)) return;
        var started = sendLater();
        to = other;
        await started;
    }

    async Task Awaited_on_the_spot(Recipient to)
    {
        if (!IsOpen(to)) return;
        await SendLater();
        await SendLater().ConfigureAwait(false);
        SendLater().GetAwaiter().GetResult();
        to = other;
        async Task SendLater()
        {
            await Task.Yield();
            Say(to);
        }
    }

    Task Returned(Recipient to)
    {
        if (!IsOpen(to)) return Task.CompletedTask;
        return SendLater();
        async Task SendLater()
        {
            await Task.Yield();
            Say(to);
        }
    }

    async Task Flag_set_meanwhile(Recipient to)
    {
        var ok = false;
        var started = SetLater();
        ok = IsOpen(to);
        await started;
        if (ok) Say(/*⚑*/to);
        async Task SetLater()
        {
            await Task.Yield();
            ok = true;
        }
    }
}
