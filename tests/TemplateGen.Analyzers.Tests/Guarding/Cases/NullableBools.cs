namespace Cases;

/// <summary>Operators on <c>bool?</c> know three values.</summary>
public class NullableBools : Shop
{
    bool? maybe;

    static bool? MayBeOpen([OpenWindowWhen(true)] Recipient to) => to == default ? null : true;

    async Task Not_null_is_not_yet_true(Recipient to)
    {
        var open = MayBeOpen(to);
        if (open != null) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Not_null_after_null(Recipient to)
    {
        var open = MayBeOpen(to);
        if (open == null) Other();
        if (open != null) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task And_is_true_when_both_are(Recipient to)
    {
        bool? open = await client.Windows.IsOpenAsync(to);
        if ((open & maybe) == true) await client.SendTextAsync(to, "hi");
        if ((maybe & open) is true) await client.SendTextAsync(to, "hi");
        if ((open & maybe) != false) await client.SendTextAsync(to, "hi");
    }

    async Task And_may_be_null_when_one_is(Recipient to)
    {
        var open = MayBeOpen(to);
        if ((open & maybe) == true) await client.SendTextAsync(to, "hi");
        if ((open & maybe) != false) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Or_is_true_when_one_is(Recipient to)
    {
        bool? open = await client.Windows.IsOpenAsync(to);
        if ((open | maybe) == true) await client.SendTextAsync(/*⚑*/to, "hi");
        if ((maybe | open) == false) await client.SendTextAsync(/*⚑*/to, "hi");
        if ((open | false) == true) await client.SendTextAsync(to, "hi");
    }

    async Task Or_of_a_closed_window(Recipient to)
    {
        bool? closed = IsClosed(to);
        if ((closed | maybe) == false) await client.SendTextAsync(to, "hi");
        if ((maybe | closed) is false) await client.SendTextAsync(to, "hi");
        if ((closed | maybe) != true) await client.SendTextAsync(to, "hi");
        if ((closed & maybe) == false) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Xor_needs_both_values(Recipient to)
    {
        bool? open = await client.Windows.IsOpenAsync(to);
        if ((open ^ false) == true) await client.SendTextAsync(to, "hi");
        if ((open ^ true) == false) await client.SendTextAsync(to, "hi");
        if ((open ^ true) == true) await client.SendTextAsync(/*⚑*/to, "hi");
        if ((open ^ maybe) == true) await client.SendTextAsync(/*⚑*/to, "hi");
        if ((open ^ null) != true) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Equality_with_null(Recipient to)
    {
        var open = MayBeOpen(to);
        if (open == null) await client.SendTextAsync(/*⚑*/to, "hi");
        if (open != null && open != false) await client.SendTextAsync(to, "hi");
        if (open == true) await client.SendTextAsync(to, "hi");
        if (open != true) return;
        await client.SendTextAsync(to, "hi");
    }
}

/// <summary>What the comparison of two answers tells of each.</summary>
public class ComparedAnswers : Shop
{
    async Task Different_from_a_closed_one(Recipient to)
    {
        if (IsOpen(to) != IsClosed(to)) await client.SendTextAsync(/*⚑*/to, "hi");
        if (IsOpen(to) ^ IsOpen(other)) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Open_one_way_or_the_other(Recipient to)
    {
        if (IsOpen(to) == !IsClosed(to)) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Equal_to_what_is_known(Recipient to, bool x)
    {
        var yes = true;
        if (IsOpen(to) == yes) await client.SendTextAsync(to, "hi");
        if (IsOpen(to) != yes) await client.SendTextAsync(/*⚑*/to, "hi");
        if (x && IsOpen(to) == x) await client.SendTextAsync(to, "hi");
        if (!x && IsClosed(to) == x) await client.SendTextAsync(to, "hi");
        if (!x && IsOpen(to) != x) await client.SendTextAsync(to, "hi");
    }
}

/// <summary>Patterns that are combined.</summary>
public class CombinedPatterns : Shop
{
    async Task Or_of_two_that_both_tell(Conversation c)
    {
        if (c is { IsOpen: true } or { IsClosed: false }) await c.ReplyAsync("hi");
        if (c is { IsOpen: true } or { Parent: null }) await c./*⚑*/ReplyAsync("hi");
    }

    async Task And_of_two(Conversation c)
    {
        if (c is { Parent: not null } and { IsOpen: true }) await c.ReplyAsync("hi");
        if (c is { Parent: not null } and not { IsOpen: true }) await c./*⚑*/ReplyAsync("hi");
    }

    async Task Neither_of_two(Conversation c)
    {
        if (c is not (null or { IsOpen: false } or { Parent: null })) await c.ReplyAsync("hi");
    }

    async Task Not_both_of_two(Conversation c)
    {
        if (c is not ({ IsOpen: false } and { Parent: null })) await c./*⚑*/ReplyAsync("hi");
    }
}
