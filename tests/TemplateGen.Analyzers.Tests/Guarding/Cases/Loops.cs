namespace Cases;

public class Loops : Shop
{
    async Task C058_while_guard(Recipient to)
    {
        while (await client.Windows.IsOpenAsync(to)) { await client.SendTextAsync(to, "hi"); }
    }

    async Task C059_do_while(Recipient to)
    {
        do { await client.SendTextAsync(/*⚑*/to, "hi"); } while (await client.Windows.IsOpenAsync(to));
    }

    async Task C060_continue(Recipient to)
    {
        foreach (var i in list)
        {
            if (!await client.Windows.IsOpenAsync(to)) continue;
            await client.SendTextAsync(to, "hi");
        }
    }

    async Task C061_break(Recipient to)
    {
        while (true)
        {
            if (!await client.Windows.IsOpenAsync(to)) break;
            await client.SendTextAsync(to, "hi");
        }
    }

    async Task C062_after_while_not(Recipient to)
    {
        while (!await client.Windows.IsOpenAsync(to)) { x = y; }
        await client.SendTextAsync(to, "hi");
    }

    async Task C063_guard_before_loop(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
            for (var i = 0; i < 3; i++)
                await client.SendTextAsync(to, "hi");
    }

    async Task<int> C064_guard_inside_loop_send_after(Recipient to)
    {
        foreach (var i in list)
        {
            if (!await client.Windows.IsOpenAsync(to)) return 0;
        }

        await client.SendTextAsync(/*⚑*/to, "hi");
        return 1;
    }

    async Task C065_for_condition(Recipient to)
    {
        for (var i = 0; i < 3 && await client.Windows.IsOpenAsync(to); i++) await client.SendTextAsync(to, "hi");
    }

    async Task C126_stale_guard(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            await Task.Delay(TimeSpan.FromHours(1));
            await client.SendTextAsync(to, "hi");
        }
    }

    async Task C127_stale_guard_in_a_loop(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            while (true)
            {
                await client.SendTextAsync(to, "hi");
                await Task.Delay(TimeSpan.FromHours(1));
            }
        }
    }

    async Task C135_async_stream(IAsyncEnumerable<Order> inbox)
    {
        await foreach (var m in inbox)
        {
            if (!await client.Windows.IsOpenAsync(m.From)) continue;
            await client.SendTextAsync(m.From, "hi");
        }
    }
}
