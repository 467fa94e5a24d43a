namespace Cases;

/// <summary>Values that may be missing, on the way to a recipient or a proof.</summary>
public class Nulls : Shop
{
    async Task Is_not_a_window(Recipient to)
    {
        if (await client.Windows.FindOpenAsync(to) is not { } window)
        {
            await client.SendTextAsync(/*⚑*/to, "hi");
            return;
        }

        await window.SendTextAsync("hi");
        await client.SendTextAsync(to, "hi");
        await client.SendTextAsync(window.Customer, "hi");
        await client.SendTextAsync(/*⚑*/other, "hi");
    }

    async Task Window_with_a_condition(Recipient to)
    {
        if (await client.Windows.FindOpenAsync(to) is { ClosesAt: var closes } && closes > default(DateTimeOffset)) await client.SendTextAsync(to, "hi");
        if (await client.Windows.FindOpenAsync(to) is null or { ClosesAt.Hour: 0 }) await client.SendTextAsync(/*⚑*/to, "hi");
        else await client.SendTextAsync(to, "hi");
    }

    async Task Window_in_a_variable(Recipient to)
    {
        var window = await client.Windows.FindOpenAsync(to);
        if (window != null) await client.SendTextAsync(to, "hi");
        if (window == null) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Window_used_without_a_look(Recipient to)
    {
        var window = await client.Windows.FindOpenAsync(to);
        await window!.SendTextAsync("hi");
        await client.SendTextAsync(window.Customer, "hi");
        await client.SendTextAsync(/*⚑*/other, "hi");
    }

    async Task Window_or_throw(Recipient to)
    {
        var window = await client.Windows.FindOpenAsync(to) ?? throw new InvalidOperationException();
        await client.SendTextAsync(to, "hi");
        await client.SendTextAsync(window.Customer, "hi");
    }

    async Task Window_or_return(Recipient to)
    {
        CareWindow? window = null;
        window ??= await client.Windows.FindOpenAsync(to);
        if (window is null) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Window_of_one_or_the_other(Recipient to, Recipient second)
    {
        var window = await client.Windows.FindOpenAsync(to) ?? await client.Windows.FindOpenAsync(second);
        if (window is null) return;
        await window.SendTextAsync("hi");
        await client.SendTextAsync(window.Customer, "hi");
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Window_as_a_flag(Recipient to)
    {
        var hasWindow = await client.Windows.FindOpenAsync(to) is not null;
        var isClosed = await client.Windows.FindOpenAsync(to) == null;
        if (hasWindow) await client.SendTextAsync(to, "hi");
        if (!isClosed) await client.SendTextAsync(to, "hi");
        if (isClosed) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Window_by_a_null_conditional(Recipient to)
    {
        var window = await client.Windows.FindOpenAsync(to);
        if (window?.ClosesAt > default(DateTimeOffset)) await client.SendTextAsync(to, "hi");
        if (window?.Customer is { } customer) await client.SendTextAsync(customer, "hi");
        if (window?.Customer is not null) await client.SendTextAsync(to, "hi");
    }

    async Task Window_of_a_client_that_may_be_missing(IWhatsAppClient? maybe, Recipient to)
    {
        if (maybe is not null && await maybe.Windows.FindOpenAsync(to) is { }) await maybe.SendTextAsync(to, "hi");
        if (maybe?.Windows is { } care && await care.IsOpenAsync(to)) await maybe.SendTextAsync(to, "hi");
    }

    async Task Window_as_an_object(Recipient to)
    {
        object? window = await client.Windows.FindOpenAsync(to);
        if (window is CareWindow open) await client.SendTextAsync(open.Customer, "hi");
        if (window is CareWindow) await client.SendTextAsync(to, "hi");
        if (window as CareWindow is { }) await client.SendTextAsync(to, "hi");
    }

    async Task Customer_that_may_be_missing(IStore store, string id)
    {
        var customer = await store.FindAsync(id);
        if (customer?.Home?.Phone is { } home && await client.Windows.IsOpenAsync(home)) await client.SendTextAsync(home, "hi");
        if (customer?.Second is Recipient second && IsOpen(second)) await client.SendTextAsync(second, "hi");
        if (customer is { Second: { } third } && IsOpen(third)) await client.SendTextAsync(customer.Second.Value, "hi");
        if (customer is not null && IsOpen(customer.Phone)) await client.SendTextAsync(customer!.Phone, "hi");
    }

    async Task Nullable_recipient_through_a_default(Customer customer)
    {
        var to = customer.Second ?? customer.Phone;
        if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, "hi");
        if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(/*⚑*/customer.Phone, "hi");
    }

    async Task Both_choices_are_open(Customer customer)
    {
        if (customer.Second is not { } second || !IsOpen(second) || !IsOpen(customer.Phone)) return;
        await client.SendTextAsync(x ? second : customer.Phone, "hi");
    }

    async Task Coalesced_into_a_variable(Recipient? to)
    {
        to ??= other;
        if (await client.Windows.IsOpenAsync(to.Value)) await client.SendTextAsync(to.Value, "hi");
        if (await client.Windows.IsOpenAsync(to.GetValueOrDefault())) await client.SendTextAsync((Recipient)to, "hi");
    }

    async Task Text_that_may_be_missing(string? to)
    {
        if (string.IsNullOrEmpty(to) || !await texts.IsOpenAsync(to)) return;
        await texts.SendTextAsync(to, "hi");
        await texts.SendTextAsync(to!, "hi");
        await texts.SendTextAsync(/*⚑*/to.Trim(), "hi");
    }

    async Task Text_that_is_trimmed(string to)
    {
        to = to.Trim();
        if (await texts.IsOpenAsync(to)) await texts.SendTextAsync(to, "hi");
    }

    async Task Text_that_is_trimmed_twice(string to)
    {
        if (await texts.IsOpenAsync(to.Trim())) await texts.SendTextAsync(to.Trim(), "hi");
        if (await texts.IsOpenAsync(to.Trim())) await texts.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Arguments_that_are_checked(Customer? customer, string? text)
    {
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (!await client.Windows.IsOpenAsync(customer.Phone)) return;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, 4096);
        await client.SendTextAsync(customer.Phone, text);
    }

    async Task Nullable_flag(Recipient to)
    {
        bool? open = null;
        if (x) open = await client.Windows.IsOpenAsync(to);
        if (open == true) await client.SendTextAsync(to, "hi");
        if (open is true) await client.SendTextAsync(to, "hi");
        if (open ?? false) await client.SendTextAsync(to, "hi");
        if (open.GetValueOrDefault()) await client.SendTextAsync(to, "hi");
        if (open is { } known && known) await client.SendTextAsync(to, "hi");
        if (open is not null && open.Value) await client.SendTextAsync(to, "hi");
        if (open != false) await client.SendTextAsync(/*⚑*/to, "hi");
        if (open is not null) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Nullable_flag_cached(Recipient to)
    {
        bool? cached = null;
        foreach (var i in list)
        {
            cached ??= await client.Windows.IsOpenAsync(to);
            if (cached.Value) await client.SendTextAsync(to, "hi");
            else await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    async Task Conversation_that_may_be_missing(Conversation? c)
    {
        if (c?.IsOpen != true) return;
        await c.ReplyAsync("hi");
        await (c.Parent?./*⚑*/ReplyAsync("hi") ?? Task.CompletedTask);
        if (c.Parent?.Parent?.IsOpen == true) await c.Parent.Parent.ReplyAsync("hi");
    }

    async Task Conversation_or_its_parent(Conversation c)
    {
        var open = c.IsOpen ? c : c.Parent;
        if (open is { IsOpen: true }) await open.ReplyAsync("hi");
        await (open ?? c)./*⚑*/ReplyAsync("hi");
    }
}
