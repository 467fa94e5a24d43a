namespace Cases;

/// <summary>The value of an assignment that also reads its target.</summary>
public class CompoundAssignments : Shop
{
    void Or_that_was_false(Recipient to)
    {
        var any = false;
        if (any |= x) Say(/*⚑*/to);
        var other = false;
        if (other |= IsOpen(to)) Say(to);
    }

    void And_that_was_true(Recipient to)
    {
        var all = true;
        if (!(all &= IsOpen(to))) Say(/*⚑*/to);
        else Say(to);
    }

    void Exclusive_or(Recipient to, bool z)
    {
        if (z) return;
        if (z ^= x) Say(/*⚑*/to);
    }

    void In_a_loop(Recipient to)
    {
        var any = false;
        foreach (var r in all)
        {
            if (any |= x) Say(/*⚑*/to);
        }
    }

    void Nullable(Recipient to)
    {
        bool? any = false;
        if ((any |= x) == true) Say(/*⚑*/to);
    }

    void Kept(Recipient to)
    {
        var any = false;
        var kept = any |= x;
        if (kept) Say(/*⚑*/to);
    }

    void Any_closed(Recipient to)
    {
        var closed = false;
        if (closed |= IsClosed(to)) Say(/*⚑*/to);
        else Say(to);
    }

    void Coalesced(Recipient to)
    {
        bool? known = null;
        if ((known ??= IsOpen(to)) == true) Say(to);
        else Say(/*⚑*/to);
    }
}
