namespace Cases;

public class Tasks : Shop
{
    async Task Guard_that_nobody_awaited(Recipient to)
    {
        _ = client.Windows.IsOpenAsync(to);
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Ensuring_call_that_nobody_awaited(Recipient to)
    {
        _ = client.Windows.EnsureOpenAsync(to);
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Ensuring_call_awaited_later(Recipient to)
    {
        var ensured = client.Windows.EnsureOpenAsync(to);
        await client.SendTextAsync(/*⚑*/to, "hi");
        await ensured;
        await client.SendTextAsync(to, "hi");
    }

    void Ensuring_call_waited_for(Recipient to)
    {
        client.Windows.EnsureOpenAsync(to).AsTask().Wait();
        Say(to);
    }

    void Ensuring_call_blocked_on(Recipient to)
    {
        client.Windows.EnsureOpenAsync(to).GetAwaiter().GetResult();
        Say(to);
    }

    async Task Ensuring_call_configured(Recipient to)
    {
        await client.Windows.EnsureOpenAsync(to, ct).ConfigureAwait(false);
        await client.SendTextAsync(to, "hi");
    }

    void Synchronous_ensuring_call(Recipient to)
    {
        Say(/*⚑*/to);
        Ensure(to);
        Say(to);
        Say(/*⚑*/other);
    }

    async Task Long_chain_of_adapters(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to).AsTask().WaitAsync(TimeSpan.FromSeconds(5)).ConfigureAwait(false)) await client.SendTextAsync(to, "hi");
        if (await client.Windows.IsOpenAsync(to).Preserve()) await client.SendTextAsync(to, "hi");
        if (await windows.IsOpenAsync(to).WaitAsync(ct)) await client.SendTextAsync(to, "hi");
    }

    async Task Stored_as_a_task(Recipient to)
    {
        Task<bool> check = client.Windows.IsOpenAsync(to).AsTask();
        Other();
        var open = await check.ConfigureAwait(false);
        if (!open) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Stored_task_of_another(Recipient to)
    {
        var check = client.Windows.IsOpenAsync(to);
        check = client.Windows.IsOpenAsync(other);
        if (await check) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Stored_task_and_the_recipient_changes(Recipient to)
    {
        var check = client.Windows.IsOpenAsync(to);
        to = other;
        if (await check) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Completed_is_no_answer(Recipient to)
    {
        var check = client.Windows.IsOpenAsync(to);
        if (check.IsCompletedSuccessfully) await client.SendTextAsync(/*⚑*/to, "hi");
        if (check.IsCompletedSuccessfully && check.Result) await client.SendTextAsync(to, "hi");
    }

    async Task When_all_over_two_guards(Recipient to)
    {
        var a = windows.IsOpenAsync(to);
        var b = windows.IsOpenAsync(other);
        await Task.WhenAll(a, b);
        if (a.Result && await b)
        {
            await client.SendTextAsync(to, "hi");
            await client.SendTextAsync(other, "hi");
        }

        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Awaiting_in_one_branch_only(Recipient to)
    {
        var ensured = client.Windows.EnsureOpenAsync(to);
        if (x) await ensured;
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Inverse_asynchronous_guard(Recipient to)
    {
        if (await windows.IsClosedAsync(to)) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Send_started_in_the_guard_and_awaited_after(Recipient to)
    {
        Task? sending = null;
        if (await client.Windows.IsOpenAsync(to)) sending = client.SendTextAsync(to, "hi").AsTask();
        if (sending is not null) await sending;
    }

    async Task Sends_in_parallel(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        await Task.WhenAll(client.SendTextAsync(to, "hi").AsTask(), client.SendTextAsync(/*⚑*/other, "hi").AsTask());
    }

    async Task Select_over_recipients()
    {
        await Task.WhenAll(all.Select(r => client.SendTextAsync(/*⚑*/r, "hi").AsTask()));
        await Task.WhenAll(all.Select(async r =>
        {
            if (await client.Windows.IsOpenAsync(r)) await client.SendTextAsync(r, "hi");
        }));
    }

    async Task Proof(Recipient to, InboundMessage message, CareWindow given)
    {
        if (await client.Windows.FindOpenAsync(to) is { } window) await window.SendTextAsync("hi");
        var found = await client.Windows.FindOpenAsync(to) ?? throw new InvalidOperationException();
        await found.SendTextAsync("hi");
        await message.Window.SendTextAsync("hi");
        await given.SendTextAsync("hi");
    }
}
