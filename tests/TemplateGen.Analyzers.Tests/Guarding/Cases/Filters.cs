namespace Cases;

/// <summary>An exception filter runs before every <c>finally</c> inside the <c>try</c>.</summary>
public class Filters : Shop
{
    class Shelf
    {
        public Recipient this[int index] => default;

        public bool Empty() => true;
    }

    class Further_shelf : Shelf;

    class Walk
    {
        public Recipient Current => default;

        public bool MoveNext() => true;
    }

    class Slow_walk
    {
        public Recipient Current => default;

        public Task<bool> MoveNextAsync() => Task.FromResult(true);
    }

    bool Replaced(ref Recipient recipient)
    {
        recipient = default;
        return false;
    }

    void List_that_a_filter_changes()
    {
        if (!IsOpen(all[0])) return;
        try
        {
            try { Other(); }
            finally { Say(/*⚑*/all[0]); }
        }
        catch (IOException) when (all.Remove(other)) { }
    }

    void Shelf_that_a_filter_changes(Further_shelf shelf)
    {
        if (!IsOpen(shelf[0])) return;
        try
        {
            try { Other(); }
            finally { Say(/*⚑*/shelf[0]); }
        }
        catch (IOException) when (shelf.Empty()) { }
    }

    void Walk_that_a_filter_goes_on_with(Walk walk)
    {
        if (!IsOpen(walk.Current)) return;
        try
        {
            try { Other(); }
            finally { Say(/*⚑*/walk.Current); }
        }
        catch (IOException) when (walk.MoveNext()) { }
    }

    void Slow_walk_that_a_filter_goes_on_with(Slow_walk walk)
    {
        if (!IsOpen(walk.Current)) return;
        try
        {
            try { Other(); }
            finally { Say(/*⚑*/walk.Current); }
        }
        catch (IOException) when (walk.MoveNextAsync().Result) { }
    }

    void Filter_that_asks_an_object(Recipient to)
    {
        try
        {
            if (!IsOpen(to)) return;
            try { Other(); }
            finally { Say(to); }
        }
        catch (IOException) when (policy.ToString() == "") { }
    }

    void Filter_beside_a_function_that_changes_only_its_own(Recipient to)
    {
        Use(() =>
        {
            var n = 0;
            n++;
        });
        try
        {
            if (!IsOpen(to)) return;
            try { Other(); }
            finally { Say(to); }
        }
        catch (IOException) when (Flip()) { }
    }

    void Filter_that_calls_a_function_that_changes(Recipient to)
    {
        if (!IsOpen(to)) return;
        try
        {
            try { Other(); }
            finally { Say(/*⚑*/to); }
        }
        catch (IOException) when (Reset()) { }

        bool Reset()
        {
            to = other;
            return false;
        }
    }

    void Filter_that_guards_what_it_changed(Recipient to)
    {
        if (!IsOpen(to)) return;
        try
        {
            try { Other(); }
            finally { Say(/*⚑*/to); }
        }
        catch (IOException) when (Replaced(ref to) && IsOpen(to)) { Say(to); }
    }

    void Filter_that_changes_before_two_finallies(Recipient to)
    {
        if (!IsOpen(to)) return;
        try
        {
            try
            {
                try { Other(); }
                finally { Say(/*⚑*/to); }
            }
            finally
            {
                Say(/*⚑*/to);
            }
        }
        catch (IOException) when (Replaced(ref to)) { Say(/*⚑*/to); }
    }

    void Inner_finally_changes_after_the_filter(Recipient to, Recipient second)
    {
        try
        {
            try
            {
                try { Other(); }
                finally { to = second; }
            }
            finally
            {
                Other();
            }
        }
        catch (IOException) when (IsOpen(to)) { Say(/*⚑*/to); }
    }

    void Outer_finally_changes_after_the_filter(Recipient to, Recipient second)
    {
        try
        {
            try
            {
                try { Other(); }
                finally { Other(); }
            }
            finally
            {
                to = second;
            }
        }
        catch (IOException) when (IsOpen(to)) { Say(/*⚑*/to); }
    }

    void Finally_around_the_filter_changes_later(Recipient to, Recipient second)
    {
        try
        {
            try { Other(); }
            catch (IOException) when (IsOpen(to)) { Say(to); }
        }
        finally
        {
            to = second;
        }
    }

    void Catch_inside_changes_before_the_filter(Recipient to, Recipient second)
    {
        try
        {
            try { Other(); }
            catch (IOException) { to = second; }
        }
        catch (Exception) when (IsOpen(to)) { Say(to); }
    }

    void Clause_before_the_filter(Recipient to)
    {
        if (!IsOpen(to)) return;
        try { Other(); }
        catch (ArgumentException) { Say(to); }
        catch (IOException) when (x && Replaced(ref to) && y) { Say(/*⚑*/to); }
        catch (FormatException) { Say(/*⚑*/to); }
    }

    void Out_of_two_finallies_at_once(Recipient to)
    {
        while (true)
        {
            try
            {
                try
                {
                    if (IsOpen(to)) break;
                    to = other;
                    break;
                }
                finally
                {
                    Other();
                }
            }
            finally
            {
                Other();
            }
        }

        Say(/*⚑*/to);
    }

    void Out_of_two_finallies_when_open(Recipient to)
    {
        while (true)
        {
            try
            {
                try
                {
                    if (IsOpen(to)) break;
                }
                finally
                {
                    Other();
                }
            }
            finally
            {
                Other();
            }
        }

        Say(to);
    }

    void Loop_inside_a_finally(Recipient to)
    {
        try
        {
            Other();
        }
        finally
        {
            while (true)
            {
                try
                {
                    if (!IsOpen(to)) continue;
                    break;
                }
                finally
                {
                    Other();
                }
            }

            Say(to);
        }

        Say(to);
    }

    void Loop_inside_a_finally_that_gives_up(Recipient to)
    {
        try
        {
            if (!IsOpen(to)) return;
        }
        finally
        {
            while (true)
            {
                try
                {
                    if (x) break;
                    to = other;
                    break;
                }
                finally
                {
                    Other();
                }
            }

            Say(/*⚑*/to);
        }

        Say(/*⚑*/to);
    }

    void Both_ways_through_a_finally(Recipient to)
    {
        if (!IsOpen(to)) return;
        while (true)
        {
            Say(/*⚑*/to);
            try
            {
                if (x)
                {
                    to = other;
                    continue;
                }

                if (!y) break;
            }
            finally
            {
                Other();
            }

            Say(/*⚑*/to);
        }

        Say(/*⚑*/to);
    }
}
