namespace Cases;

public class Switches : Shop
{
    async Task After_a_switch_that_returns_when_closed(Recipient to)
    {
        switch (await client.Windows.IsOpenAsync(to))
        {
            case true when x:
                await client.SendTextAsync(to, "hi");
                break;
            case false:
                return;
        }

        await client.SendTextAsync(to, "hi");
    }

    async Task Goto_default(Recipient to)
    {
        switch (await client.Windows.IsOpenAsync(to))
        {
            case false:
                goto default;
            case true:
                await client.SendTextAsync(to, "hi");
                break;
            default:
                await client.SendTextAsync(/*⚑*/to, "hi");
                break;
        }
    }

    async Task Goto_case(Recipient to)
    {
        switch (list.Count)
        {
            case 0:
                if (!await client.Windows.IsOpenAsync(to)) return;
                goto case 1;
            case 1:
                await client.SendTextAsync(/*⚑*/to, "hi");
                break;
            case 2:
                if (await client.Windows.IsOpenAsync(to)) goto case 3;
                break;
            default:
                break;
            case 3 when await client.Windows.IsOpenAsync(to):
            case 3:
                await client.SendTextAsync(/*⚑*/to, "hi");
                break;
        }
    }

    async Task Labels_that_share_a_body(Recipient to)
    {
        switch (await client.Windows.IsOpenAsync(to))
        {
            case true:
            case false:
                await client.SendTextAsync(/*⚑*/to, "hi");
                break;
        }
    }

    async Task Every_section_guards(Recipient to)
    {
        switch (list.Count)
        {
            case 0:
                return;
            case 1:
                if (!await client.Windows.IsOpenAsync(to)) return;
                break;
            case > 5 when x:
                await client.Windows.EnsureOpenAsync(to);
                break;
            default:
                throw new InvalidOperationException();
        }

        await client.SendTextAsync(to, "hi");
    }

    async Task Without_default_a_value_may_fit_nowhere(Recipient to)
    {
        switch (list.Count)
        {
            case 0:
                return;
            case 1:
                if (!await client.Windows.IsOpenAsync(to)) return;
                break;
        }

        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Property_patterns_as_labels()
    {
        switch (conv)
        {
            case { IsOpen: true }:
                await conv.ReplyAsync("hi");
                break;
            default:
                await conv./*⚑*/ReplyAsync("hi");
                break;
        }
    }

    async Task Tuples_as_labels(Recipient to)
    {
        switch ((await client.Windows.IsOpenAsync(to), x))
        {
            case (true, true):
                await client.SendTextAsync(to, "hi");
                break;
            case (false, _):
                await client.SendTextAsync(/*⚑*/to, "hi");
                break;
        }
    }

    async Task Expression_with_discard(Recipient to)
    {
        _ = await client.Windows.IsOpenAsync(to) switch { true => Send(to), _ => Send(/*⚑*/to) };
    }

    async Task Expression_that_throws_when_closed(Recipient to)
    {
        _ = await client.Windows.IsOpenAsync(to) switch { true => 1, false => throw new InvalidOperationException() };
        await client.SendTextAsync(to, "hi");
    }

    async Task Expression_as_a_condition(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) switch { true => x, false => false }) await client.SendTextAsync(to, "hi");
        if (await client.Windows.IsOpenAsync(to) switch { true => x, false => true }) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Expression_with_guards_in_when(Recipient to)
    {
        _ = list.Count switch
        {
            0 when IsOpen(to) => Send(to),
            1 when IsClosed(to) => Send(/*⚑*/to),
            _ when x && IsOpen(to) => Send(to),
            _ => Send(/*⚑*/to),
        };
    }

    async Task Expression_whose_arms_are_guards(Recipient to)
    {
        if (list.Count switch { 0 => IsOpen(to), 1 => false, _ => await client.Windows.IsOpenAsync(to) }) await client.SendTextAsync(to, "hi");
        if (list.Count switch { 0 => IsOpen(to), 1 => x, _ => await client.Windows.IsOpenAsync(to) }) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task On_a_local_that_holds_the_answer(Recipient to)
    {
        var open = await client.Windows.IsOpenAsync(to);
        switch (open)
        {
            case true:
                await client.SendTextAsync(to, "hi");
                break;
            case false:
                await client.SendTextAsync(/*⚑*/to, "hi");
                break;
        }
    }

    async Task Nested_switches(Recipient to)
    {
        switch (list.Count)
        {
            case 1:
                switch (await client.Windows.IsOpenAsync(to))
                {
                    case false:
                        break;
                    case true:
                        await client.SendTextAsync(to, "hi");
                        return;
                }

                await client.SendTextAsync(/*⚑*/to, "hi");
                break;
        }
    }

    async Task Continue_in_a_switch_in_a_loop(Recipient to)
    {
        foreach (var i in list)
        {
            switch (i)
            {
                case 0:
                    if (!await client.Windows.IsOpenAsync(to)) continue;
                    break;
                default:
                    continue;
            }

            await client.SendTextAsync(to, "hi");
        }
    }
}
