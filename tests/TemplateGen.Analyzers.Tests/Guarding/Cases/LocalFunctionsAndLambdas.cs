namespace Cases;

public class LocalFunctionsAndLambdas : Shop
{
    async Task C078_local_function_guarded_calls(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) L();
        int L() { Say(to); return 0; }
    }

    async Task C079_local_function_mixed_calls(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) L();
        L();
        int L() { Say(/*⚑*/to); return 0; }
    }

    void C080_local_function_own_guard(Recipient to)
    {
        L();
        int L()
        {
            if (!g()) Say(/*⚑*/to);
            return 0;
        }

        bool g() => false;
    }

    async Task C081_local_function_escapes(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) { Use(L); }
        int L() { Say(/*⚑*/to); return 0; }
    }

    async Task C082_lambda_invoked_in_guard(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            Func<int> f = () => { Say(to); return 0; };
            f();
        }
    }

    async Task C083_lambda_escapes_in_guard(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) { Use(() => { Say(/*⚑*/to); }); }
    }

    async Task C084_lambda_stored_not_invoked(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            Func<int> f = () => { Say(/*⚑*/to); return 0; };
            kept = f;
        }
    }

    void C085_lambda_own_sync_guard(Recipient to)
    {
        Use(() =>
        {
            if (IsOpen(to)) Say(to);
            if (!IsOpen(to)) return;
            Say(to);
        });
    }

    async Task C086_linq_deferred_in_guard(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            var q = list.Select(i => { Say(/*⚑*/to); return i; });
        }
    }

    void C087_unused_local_function(Recipient to)
    {
        int L() { Say(/*⚑*/to); return 0; }
    }

    void C088_method_group_unguarded()
    {
        Func<string, string, Task> f = texts./*⚑*/SendTextAsync;
    }

    async Task C128_delegate_handed_to_unknown_code_inside_a_guard(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) await Task.Run(() => Say(/*⚑*/to));
    }

    async Task C129_retry_policy(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) await policy.ExecuteAsync(() => client.SendTextAsync(/*⚑*/to, "hi").AsTask());
    }

    async Task C130_guard_inside_the_lambda()
    {
        await Parallel.ForEachAsync(all, async (r, ct) =>
        {
            if (await client.Windows.IsOpenAsync(r)) await client.SendTextAsync(r, "hi", ct);
        });
    }

    async Task C131_async_lambda_invoked_in_the_guard(Recipient to)
    {
        Func<Task> f = async () => await client.SendTextAsync(to, "hi");
        if (await client.Windows.IsOpenAsync(to)) await f();
    }

    async Task C132_async_local_function_all_calls_guarded(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) await L();
        async Task L() { await client.SendTextAsync(to, "hi"); }
    }

    void C133_event_handler(Recipient to)
    {
        AppDomain.CurrentDomain.ProcessExit += async (_, _) => await client.SendTextAsync(/*⚑*/to, "hi");
    }

    IEnumerable<Task> C134_iterator(Recipient to)
    {
        if (!IsOpen(to)) yield break;
        yield return client.SendTextAsync(to, "hi").AsTask();
    }
}
