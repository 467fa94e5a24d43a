namespace Cases;

public class Patterns : Shop
{
    async Task Is_not_false(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) is not false) await client.SendTextAsync(to, "hi");
    }

    async Task And_pattern(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) is true and var open) await client.SendTextAsync(to, "hi");
    }

    async Task Or_pattern_takes_both(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) is true or false) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Type_pattern(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) is bool open && open) await client.SendTextAsync(to, "hi");
        if (await client.Windows.IsOpenAsync(to) is bool other) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Empty_property_pattern_with_local(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) is { } open && open) await client.SendTextAsync(to, "hi");
    }

    async Task<int> Negated_var_pattern(Recipient to)
    {
        if (!(await client.Windows.IsOpenAsync(to) is var open) || !open) return 0;
        await client.SendTextAsync(to, "hi");
        return 1;
    }

    async Task Discard_pattern(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) is var _) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Property_pattern_with_more_properties()
    {
        if (conv is { Customer.IsUserId: true, IsOpen: true, Parent: null }) await conv.ReplyAsync("hi");
        else await conv./*⚑*/ReplyAsync("hi");
    }

    async Task Property_pattern_of_another_property()
    {
        if (conv is { Customer.IsUserId: true }) await conv./*⚑*/ReplyAsync("hi");
    }

    async Task Nested_property_pattern()
    {
        if (conv is { Parent: { IsOpen: true } })
        {
            await conv.Parent.ReplyAsync("hi");
            await conv./*⚑*/ReplyAsync("hi");
        }
    }

    async Task Extended_property_pattern()
    {
        if (conv is { Parent.IsOpen: true }) await conv.Parent!.ReplyAsync("hi");
    }

    async Task Property_pattern_with_a_name()
    {
        if (conv is { IsOpen: true } c)
        {
            await c.ReplyAsync("hi");
            await conv.ReplyAsync("hi");
        }
    }

    async Task Null_or_closed_return(Conversation? c)
    {
        if (c is null or { IsOpen: false }) return;
        await c.ReplyAsync("hi");
    }

    async Task Not_null_and_open(Conversation? c)
    {
        if (c is not null and { IsOpen: true }) await c.ReplyAsync("hi");
    }

    async Task Inverse_property_in_a_pattern()
    {
        if (conv is { IsClosed: false }) await conv.ReplyAsync("hi");
        if (conv is { IsClosed: true }) await conv./*⚑*/ReplyAsync("hi");
    }

    async Task Field_in_a_pattern()
    {
        if (conv is { open: true }) await conv.ReplyAsync("hi");
    }

    async Task Property_pattern_in_a_conjunction(Conversation? c)
    {
        if (c is { IsOpen: true } && x) await c.ReplyAsync("hi");
        if (c is { IsOpen: true } || x) await c!./*⚑*/ReplyAsync("hi");
    }

    async Task Property_pattern_of_an_expression()
    {
        if (conv.Parent is { IsOpen: true } parent) await parent.ReplyAsync("hi");
    }

    async Task Tuple_pattern(Recipient to)
    {
        if ((await client.Windows.IsOpenAsync(to), x) is (true, _)) await client.SendTextAsync(to, "hi");
        if ((await client.Windows.IsOpenAsync(to), x) is (_, true)) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task List_pattern_that_names_recipients(Recipient[] recipients)
    {
        if (recipients is [var first, var second, ..] && await client.Windows.IsOpenAsync(first))
        {
            await client.SendTextAsync(first, "hi");
            await client.SendTextAsync(/*⚑*/second, "hi");
        }
    }

    async Task Nullable_recipient(Recipient? maybe)
    {
        if (maybe is { } to && await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, "hi");
    }

    async Task Nullable_recipient_early_return(Recipient? maybe)
    {
        if (maybe is not { } to) return;
        if (!await client.Windows.IsOpenAsync(to)) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Nullable_recipient_by_value(Recipient? maybe)
    {
        if (maybe.HasValue && await client.Windows.IsOpenAsync(maybe.Value)) await client.SendTextAsync(maybe.Value, "hi");
        if (maybe.HasValue) await client.SendTextAsync(/*⚑*/maybe.Value, "hi");
    }
}
