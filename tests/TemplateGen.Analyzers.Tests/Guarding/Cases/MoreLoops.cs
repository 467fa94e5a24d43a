namespace Cases;

public class MoreLoops : Shop
{
    async Task Wait_until_open(Recipient to)
    {
        while (true)
        {
            if (await client.Windows.IsOpenAsync(to)) break;
            await Task.Delay(1000);
        }

        await client.SendTextAsync(to, "hi");
    }

    async Task Do_until_open(Recipient to)
    {
        do { await Task.Delay(1000); } while (!await client.Windows.IsOpenAsync(to));
        await client.SendTextAsync(to, "hi");
    }

    async Task For_with_only_a_guard(Recipient to)
    {
        for (; await client.Windows.IsOpenAsync(to);) await client.SendTextAsync(to, "hi");
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Endless_for_with_continue(Recipient to)
    {
        for (; ; )
        {
            if (!await client.Windows.IsOpenAsync(to)) continue;
            await client.SendTextAsync(to, "hi");
        }
    }

    async Task Send_in_the_increment(Recipient to)
    {
        for (var i = 0; IsOpen(to); i += Send(to)) Other();
        for (var i = 0; i < 3; i += Send(/*⚑*/to))
        {
            if (IsOpen(to)) continue;
        }
    }

    async Task Loop_that_may_give_up(Recipient to)
    {
        while (!await client.Windows.IsOpenAsync(to) && x) Other();
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Loop_that_goes_on_even_when_open(Recipient to)
    {
        while (!await client.Windows.IsOpenAsync(to) || x) Other();
        await client.SendTextAsync(to, "hi");
    }

    async Task Recipient_changes_at_the_end_of_the_body(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        while (x)
        {
            await client.SendTextAsync(/*⚑*/to, "hi");
            to = other;
        }
    }

    async Task Recipient_changes_at_the_start_of_the_body(Recipient to)
    {
        while (x)
        {
            to = all[0];
            if (!await client.Windows.IsOpenAsync(to)) continue;
            await client.SendTextAsync(to, "hi");
        }
    }

    async Task Recipient_changes_every_other_time(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        while (x)
        {
            if (y)
            {
                to = other;
                if (!await client.Windows.IsOpenAsync(to)) break;
            }

            await client.SendTextAsync(to, "hi");
        }

        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Outer_loop_changes_the_recipient()
    {
        foreach (var r in all)
        {
            if (!await client.Windows.IsOpenAsync(r)) continue;
            foreach (var i in list)
            {
                await client.SendTextAsync(r, "hi");
                if (i > 3) break;
            }
        }
    }

    async Task Goto_into_the_guarded_part(Recipient to)
    {
        if (x) goto Send;
        if (!await client.Windows.IsOpenAsync(to)) return;
    Send:
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Goto_back(Recipient to)
    {
    Again:
        await client.SendTextAsync(/*⚑*/to, "hi");
        if (await client.Windows.IsOpenAsync(to)) goto Again;
    }

    async Task Goto_out_of_two_loops(Recipient to)
    {
        foreach (var i in list)
        {
            foreach (var j in list)
            {
                if (await client.Windows.IsOpenAsync(to)) goto Found;
            }
        }

        return;
    Found:
        await client.SendTextAsync(to, "hi");
    }

    async Task Foreach_with_deconstruction(List<(string Name, Recipient To)> people)
    {
        foreach (var (name, r) in people)
        {
            if (await client.Windows.IsOpenAsync(r)) await client.SendTextAsync(r, name);
            else await client.SendTextAsync(/*⚑*/r, name);
        }
    }

    async Task Foreach_over_a_dictionary(Dictionary<string, Recipient> people)
    {
        foreach (var pair in people)
        {
            if (await client.Windows.IsOpenAsync(pair.Value)) await client.SendTextAsync(pair.Value, pair.Key);
        }
    }

    async Task Foreach_over_a_filter()
    {
        foreach (var r in all.Where(r => IsOpen(r))) await client.SendTextAsync(/*⚑*/r, "hi");
    }

    async Task Array_element(Recipient[] recipients)
    {
        for (var i = 0; i < recipients.Length; i++)
        {
            if (await client.Windows.IsOpenAsync(recipients[i])) await client.SendTextAsync(recipients[i], "hi");
        }
    }

    async Task Array_element_with_another_index(Recipient[] recipients)
    {
        for (var i = 0; i < recipients.Length; i++)
        {
            if (!await client.Windows.IsOpenAsync(recipients[i])) continue;
            i++;
            await client.SendTextAsync(/*⚑*/recipients[i], "hi");
        }

        if (await client.Windows.IsOpenAsync(recipients[0])) await client.SendTextAsync(/*⚑*/recipients[1], "hi");
    }

    async IAsyncEnumerable<int> Async_iterator(IAsyncEnumerable<Recipient> inbox)
    {
        await foreach (var r in inbox.ConfigureAwait(false))
        {
            if (!await client.Windows.IsOpenAsync(r))
            {
                yield return Send(/*⚑*/r);
                continue;
            }

            yield return Send(r);
        }
    }

    IEnumerable<int> Iterator_with_finally(Recipient to)
    {
        try
        {
            if (IsClosed(to)) yield break;
            yield return Send(to);
        }
        finally
        {
            Say(/*⚑*/to);
        }

        yield return Send(to);
    }

    async Task Every_iteration_loses_what_the_last_learnt()
    {
        Recipient last = default;
        foreach (var r in all)
        {
            if (await client.Windows.IsOpenAsync(r)) last = r;
        }

        await client.SendTextAsync(/*⚑*/last, "hi");
    }

    async Task Found_recipient()
    {
        foreach (var r in all)
        {
            if (!await client.Windows.IsOpenAsync(r)) continue;
            var found = r;
            await client.SendTextAsync(found, "hi");
            return;
        }
    }
}
