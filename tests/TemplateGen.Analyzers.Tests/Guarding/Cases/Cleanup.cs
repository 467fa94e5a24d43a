namespace Cases;

/// <summary>Disposing, locking, catching and throwing around a guard.</summary>
public class Cleanup : Shop
{
    readonly object _gate = new();

    async Task Disposed_asynchronously(Recipient to)
    {
        await using var file = new MemoryStream();
        if (!await client.Windows.IsOpenAsync(to)) return;
        await using (new MemoryStream())
        {
            await client.SendTextAsync(to, "hi");
        }

        await client.SendTextAsync(to, "hi");
    }

    async Task Guard_inside_a_using(Recipient to)
    {
        await using (var file = new MemoryStream())
        {
            await client.Windows.EnsureOpenAsync(to);
        }

        await client.SendTextAsync(to, "hi");
    }

    void Locked(Recipient to)
    {
        bool open;
        lock (_gate)
        {
            open = IsOpen(to);
            if (!open) return;
        }

        Say(to);
        lock (_gate) Say(to);
    }

    int Checked(Recipient to)
    {
        checked
        {
            if (!IsOpen(to)) return 0;
            unchecked { return Send(to) + 1; }
        }
    }

    async Task Throw_expression(Recipient to)
    {
        _ = await client.Windows.IsOpenAsync(to) ? 0 : throw new InvalidOperationException("closed");
        await client.SendTextAsync(to, "hi");
    }

    async Task Throw_expression_for_the_recipient(Recipient to)
    {
        var open = await client.Windows.IsOpenAsync(to) ? to : throw new InvalidOperationException("closed");
        await client.SendTextAsync(open, "hi");
        await client.SendTextAsync(to, "hi");
    }

    async Task Throw_expression_for_the_wrong_answer(Recipient to)
    {
        _ = await client.Windows.IsOpenAsync(to) ? throw new InvalidOperationException("open") : 0;
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task<SendResult> Throws_in_a_lambda(Recipient to)
    {
        Func<bool, int> check = open => open ? 0 : throw new InvalidOperationException("closed");
        check(await client.Windows.IsOpenAsync(to));
        return await client.SendTextAsync(to, "hi");
    }

    async Task Ensured_and_logged(Recipient to)
    {
        try
        {
            await client.Windows.EnsureOpenAsync(to);
        }
        catch (CareWindowClosedException e)
        {
            Use(e);
            throw;
        }
        finally
        {
            Other();
        }

        await client.SendTextAsync(to, "hi");
    }

    async Task Fallback_in_a_catch(Recipient to, Recipient second)
    {
        try
        {
            await client.Windows.EnsureOpenAsync(to);
        }
        catch (CareWindowClosedException)
        {
            await client.Windows.EnsureOpenAsync(second);
            to = second;
        }

        await client.SendTextAsync(to, "hi");
    }

    async Task Finally_that_throws(Recipient to)
    {
        try
        {
            if (await client.Windows.IsOpenAsync(to)) return;
        }
        finally
        {
            if (x) throw new InvalidOperationException();
        }

        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Exception_thrown_in_a_catch(Recipient to)
    {
        try
        {
            try
            {
                await client.Windows.EnsureOpenAsync(to);
            }
            catch (CareWindowClosedException e)
            {
                throw new InvalidOperationException("closed", e);
            }
        }
        catch (InvalidOperationException) when (IsOpen(to))
        {
            await client.SendTextAsync(to, "hi");
        }
        catch
        {
            await client.SendTextAsync(/*⚑*/to, "hi");
            throw;
        }

        await client.SendTextAsync(to, "hi");
    }

    async Task Filter_that_logs(Recipient to)
    {
        try
        {
            if (!await client.Windows.IsOpenAsync(to)) return;
            Other();
        }
        catch (Exception e) when (Log(e))
        {
            return;
        }

        await client.SendTextAsync(to, "hi");
        static bool Log(Exception e) => e.Message.Length > 0;
    }

    async Task Result_of_a_try(Recipient to)
    {
        CareWindow? window = null;
        try
        {
            window = await client.Windows.FindOpenAsync(to);
        }
        catch (HttpRequestException)
        {
        }

        if (window is null) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Assertions_of_ones_own(Recipient to)
    {
        Require(await client.Windows.IsOpenAsync(to));
        await client.SendTextAsync(to, "hi");
        static void Require(bool condition)
        {
            if (!condition) throw new InvalidOperationException();
        }
    }

    async Task Debug_assertions(Recipient to)
    {
        System.Diagnostics.Debug.Assert(IsOpen(to), "closed");
        System.Diagnostics.Debug.Assert(Send(/*⚑*/to) > 0);
        System.Diagnostics.Trace.Assert(IsOpen(to));
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Cancelled(Recipient to, CancellationToken stop)
    {
        if (!await client.Windows.IsOpenAsync(to, stop)) return;
        stop.ThrowIfCancellationRequested();
        using var registration = stop.Register(() => Say(/*⚑*/to));
        ObjectDisposedException.ThrowIf(x, this);
        await client.SendTextAsync(to, "hi", stop);
    }

    unsafe void Fixed_buffer(Recipient to, byte[] bytes)
    {
        if (!IsOpen(to)) return;
        fixed (byte* p = bytes) Say(to);
    }
}
