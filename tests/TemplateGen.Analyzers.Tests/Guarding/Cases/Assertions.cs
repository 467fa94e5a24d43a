namespace Cases;

public class Assertions : Shop
{
    async Task C073_does_not_return_if_false(Recipient to)
    {
        Check.True(await client.Windows.IsOpenAsync(to));
        await client.SendTextAsync(to, "hi");
    }

    async Task C074_does_not_return_if_true_negated(Recipient to)
    {
        Check.False(!await client.Windows.IsOpenAsync(to));
        await client.SendTextAsync(to, "hi");
    }

    async Task C075_does_not_return(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) Check.Fail();
        await client.SendTextAsync(to, "hi");
    }

    async Task C076_unannotated_assert(Recipient to)
    {
        Check.Nothing(await client.Windows.IsOpenAsync(to));
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C077_debug_assert(Recipient to)
    {
        System.Diagnostics.Debug.Assert(await client.Windows.IsOpenAsync(to));
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C100_ensure(Recipient to)
    {
        await client.Windows.EnsureOpenAsync(to);
        await client.SendTextAsync(to, "hi");
    }
}
