namespace Cases;

public class Exceptions : Shop
{
    async Task Finally_that_does_nothing(Recipient to)
    {
        try { if (!await client.Windows.IsOpenAsync(to)) return; }
        finally { Other(); }
        await client.SendTextAsync(to, "hi");
    }

    async Task Finally_runs_from_everywhere(Recipient to)
    {
        try
        {
            if (!await client.Windows.IsOpenAsync(to)) return;
            await client.SendTextAsync(to, "hi");
        }
        finally
        {
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    async Task Nested_finally(Recipient to)
    {
        try
        {
            try { if (!await client.Windows.IsOpenAsync(to)) return; }
            finally { Other(); }
            await client.SendTextAsync(to, "hi");
        }
        finally
        {
            Other();
        }

        await client.SendTextAsync(to, "hi");
    }

    async Task Nested_catch(Recipient to)
    {
        try
        {
            try { if (!await client.Windows.IsOpenAsync(to)) return; }
            catch (IOException) { return; }
            await client.SendTextAsync(to, "hi");
        }
        catch
        {
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    async Task Nested_swallowing_catch(Recipient to)
    {
        try
        {
            try { if (!await client.Windows.IsOpenAsync(to)) return; }
            catch (IOException) { Other(); }
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
        catch (HttpRequestException)
        {
            return;
        }
    }

    async Task Rethrowing_catch(Recipient to)
    {
        try { if (!await client.Windows.IsOpenAsync(to)) return; }
        catch (IOException) { throw; }
        catch (Exception e) { throw new InvalidOperationException("no", e); }
        await client.SendTextAsync(to, "hi");
    }

    async Task Catch_that_guards_itself(Recipient to)
    {
        try { if (!await client.Windows.IsOpenAsync(to)) return; }
        catch (IOException) { if (!IsOpen(to)) return; }
        await client.SendTextAsync(to, "hi");
    }

    async Task Filter_that_guards(Recipient to)
    {
        try { if (!await client.Windows.IsOpenAsync(to)) return; }
        catch (Exception) when (IsOpen(to)) { }
        await client.SendTextAsync(to, "hi");
    }

    async Task Filter_with_more_conditions(Recipient to)
    {
        try { Other(); }
        catch (IOException e) when (e.HResult == 1 && IsOpen(to)) { await client.SendTextAsync(to, "hi"); }
        catch (IOException e) when (e.HResult == 1 || IsOpen(to)) { await client.SendTextAsync(/*⚑*/to, "hi"); }
        catch (Exception) when (!IsOpen(to)) { await client.SendTextAsync(/*⚑*/to, "hi"); }
    }

    async Task Filter_that_says_no_and_changes_the_recipient(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        try { Other(); await client.SendTextAsync(to, "hi"); }
        catch (IOException) when (Replaced(ref to)) { }
        catch (Exception) { await client.SendTextAsync(/*⚑*/to, "hi"); }
    }

    async Task Filter_that_changes_the_recipient_before_a_finally_inside_runs(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        try
        {
            try { Other(); }
            finally { await client.SendTextAsync(/*⚑*/to, "hi"); }
        }
        catch (IOException) when (Replaced(ref to)) { }
    }

    async Task Filter_that_guards_before_a_finally_inside_changes_the_recipient(Recipient to, Recipient other)
    {
        try
        {
            try { Other(); }
            finally { to = other; }
        }
        catch (IOException) when (IsOpen(to)) { await client.SendTextAsync(/*⚑*/to, "hi"); }
    }

    async Task Filter_that_guards_before_a_finally_inside_that_changes_nothing(Recipient to)
    {
        try
        {
            try { Other(); }
            finally { Other(); }
        }
        catch (IOException) when (IsOpen(to)) { await client.SendTextAsync(to, "hi"); }
    }

    bool Replaced(ref Recipient recipient)
    {
        recipient = default;
        return false;
    }

    async Task Flag_set_in_a_try(Recipient to)
    {
        var open = false;
        try { open = await client.Windows.IsOpenAsync(to); }
        catch (HttpRequestException) { }
        if (open) await client.SendTextAsync(to, "hi");
    }

    async Task Flag_cleared_in_a_catch(Recipient to)
    {
        bool open;
        try { open = await client.Windows.IsOpenAsync(to); }
        catch (HttpRequestException) { open = false; }
        if (open) await client.SendTextAsync(to, "hi");
    }

    async Task Flag_that_hopes_for_the_best(Recipient to)
    {
        bool open;
        try { open = await client.Windows.IsOpenAsync(to); }
        catch (HttpRequestException) { open = true; }
        if (open) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Retry_loop(Recipient to)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                if (!await client.Windows.IsOpenAsync(to)) return;
                await client.SendTextAsync(to, "hi");
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }
    }

    async Task Retry_loop_left_only_when_open(Recipient to)
    {
        while (true)
        {
            try
            {
                if (!await client.Windows.IsOpenAsync(to)) return;
                break;
            }
            catch (HttpRequestException)
            {
            }
        }

        await client.SendTextAsync(to, "hi");
    }

    async Task Break_through_a_finally(Recipient to)
    {
        while (true)
        {
            try { if (await client.Windows.IsOpenAsync(to)) break; }
            finally { Other(); }
        }

        await client.SendTextAsync(to, "hi");
    }

    async Task Break_from_a_catch(Recipient to)
    {
        while (true)
        {
            try { if (await client.Windows.IsOpenAsync(to)) break; }
            catch (HttpRequestException) { break; }
        }

        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Continue_from_a_catch(Recipient to)
    {
        foreach (var i in list)
        {
            try { if (!await client.Windows.IsOpenAsync(to)) continue; }
            catch (HttpRequestException) { continue; }
            await client.SendTextAsync(to, "hi");
        }
    }

    async Task Two_ways_through_one_finally(Recipient to)
    {
        while (x)
        {
            try
            {
                if (await client.Windows.IsOpenAsync(to)) continue;
                break;
            }
            finally
            {
                Other();
            }
        }

        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Finally_that_changes_the_recipient(Recipient to)
    {
        try { if (!await client.Windows.IsOpenAsync(to)) return; }
        finally { to = other; }
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Recipient_changed_before_something_throws(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        try
        {
            to = other;
            Other();
        }
        catch (IOException)
        {
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    async Task Recipient_changed_and_guarded_again_before_something_throws(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        try
        {
            to = other;
            if (!await client.Windows.IsOpenAsync(to)) return;
            Other();
        }
        catch (IOException)
        {
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
        finally
        {
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    async Task Ensured_in_a_try(Recipient to)
    {
        try
        {
            await client.Windows.EnsureOpenAsync(to);
            await client.SendTextAsync(to, "hi");
        }
        catch (CareWindowClosedException)
        {
            await client.SendTextAsync(/*⚑*/to, "hi");
        }

        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Ensured_or_returned(Recipient to)
    {
        try { await client.Windows.EnsureOpenAsync(to); }
        catch (CareWindowClosedException) { return; }
        await client.SendTextAsync(to, "hi");
    }

    async Task Ensured_in_a_finally(Recipient to)
    {
        try { Other(); }
        catch (IOException) { }
        finally { await client.Windows.EnsureOpenAsync(to); }
        await client.SendTextAsync(to, "hi");
    }

    async Task<int> Return_value_computed_in_a_try(Recipient to)
    {
        try { return await client.Windows.IsOpenAsync(to) ? Send(to) : 0; }
        catch (IOException) { return Send(/*⚑*/to); }
    }

    async Task Guard_before_a_using_that_returns(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            using var d = new MemoryStream();
            if (x) return;
            await client.SendTextAsync(to, "hi");
        }
        else
        {
            using var d = new MemoryStream();
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    async Task After_throw_nothing_is_reached(Recipient to)
    {
        throw new InvalidOperationException();
        await client.SendTextAsync(to, "hi");
    }

    async Task Try_that_always_leaves(Recipient to)
    {
        try { return; }
        finally { Other(); }
        await client.SendTextAsync(to, "hi");
    }

    async Task Catch_is_reached_from_a_guarded_place_only(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        try { Other(); }
        catch (IOException)
        {
            try { Other(); }
            catch { await client.SendTextAsync(to, "hi"); }
            finally { await client.SendTextAsync(to, "hi"); }
        }
    }

    async Task Goto_out_of_a_try(Recipient to)
    {
        try
        {
            if (await client.Windows.IsOpenAsync(to)) goto Open;
            return;
        }
        finally
        {
            Other();
        }

    Open:
        await client.SendTextAsync(to, "hi");
    }

    async Task Lock_with_an_early_return(Recipient to, object gate)
    {
        lock (gate)
        {
            if (!IsOpen(to)) return;
        }

        await client.SendTextAsync(to, "hi");
    }

    async Task Dispose_pattern(Recipient to, IDisposable d)
    {
        using (d)
        {
            if (!IsOpen(to)) goto Closed;
        }

        await client.SendTextAsync(to, "hi");
        return;
    Closed:
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Guarded_finally_within_a_filter_that_changes_nothing(Recipient to)
    {
        try
        {
            if (!IsOpen(to)) return;
            try
            {
                Other();
            }
            finally
            {
                await client.SendTextAsync(to, "hi");
            }
        }
        catch (IOException) when (Flip()) { }
    }
}
