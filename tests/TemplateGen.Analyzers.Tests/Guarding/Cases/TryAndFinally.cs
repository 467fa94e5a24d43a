namespace Cases;

public class TryAndFinally : Shop
{
    async Task C066_guard_before_try(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            try { await client.SendTextAsync(to, "hi"); }
            catch { await client.SendTextAsync(to, "hi"); }
            finally { await client.SendTextAsync(to, "hi"); }
        }
    }

    async Task C067_guard_in_try_send_in_catch(Recipient to)
    {
        try { if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, "hi"); }
        catch { await client.SendTextAsync(/*⚑*/to, "hi"); }
        finally { await client.SendTextAsync(/*⚑*/to, "hi"); }
    }

    async Task<int> C068_return_in_try_send_after(Recipient to)
    {
        try { if (!await client.Windows.IsOpenAsync(to)) return 0; }
        catch (IOException) { return 1; }
        await client.SendTextAsync(to, "hi");
        return 2;
    }

    async Task<int> C069_swallowing_catch_send_after(Recipient to)
    {
        try { if (!await client.Windows.IsOpenAsync(to)) return 0; }
        catch (IOException) { }
        await client.SendTextAsync(/*⚑*/to, "hi");
        return 1;
    }

    async Task<int> C070_using(Recipient to)
    {
        using (var d = new MemoryStream())
        {
            if (!await client.Windows.IsOpenAsync(to)) return 0;
            await client.SendTextAsync(to, "hi");
        }

        await client.SendTextAsync(to, "hi");
        return 1;
    }

    async Task C072_guard_in_finally(Recipient to)
    {
        try { }
        finally { if (!await client.Windows.IsOpenAsync(to)) throw new Exception(); }
        await client.SendTextAsync(to, "hi");
    }

    async Task C139_guard_in_an_exception_filter(Recipient to)
    {
        try { Other(); }
        catch (IOException) when (IsOpen(to)) { await client.SendTextAsync(to, "hi"); }
        catch (InvalidOperationException) when (IsClosed(to)) { await client.SendTextAsync(/*⚑*/to, "hi"); }
        catch (Exception) { await client.SendTextAsync(/*⚑*/to, "hi"); }
    }

    async Task<int> C140_lock_checked_using_var_await_using_are_transparent(Recipient to, object gate, IAsyncDisposable d)
    {
        lock (gate)
        {
            if (!IsOpen(to)) return 0;
            Say(to);
        }

        checked { Say(to); }
        using var stream = new MemoryStream();
        await using (d) { Say(to); }
        await using var e = d;
        await client.SendTextAsync(to, "hi");
        return 1;
    }

    async Task<int> C140_and_prove_nothing(Recipient to, object gate, IAsyncDisposable d)
    {
        lock (gate)
        {
            Say(/*⚑*/to);
        }

        checked { Say(/*⚑*/to); }
        using var stream = new MemoryStream();
        await using (d) { Say(/*⚑*/to); }
        await using var e = d;
        await client.SendTextAsync(/*⚑*/to, "hi");
        return 1;
    }
}
