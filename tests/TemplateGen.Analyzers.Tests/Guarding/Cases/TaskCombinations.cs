namespace Cases;

/// <summary>Several tasks at once, and tasks that go through variables, members and methods.</summary>
public class TaskCombinations : Shop
{
    async Task Ensured_together(Recipient to, Recipient second)
    {
        await Task.WhenAll(client.Windows.EnsureOpenAsync(to).AsTask(), client.Windows.EnsureOpenAsync(second).AsTask());
        await client.SendTextAsync(to, "hi");
        await client.SendTextAsync(second, "hi");
        await client.SendTextAsync(/*⚑*/other, "hi");
    }

    async Task Ensured_alone_by_all(Recipient to)
    {
        await Task.WhenAll(conv.EnsureAsync());
        await conv.ReplyAsync("hi");
        var ensure = conv.Parent!.EnsureAsync();
        await Task.WhenAll(ensure).ConfigureAwait(false);
        await conv.Parent.ReplyAsync("hi");
    }

    async Task Ensured_by_all_of_an_array(Recipient to)
    {
        var tasks = new[] { client.Windows.EnsureOpenAsync(to).AsTask(), Task.Delay(1) };
        await Task.WhenAll(tasks);
        await client.SendTextAsync(to, "hi");
    }

    async Task Ensured_by_all_of_a_collection_expression(Recipient to)
    {
        await Task.WhenAll([client.Windows.EnsureOpenAsync(to).AsTask(), Task.Delay(1)]);
        await client.SendTextAsync(to, "hi");
    }

    async Task Ensured_by_all_and_stored(Recipient to)
    {
        var both = Task.WhenAll(client.Windows.EnsureOpenAsync(to).AsTask(), Task.Delay(1));
        await client.SendTextAsync(/*⚑*/to, "hi");
        await both;
        await client.SendTextAsync(to, "hi");
    }

    async Task Ensured_by_any(Recipient to)
    {
        await Task.WhenAny(client.Windows.EnsureOpenAsync(to).AsTask(), Task.Delay(1));
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    void Waited_for_all(Recipient to)
    {
        Task.WaitAll(client.Windows.EnsureOpenAsync(to).AsTask(), Task.Delay(1));
        Say(to);
    }

    void Waited_for_with_a_timeout(Recipient to)
    {
        var ensured = client.Windows.EnsureOpenAsync(to).AsTask();
        if (!ensured.Wait(1000)) return;
        Say(to);
    }

    void Waited_for_and_ignored(Recipient to)
    {
        var ensured = client.Windows.EnsureOpenAsync(to).AsTask();
        ensured.Wait(1000);
        Say(/*⚑*/to);
    }

    async Task Answers_of_all(Recipient to, Recipient second)
    {
        var answers = await Task.WhenAll(windows.IsOpenAsync(to), windows.IsOpenAsync(second));
        if (answers[0]) await client.SendTextAsync(to, "hi");
        if (answers[0]) await client.SendTextAsync(/*⚑*/second, "hi");
    }

    async Task Answers_of_all_in_a_pattern(Recipient to, Recipient second)
    {
        if (await Task.WhenAll(windows.IsOpenAsync(to), windows.IsOpenAsync(second)) is not [true, true]) return;
        await client.SendTextAsync(to, "hi");
        await client.SendTextAsync(second, "hi");
    }

    async Task Stored_and_awaited(Recipient to)
    {
        var t = windows.IsOpenAsync(to);
        var open = await t;
        if (!open) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Stored_ensuring_task(Recipient to)
    {
        var t = client.Windows.EnsureOpenAsync(to);
        await t;
        await client.SendTextAsync(to, "hi");
    }

    async Task Stored_task_given_on(Recipient to)
    {
        var t = windows.IsOpenAsync(to);
        var u = t;
        t = null!;
        if (await u) await client.SendTextAsync(to, "hi");
    }

    async Task Stored_task_of_either(Recipient to)
    {
        var t = x ? windows.IsOpenAsync(to) : Task.FromResult(false);
        if (await t) await client.SendTextAsync(to, "hi");
        var u = x ? windows.IsOpenAsync(to) : Task.FromResult(true);
        if (await u) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Stored_task_of_either_way(Recipient to)
    {
        ValueTask ensured;
        if (x) ensured = client.Windows.EnsureOpenAsync(to);
        else ensured = new ValueTask(windows.IsOpenAsync(to));
        await ensured;
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Task_in_a_tuple(Recipient to)
    {
        var (open, delay) = (windows.IsOpenAsync(to), Task.Delay(1));
        await delay;
        if (await open) await client.SendTextAsync(to, "hi");
    }

    async Task Continued(Recipient to)
    {
        var open = await windows.IsOpenAsync(to).ContinueWith(t => t.Result);
        if (open) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Run_elsewhere(Recipient to)
    {
        if (await Task.Run(() => windows.IsOpenAsync(to))) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Answer_without_throwing(Recipient to)
    {
        await windows.IsOpenAsync(to).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.None);
        await client.Windows.EnsureOpenAsync(to).AsTask().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Answer_with_options(Recipient to)
    {
        await client.Windows.EnsureOpenAsync(to).AsTask().ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        await client.SendTextAsync(to, "hi");
    }

    async Task Successful_task(Recipient to)
    {
        var ensured = client.Windows.EnsureOpenAsync(to);
        if (ensured.IsCompletedSuccessfully) await client.SendTextAsync(to, "hi");
        if (ensured.IsCompleted) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Dropped_task(Recipient to)
    {
        _ = client.Windows.EnsureOpenAsync(to);
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task While_assigning(Recipient to)
    {
        bool open;
        while (!(open = await client.Windows.IsOpenAsync(to))) await Task.Delay(1);
        await client.SendTextAsync(to, "hi");
    }

    async Task Assigned_and_tested(Recipient to)
    {
        bool open;
        if ((open = await client.Windows.IsOpenAsync(to)) && x) await client.SendTextAsync(to, "hi");
        if (open) await client.SendTextAsync(to, "hi");
        if (!open || y) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Yielded(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        await Task.Yield();
        await client.SendTextAsync(to, "hi");
    }

    async ValueTask<bool> Chosen_without_a_variable(Recipient to, bool x) =>
        (x || await client.Windows.IsOpenAsync(to)) && (!x || await client.Windows.IsOpenAsync(to)) && Send(to) > 0;
}
