namespace Cases;

/// <summary>Variables that carry an answer.</summary>
public class Flags : Shop
{
    bool _ready;

    static void Toggle(ref bool flag) => flag = !flag;

    async Task And_with_itself(Recipient to)
    {
        var ok = true;
        ok = ok && await client.Windows.IsOpenAsync(to);
        ok = ok && x;
        if (ok) await client.SendTextAsync(to, "hi");
    }

    async Task Or_with_something_else(Recipient to)
    {
        var ok = await client.Windows.IsOpenAsync(to);
        ok |= x;
        if (ok) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Negated_in_place(Recipient to)
    {
        var closed = await client.Windows.IsOpenAsync(to);
        closed = !closed;
        if (!closed) await client.SendTextAsync(to, "hi");
        if (closed) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Set_in_both_branches(Recipient to)
    {
        var ok = false;
        while (x)
        {
            if (await client.Windows.IsOpenAsync(to)) ok = true;
            else ok = false;
            if (ok) await client.SendTextAsync(to, "hi");
        }
    }

    async Task Kept_over_iterations(Recipient to)
    {
        var ok = false;
        while (x)
        {
            if (ok) await client.SendTextAsync(to, "hi");
            if (await client.Windows.IsOpenAsync(to)) ok = true;
        }
    }

    async Task Kept_over_iterations_while_the_recipient_changes()
    {
        var ok = false;
        foreach (var r in all)
        {
            if (await client.Windows.IsOpenAsync(r)) ok = true;
            if (ok) await client.SendTextAsync(/*⚑*/r, "hi");
        }
    }

    async Task Recipient_changes_after_the_answer(Recipient to)
    {
        var open = await client.Windows.IsOpenAsync(to);
        to = other;
        if (open) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Recipient_changes_but_not_its_alias(Recipient to)
    {
        var a = to;
        var open = await client.Windows.IsOpenAsync(a);
        to = other;
        if (open)
        {
            await client.SendTextAsync(a, "hi");
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    async Task Recipient_changes_before_the_flag_is_set(Recipient to)
    {
        var ok = false;
        if (await client.Windows.IsOpenAsync(to))
        {
            to = other;
            ok = true;
        }

        if (ok) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Two_answers_in_one(Recipient to)
    {
        var both = await client.Windows.IsOpenAsync(to) && await client.Windows.IsOpenAsync(other);
        if (!both) return;
        await client.SendTextAsync(to, "hi");
        await client.SendTextAsync(other, "hi");
    }

    async Task Passed_by_reference(Recipient to)
    {
        var open = await client.Windows.IsOpenAsync(to);
        Toggle(ref open);
        if (open) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Changed_by_a_lambda(Recipient to)
    {
        var open = await client.Windows.IsOpenAsync(to);
        Action set = () => open = true;
        set();
        if (open) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Changed_by_a_local_function(Recipient to)
    {
        var open = await client.Windows.IsOpenAsync(to);
        Set();
        if (open) await client.SendTextAsync(/*⚑*/to, "hi");
        void Set() => open = x;
    }

    async Task Given_by_the_caller(Recipient to, bool open)
    {
        if (open) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Parameter_that_takes_the_answer(Recipient to, bool open)
    {
        open = await client.Windows.IsOpenAsync(to);
        if (open) await client.SendTextAsync(to, "hi");
    }

    async Task Field_that_takes_the_answer(Recipient to)
    {
        _ready = await client.Windows.IsOpenAsync(to);
        if (_ready) await client.SendTextAsync(to, "hi");
    }

    async Task Field_that_took_it_elsewhere(Recipient to)
    {
        if (_ready) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Deconstructed_tuple(Recipient to)
    {
        var (open, count) = (await client.Windows.IsOpenAsync(to), 1);
        if (open) await client.SendTextAsync(to, "hi");
        if (count > 0) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Tuple_with_names(Recipient to)
    {
        var state = (Open: await client.Windows.IsOpenAsync(to), Count: 1);
        if (state.Open) await client.SendTextAsync(to, "hi");
    }

    async Task Swapped(Recipient to)
    {
        var a = await client.Windows.IsOpenAsync(to);
        var b = x;
        (a, b) = (b, a);
        if (a) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Tested_long_after(Recipient to)
    {
        var open = await client.Windows.IsOpenAsync(to);
        foreach (var i in list)
        {
            try
            {
                if (i > 3 && open) await client.SendTextAsync(to, "hi");
            }
            catch (IOException) when (open)
            {
                await client.SendTextAsync(to, "hi");
            }
        }
    }

    async Task Tested_and_lost_again(Recipient to)
    {
        var open = await client.Windows.IsOpenAsync(to);
        if (open) Other();
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Answers_for_two_recipients_mixed_up(Recipient to)
    {
        var a = await client.Windows.IsOpenAsync(to);
        var b = await client.Windows.IsOpenAsync(other);
        if (a) await client.SendTextAsync(/*⚑*/other, "hi");
        if (b) await client.SendTextAsync(other, "hi");
    }

    async Task Chosen_answer(Recipient to)
    {
        var open = x ? await client.Windows.IsOpenAsync(to) : await client.Windows.IsOpenAsync(other);
        if (open) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Chain_of_copies(Recipient to)
    {
        bool c, b, a = await client.Windows.IsOpenAsync(to);
        c = b = a;
        a = x;
        if (c && b) await client.SendTextAsync(to, "hi");
        if (a) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Without_a_default(Recipient to)
    {
        bool open;
        if (x) open = await client.Windows.IsOpenAsync(to);
        else open = false;
        if (open) await client.SendTextAsync(to, "hi");
    }

    async Task Open_by_default(Recipient to)
    {
        var open = true;
        if (x) open = await client.Windows.IsOpenAsync(to);
        if (open) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Accumulated_over_recipients(Recipient to)
    {
        var any = false;
        foreach (var r in all) any |= await client.Windows.IsOpenAsync(r);
        if (any) await client.SendTextAsync(/*⚑*/to, "hi");
    }
}
