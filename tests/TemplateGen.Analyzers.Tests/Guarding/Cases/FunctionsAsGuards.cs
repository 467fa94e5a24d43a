namespace Cases;

/// <summary>Local functions and lambdas that ask: what is known where they return is known to their callers.</summary>
public class FunctionsAsGuards : Shop
{
    void Answers(Recipient to)
    {
        if (Can()) Say(to);
        else Say(/*⚑*/to);
        if (!Can()) return;
        Say(to);
        bool Can() => IsOpen(to);
    }

    async Task Answers_later(Recipient to)
    {
        if (await CanAsync()) Say(to);
        var task = CanAsync();
        Say(/*⚑*/to);
        if (await task) Say(to);
        async Task<bool> CanAsync() => await client.Windows.IsOpenAsync(to);
    }

    async Task Task_of_another(Recipient to)
    {
        if (await CanAsync()) Say(to);
        Task<bool> CanAsync() => windows.IsOpenAsync(to);
    }

    void With_a_parameter(Recipient to)
    {
        if (Can(to)) Say(to);
        if (Can(other)) Say(/*⚑*/to);
        if (Can(other)) Say(other);
        bool Can(Recipient r) => IsOpen(r) && x;
    }

    void With_an_argument_that_it_changes(Recipient to)
    {
        if (Can(to)) Say(/*⚑*/to);
        bool Can(Recipient r)
        {
            to = other;
            return IsOpen(r);
        }
    }

    void With_a_parameter_that_changes(Recipient to)
    {
        if (Can(to)) Say(/*⚑*/to);
        bool Can(Recipient r)
        {
            r = other;
            return IsOpen(r);
        }
    }

    void Of_several_statements(Recipient to)
    {
        if (Can()) Say(to);
        else Say(/*⚑*/to);
        bool Can()
        {
            if (x) return false;
            if (!IsOpen(to)) return false;
            Other();
            return true;
        }
    }

    void One_of_its_ways_is_open(Recipient to)
    {
        if (Can()) Say(/*⚑*/to);
        bool Can()
        {
            if (x) return true;
            return IsOpen(to);
        }
    }

    void Throws(Recipient to)
    {
        Must();
        Say(to);
        void Must()
        {
            if (!IsOpen(to)) throw new InvalidOperationException();
        }
    }

    void Throws_not_always(Recipient to)
    {
        Must();
        Say(/*⚑*/to);
        void Must()
        {
            if (x) return;
            if (!IsOpen(to)) throw new InvalidOperationException();
        }
    }

    async Task Ensures_later(Recipient to)
    {
        var task = MustAsync();
        Say(/*⚑*/to);
        await task;
        Say(to);
        async Task MustAsync() => await client.Windows.EnsureOpenAsync(to);
    }

    async Task Ensures_later_and_is_changed(Recipient to)
    {
        var task = MustAsync();
        to = other;
        await task;
        Say(/*⚑*/to);
        async Task MustAsync() => await client.Windows.EnsureOpenAsync(to);
    }

    void Changed_since(Recipient to)
    {
        var can = Can();
        to = other;
        if (can) Say(/*⚑*/to);
        bool Can() => IsOpen(to);
    }

    void Changes_it_itself(Recipient to)
    {
        if (Can()) Say(/*⚑*/to);
        bool Can()
        {
            var answer = IsOpen(to);
            to = other;
            return answer;
        }
    }

    void Changes_it_and_asks(Recipient to)
    {
        if (Can()) Say(to);
        bool Can()
        {
            to = other;
            return IsOpen(to);
        }
    }

    void Sets_a_flag(Recipient to)
    {
        var open = false;
        Ask();
        if (open) Say(to);
        void Ask() => open = IsOpen(to);
    }

    void Lambda(Recipient to)
    {
        Func<bool> can = () => IsOpen(to);
        if (can()) Say(to);
        else Say(/*⚑*/to);
        Func<Recipient, bool> canTo = r => IsOpen(r);
        if (canTo(other)) Say(other);
    }

    void Lambda_that_may_be_another(Recipient to)
    {
        Func<bool> can = () => IsOpen(to);
        if (x) can = () => true;
        if (can()) Say(/*⚑*/to);
    }

    void Lambda_from_elsewhere(Recipient to, Func<bool> can)
    {
        if (can()) Say(/*⚑*/to);
        can = () => IsOpen(to);
        if (can()) Say(/*⚑*/to);
    }

    void Never_comes_back(Recipient to)
    {
        Fail();
        Say(to);
        void Fail() => throw new InvalidOperationException();
    }

    void Comes_back_through_a_finally(Recipient to)
    {
        if (Can()) Say(/*⚑*/to);
        bool Can()
        {
            try
            {
                return IsOpen(to);
            }
            finally
            {
                to = other;
            }
        }
    }

    async Task Disposes_on_its_way_out(Recipient to)
    {
        if (!await CanAsync()) return;
        Say(to);
        async Task<bool> CanAsync()
        {
            using var stream = new MemoryStream();
            return await client.Windows.IsOpenAsync(to);
        }
    }

    void Calls_itself(Recipient to)
    {
        if (Can(3)) Say(to);
        bool Can(int left) => left == 0 ? IsOpen(to) : Can(left - 1);
    }

    void Calls_itself_for_ever(Recipient to)
    {
        Run();
        Say(to);
        void Run() => Run();
    }

    void Calls_another(Recipient to)
    {
        if (Outer()) Say(to);
        bool Outer() => Inner() && x;
        bool Inner() => !IsClosed(to);
    }

    void Two_callers(Recipient to)
    {
        if (IsOpen(to)) Note();
        Note();
        Say(/*⚑*/to);
        void Note() => y = true;
    }

    void Picks(Recipient to)
    {
        if (IsOpen(Pick())) Say(Pick());
        if (IsOpen(Pick())) Say(to);
        if (IsOpen(Pick())) Say(/*⚑*/other);
        Recipient Pick() => to;
    }

    void Picks_another_each_time(Recipient to)
    {
        if (IsOpen(Pick())) Say(/*⚑*/Pick());
        Recipient Pick() => x ? to : other;
    }

    void Iterator(Recipient to)
    {
        _ = Asks();
        Say(/*⚑*/to);
        IEnumerable<int> Asks()
        {
            if (!IsOpen(to)) throw new InvalidOperationException();
            yield return 1;
        }
    }

    void Escaped(Recipient to)
    {
        Func<bool> can = () => IsOpen(to);
        Use(can);
        if (can()) Say(to);
    }

    void In_a_loop(Recipient to)
    {
        while (Can())
        {
            Say(to);
            to = other;
            Say(/*⚑*/to);
        }

        bool Can() => IsOpen(to);
    }

    void Null_when_closed(Recipient to)
    {
        if (Find() is { } found) Use(found);
        if (Find() is not null) Say(to);
        object? Find() => IsOpen(to) ? new object() : null;
    }
}
