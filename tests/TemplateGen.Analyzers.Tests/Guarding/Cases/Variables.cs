namespace Cases;

public class Variables : Shop
{
    async Task C046_local(Recipient to)
    {
        var open = await client.Windows.IsOpenAsync(to);
        if (open) await client.SendTextAsync(to, "hi");
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C047_local_unchecked(Recipient to)
    {
        var open = await client.Windows.IsOpenAsync(to);
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task<int> C048_negated_local(Recipient to)
    {
        var closed = !await client.Windows.IsOpenAsync(to);
        if (closed) return 0;
        await client.SendTextAsync(to, "hi");
        return 1;
    }

    async Task C049_local_and(Recipient to)
    {
        var ok = await client.Windows.IsOpenAsync(to) && x;
        if (ok) await client.SendTextAsync(to, "hi");
    }

    async Task C050_local_or(Recipient to)
    {
        var ok = await client.Windows.IsOpenAsync(to) || x;
        if (ok) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C051_local_reassigned(Recipient to)
    {
        var open = await client.Windows.IsOpenAsync(to);
        open = x;
        if (open) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C052_flag_variable(Recipient to)
    {
        var ok = false;
        if (await client.Windows.IsOpenAsync(to)) ok = true;
        if (ok) await client.SendTextAsync(to, "hi");
    }

    async Task<int> C053_flag_variable_inverted(Recipient to)
    {
        var skip = true;
        if (await client.Windows.IsOpenAsync(to)) skip = false;
        if (skip) return 0;
        await client.SendTextAsync(to, "hi");
        return 1;
    }

    async Task C054_compound_assignment(Recipient to)
    {
        var ok = x;
        ok &= await client.Windows.IsOpenAsync(to);
        if (ok) await client.SendTextAsync(to, "hi");
    }

    async Task C055_local_copied(Recipient to)
    {
        var a = await client.Windows.IsOpenAsync(to);
        var b = a;
        if (b) await client.SendTextAsync(to, "hi");
    }

    async Task C056_is_pattern_with_local(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) is var open && open) await client.SendTextAsync(to, "hi");
    }

    async Task C057_two_guards_two_locals(Recipient to)
    {
        var a = await client.Windows.IsOpenAsync(to);
        var b = x;
        if (a || b) await client.SendTextAsync(/*⚑*/to, "hi");
        if (a && b) await client.SendTextAsync(to, "hi");
    }

    async Task C123_guard_result_in_a_tuple_or_an_out_variable(Recipient to)
    {
        var (open, _) = await windows.StateAsync(to);
        if (open) await client.SendTextAsync(/*⚑*/to, "hi");
        windows.TryGet(to, out var found);
        if (found) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C124_guard_by_an_enum(Recipient to)
    {
        if (await windows.FindStateAsync(to) is WindowState.Open) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C125_comparing_times(Recipient to, TimeProvider clock)
    {
        if (windows.ClosesAt > clock.GetUtcNow()) await client.SendTextAsync(/*⚑*/to, "hi");
    }
}
