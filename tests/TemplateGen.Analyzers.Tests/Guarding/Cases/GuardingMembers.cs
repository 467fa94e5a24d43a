namespace Cases;

/// <summary>What counts as a guard.</summary>
public class GuardingMembers : Shop
{
    [OpenWindowWhen(true)]
    bool MyProp => current != default;

    [OpenWindowWhen(true)]
    bool myField = true;

    [RequiresOpenWindow]
    void SendMine() => Other();

    async Task C089_guard_member_method(Recipient to)
    {
        if (await MyGuard(to)) await client.SendTextAsync(to, "hi");
    }

    async Task C090_unannotated_wrapper(Recipient to)
    {
        if (await MyWrapper(to)) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    void C091_guard_property()
    {
        if (MyProp) SendMine();
        /*⚑*/SendMine();
    }

    void C092_guard_field()
    {
        if (myField) SendMine();
        /*⚑*/SendMine();
    }

    async Task C091_guard_property_of_the_sending_type_speaks_of_whom_it_writes_to(Recipient to)
    {
        if (MyProp) await client.SendTextAsync(to, "hi");
        if (!MyProp) await client.SendTextAsync(/*⚑*/to, "hi");
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C092_guard_field_of_the_sending_type_speaks_of_whom_it_writes_to(Recipient to)
    {
        if (myField) await client.SendTextAsync(to, "hi");
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C093_null_conditional_equals_true(Recipient to)
    {
        if (perhaps?.IsOpen(to) == true) await client.SendTextAsync(to, "hi");
    }

    async Task C094_null_conditional_or_false(Recipient to)
    {
        if (perhaps?.IsOpen(to) ?? false) await client.SendTextAsync(to, "hi");
    }

    async Task C095_null_conditional_or_true(Recipient to)
    {
        if (perhaps?.IsOpen(to) ?? true) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C096_configure_await(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to).ConfigureAwait(false)) await client.SendTextAsync(to, "hi");
    }

    async Task C097_task_stored(Recipient to)
    {
        var t = client.Windows.IsOpenAsync(to);
        if (await t) await client.SendTextAsync(to, "hi");
    }

    async Task C098_blocking_result(Recipient to)
    {
        if (client.Windows.IsOpenAsync(to).Result) await client.SendTextAsync(to, "hi");
    }

    async Task C099_get_awaiter_get_result(Recipient to)
    {
        if (client.Windows.IsOpenAsync(to).GetAwaiter().GetResult()) await client.SendTextAsync(to, "hi");
    }

    async Task<int> C101_inverse_guard(Recipient to)
    {
        if (windows.IsClosed(to)) return 0;
        await client.SendTextAsync(to, "hi");
        return 1;
    }

    async Task C102_property_pattern()
    {
        if (conv is { IsOpen: true }) await conv.ReplyAsync("hi");
        await conv./*⚑*/ReplyAsync("x");
    }

    async Task<int> C103_not_property_pattern_return()
    {
        if (conv is not { IsOpen: true }) return 0;
        await conv.ReplyAsync("hi");
        return 1;
    }

    public interface IMyWindows
    {
        Task<bool> IsOpenAsync([OpenWindowWhen(true)] Recipient to);
    }

    class MyWindows : IMyWindows
    {
        Task<bool> IMyWindows.IsOpenAsync(Recipient to) => Task.FromResult(true);

        public bool IsOpen([OpenWindowWhen(true)] Recipient to) => true;
    }

    class InheritingWindows : IMyWindows
    {
        public Task<bool> IsOpenAsync(Recipient to) => Task.FromResult(true);
    }

    async Task C121_guard_attribute_on_interface_extension_method_explicit_implementation(Recipient to, MyWindows w, InheritingWindows i)
    {
        if (await ((IMyWindows)w).IsOpenAsync(to)) await client.SendTextAsync(to, "hi");
        if (await i.IsOpenAsync(to)) await client.SendTextAsync(to, "hi");
        if (await client.HasOpenWindowAsync(to)) await client.SendTextAsync(to, "hi");
        if (await GuardExtensions.HasOpenWindowAsync(client, to)) await client.SendTextAsync(to, "hi");
        if (await to.CanReceiveAsync(client)) await client.SendTextAsync(to, "hi");
    }

    async Task C122_task_adapters(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to).AsTask().WaitAsync(ct)) await client.SendTextAsync(to, "hi");
    }

    /// <summary>As <c>[NotNullWhen(true)] out</c> says it.</summary>
    bool TryNext([OpenWindowWhen(true)] out Recipient to)
    {
        to = current;
        return IsOpen(to);
    }

    void A_guard_that_finds_someone()
    {
        while (TryNext(out var to)) Say(to);
        if (!TryNext(out var next)) Say(/*⚑*/next);
        if (!TryNext(out next)) return;
        Say(next);
        Say(/*⚑*/other);
    }
}

public static class GuardExtensions
{
    public static ValueTask<bool> HasOpenWindowAsync(this IWhatsAppClient client, [OpenWindowWhen(true)] Recipient to) => client.Windows.IsOpenAsync(to);

    public static ValueTask<bool> CanReceiveAsync([OpenWindowWhen(true)] this Recipient to, IWhatsAppClient client) => client.Windows.IsOpenAsync(to);
}
