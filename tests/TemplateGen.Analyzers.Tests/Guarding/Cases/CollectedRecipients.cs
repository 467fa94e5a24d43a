namespace Cases;

/// <summary>Lists of those whose windows are open.</summary>
public class CollectedRecipients : Shop
{
    static void SayAll([RequiresOpenWindow] IReadOnlyList<Recipient> to) => Use(to);

    void Passed_on()
    {
        List<Recipient> open = [];
        foreach (var r in all)
        {
            if (IsOpen(r)) open.Add(r);
            else Other();
        }

        SayAll(open);
        Say(open[0]);
        for (var i = 0; i < open.Count; i++) Say(open[i]);
        SayAll(/*⚑*/all);
        Say(/*⚑*/all[0]);
    }

    void Another_added()
    {
        var open = new List<Recipient>();
        foreach (var r in all)
        {
            if (IsOpen(r)) open.Add(r);
        }

        open.Add(other);
        foreach (var r in open) Say(/*⚑*/r);
    }

    void Added_on_both_ways()
    {
        var open = new List<Recipient>();
        foreach (var r in all)
        {
            if (IsOpen(r)) open.Add(r);
            else if (x) open.Add(r);
        }

        foreach (var r in open) Say(/*⚑*/r);
    }

    void Two_lists()
    {
        var (open, closed) = (new List<Recipient>(), new List<Recipient>());
        foreach (var r in all)
        {
            if (IsOpen(r)) open.Add(r);
            else closed.Add(r);
        }

        foreach (var r in open) Say(r);
        foreach (var r in closed) Say(/*⚑*/r);
    }

    void Filled_elsewhere(List<Recipient> open)
    {
        foreach (var r in all)
        {
            if (IsOpen(r)) open.Add(r);
        }

        foreach (var r in open) Say(/*⚑*/r);
    }

    void Changed_otherwise()
    {
        var open = new List<Recipient>();
        foreach (var r in all)
        {
            if (IsOpen(r)) open.Add(r);
        }

        open.AddRange(all);
        foreach (var r in open) Say(/*⚑*/r);
    }

    void Element_set()
    {
        var open = new List<Recipient>();
        if (IsOpen(other)) open.Add(other);
        SayAll(open);
        open[0] = Someone;
        SayAll(/*⚑*/open);
        foreach (var r in open) Say(/*⚑*/r);
    }

    void Given_away()
    {
        var open = new List<Recipient>();
        if (IsOpen(other)) open.Add(other);
        Fill(open);
        foreach (var r in open) Say(/*⚑*/r);
    }

    static void Fill(List<Recipient> recipients) => recipients.Add(default);

    void By_another_name()
    {
        var open = new List<Recipient>();
        var same = open;
        if (IsOpen(other)) open.Add(other);
        foreach (var r in same) Say(r);
        same.Add(Someone);
        foreach (var r in open) Say(/*⚑*/r);
    }

    void Filled_by_a_function()
    {
        var open = new List<Recipient>();
        Fill();
        foreach (var r in open) Say(/*⚑*/r);
        void Fill() => open.Add(other);
    }

    void Filled_later_by_a_function_that_escapes()
    {
        var open = new List<Recipient>();
        Use(() => open.Add(other));
        if (IsOpen(Someone)) open.Add(Someone);
        foreach (var r in open) Say(/*⚑*/r);
    }

    void Another_function_escapes()
    {
        var open = new List<Recipient>();
        foreach (var r in all.Where(r => r != other))
        {
            if (IsOpen(r)) open.Add(r);
        }

        Use(() => { y = true; });
        foreach (var r in open) Say(r);
    }

    void Read_only()
    {
        var open = new List<Recipient>();
        foreach (var r in all)
        {
            if (IsOpen(r)) open.Add(r);
        }

        if (open.Count == 0 || open.Contains(other)) return;
        foreach (var r in open)
        {
            Say(r);
            if (x) continue;
            Say(r);
        }

        foreach (var r in open) Say(r);
    }

    void Element_changes_name()
    {
        var open = new List<Recipient>();
        if (IsOpen(other)) open.Add(other);
        foreach (var r in open)
        {
            var to = r;
            Say(to);
            to = Someone;
            Say(/*⚑*/to);
        }
    }

    void Cleared()
    {
        var open = new List<Recipient> { other };
        foreach (var r in open) Say(/*⚑*/r);
        open = [];
        if (IsOpen(other)) open.Add(other);
        foreach (var r in open) Say(r);
    }

    void Set_of_them()
    {
        var open = new HashSet<Recipient>();
        foreach (var r in all)
        {
            if (IsOpen(r)) open.Add(r);
        }

        foreach (var r in open) Say(r);
    }

    void Array_of_them(Recipient to)
    {
        if (!IsOpen(to) || !IsOpen(other)) return;
        Recipient[] both = [to, other];
        foreach (var r in both) Say(r);
        both[1] = Someone;
        foreach (var r in both) Say(/*⚑*/r);
    }

    void Asked_after_it_was_added()
    {
        var some = new List<Recipient> { other };
        if (IsOpen(other)) foreach (var r in some) Say(/*⚑*/r);
    }
}
