namespace Cases;

public class Branches : Shop
{
    async Task C001_unguarded(Recipient to)
    {
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C002_if_then(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, "hi");
    }

    async Task C003_else_branch(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) { }
        else await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C004_after_if_without_exit(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) { }
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task<int> C005_early_return(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return 0;
        await client.SendTextAsync(to, "hi");
        return 1;
    }

    async Task<int> C006_inside_negated_if(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to))
        {
            await client.SendTextAsync(/*⚑*/to, "hi");
            return 0;
        }

        return 1;
    }

    async Task C007_early_throw(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) throw new InvalidOperationException();
        await client.SendTextAsync(to, "hi");
    }

    async Task<int> C008_wrong_polarity_return(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) return 0;
        await client.SendTextAsync(/*⚑*/to, "hi");
        return 1;
    }

    async Task C009_else_if_chain(Recipient to)
    {
        if (x) { }
        else if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, "hi");
        else await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C010_nested_if(Recipient to)
    {
        if (x)
        {
            if (await client.Windows.IsOpenAsync(to))
            {
                if (y) await client.SendTextAsync(to, "hi");
                await client.SendTextAsync(to, "hi");
            }

            await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    async Task<int> C011_guard_on_both_paths_meets(Recipient to)
    {
        if (x)
        {
            if (!await client.Windows.IsOpenAsync(to)) return 0;
        }
        else
        {
            if (!await client.Windows.IsOpenAsync(to)) return 1;
        }

        await client.SendTextAsync(to, "hi");
        return 2;
    }

    async Task<int> C012_guard_on_one_path_only(Recipient to)
    {
        if (x)
        {
            if (!await client.Windows.IsOpenAsync(to)) return 0;
        }

        await client.SendTextAsync(/*⚑*/to, "hi");
        return 1;
    }

    async Task C013_unrelated_condition_keeps_fact(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            if (x || y) await client.SendTextAsync(to, "hi");
            else await client.SendTextAsync(to, "hi");
            await client.SendTextAsync(to, "hi");
        }
    }

    async Task<int> C014_goto(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) goto Open;
        return 0;
    Open:
        await client.SendTextAsync(to, "hi");
        return 1;
    }

    async Task<int> C015_unreachable_code(Recipient to)
    {
        return 0;
        await client.SendTextAsync(to, "hi");
    }

    async Task<int> C071_lock_like_nested_block(Recipient to)
    {
        {
            if (!await client.Windows.IsOpenAsync(to)) return 0;
        }

        await client.SendTextAsync(to, "hi");
        return 1;
    }

    async Task C141_labelled_retry(Recipient to)
    {
    retry:
        if (!await client.Windows.IsOpenAsync(to)) goto retry;
        await client.SendTextAsync(to, "hi");
    }
}
