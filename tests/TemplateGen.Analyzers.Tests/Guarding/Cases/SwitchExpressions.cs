namespace Cases;

/// <summary>Switch expressions and statements as applications write them.</summary>
public class SwitchExpressions : Shop
{
    async Task Tuple_of_an_answer_and_something_else(Recipient to)
    {
        var sent = (await client.Windows.IsOpenAsync(to), x) switch
        {
            (true, true) => Send(to),
            (true, _) => Send(to) + 1,
            (_, true) => Send(/*⚑*/to),
            _ => Send(/*⚑*/to),
        };
    }

    async Task Tuple_of_two_answers(Recipient to, Recipient second)
    {
        var sent = (await client.Windows.IsOpenAsync(to), await client.Windows.IsOpenAsync(second)) switch
        {
            (true, true) => Send(to) + Send(second),
            (true, false) => Send(to) + Send(/*⚑*/second),
            (false, true) => Send(second) + Send(/*⚑*/to),
            (false, false) => 0,
        };
    }

    async Task<int> Tuple_statement(Recipient to)
    {
        switch (x, await client.Windows.IsOpenAsync(to))
        {
            case (_, false): return 0;
            case (true, true): return Send(to);
        }

        return Send(to);
    }

    async Task<SendResult?> Proof_or_nothing(Recipient to) => await client.Windows.FindOpenAsync(to) switch
    {
        { ClosesAt.Hour: > 12 } window => await window.SendTextAsync("late"),
        null => await client.SendTextAsync(/*⚑*/to, "closed"),
        _ => await client.SendTextAsync(to, "hi"),
    };

    async Task<int> By_type(object message) => message switch
    {
        Purchase { Customer: var to } when await client.Windows.IsOpenAsync(to) => Send(to),
        Purchase order => Send(/*⚑*/order.Customer),
        Customer { Phone: var to, Home: null } when IsOpen(to) => Send(to),
        Customer { Home: { Phone: var home } } customer when IsOpen(home) => Send(customer.Home.Phone) + Send(home) + Send(/*⚑*/customer.Phone),
        InboundMessage { Window.Customer: var to } => Send(to),
        (Recipient to, _) when IsOpen(to) => Send(to),
        Recipient[] and [var first, ..] when IsOpen(first) => Send(first),
        _ => throw new NotSupportedException(),
    };

    async Task<int> Guards_in_arms(Recipient to, int kind)
    {
        var open = kind switch
        {
            0 => await client.Windows.IsOpenAsync(to),
            1 => IsOpen(to) && x,
            < 0 => throw new ArgumentOutOfRangeException(nameof(kind)),
            _ => false,
        };
        return open ? Send(to) : Send(/*⚑*/to);
    }

    async Task<int> Guards_in_arms_but_one(Recipient to, int kind)
    {
        var open = kind switch
        {
            0 => await client.Windows.IsOpenAsync(to),
            1 => x,
            _ => false,
        };
        return open ? Send(/*⚑*/to) : 0;
    }

    async Task<Recipient> Recipient_from_arms(int kind)
    {
        var to = kind switch { 0 => other, 1 => Someone, _ => current };
        if (!await client.Windows.IsOpenAsync(to)) return to;
        await client.SendTextAsync(to, "hi");
        await client.SendTextAsync(/*⚑*/other, "hi");
        return to;
    }

    int Arms_that_fall_to_the_next(Recipient to) => IsOpen(to) switch
    {
        true when x => Send(to),
        true when y => Send(to),
        true => Send(to),
        false when x => Send(/*⚑*/to),
        false => 0,
    };

    int Nested(Recipient to) => x switch
    {
        true => IsOpen(to) switch { true => Send(to), false => 0 },
        false => (y, IsClosed(to)) switch { (_, true) => 0, (true, false) => Send(to), (false, _) => Send(to) },
    };

    async Task<int> Goto_case(Recipient to, int kind)
    {
        switch (kind)
        {
            case 0:
                if (!await client.Windows.IsOpenAsync(to)) goto default;
                goto case 1;
            case 1 when x:
                return Send(/*⚑*/to);
            case 1:
                return 1;
            case 2:
                if (IsOpen(to)) goto case 3;
                break;
            case 3:
                return Send(/*⚑*/to);
            default:
                return 0;
        }

        return Send(/*⚑*/to);
    }

    async Task<int> Goto_case_into_a_guarded_section(Recipient to, int kind)
    {
        switch (kind)
        {
            case 0:
                if (!await client.Windows.IsOpenAsync(to)) return 0;
                goto case 1;
            case 1 when !await client.Windows.IsOpenAsync(to):
                return 0;
            case 2:
                return 0;
            default:
                return kind == 0 ? 1 : 2;
            case 1:
                return Send(to);
        }
    }

    async Task Enum_of_its_own(Recipient to)
    {
        var state = await client.Windows.IsOpenAsync(to) ? WindowState.Open : WindowState.Closed;
        switch (state)
        {
            case WindowState.Open: await client.SendTextAsync(/*⚑*/to, "hi"); break;
            case WindowState.Closed: break;
        }
    }

    void Switch_on_a_property(Conversation c)
    {
        switch (c)
        {
            case { IsOpen: false }: return;
            case { Parent: { IsOpen: true } parent }: parent.Reply("hi"); break;
            case { Parent.Parent: not null }: c.Parent./*⚑*/Reply("hi"); break;
        }

        c.Reply("hi");
    }

    async Task<int> Throwing_arm(Recipient to)
    {
        _ = await client.Windows.IsOpenAsync(to) switch { true => 0, false => throw new InvalidOperationException() };
        return Send(to);
    }

    async Task<bool> When_that_sends(Recipient to) => o switch
    {
        string text when IsOpen(to) && Send(to) > 0 => true,
        string text when Send(/*⚑*/to) > 0 => false,
        _ => await client.Windows.IsOpenAsync(to) && Send(to) > 0,
    };
}
