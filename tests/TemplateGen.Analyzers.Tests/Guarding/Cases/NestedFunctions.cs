namespace Cases;

public class NestedFunctions : Shop
{
    async Task Recursion(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) L(3);
        void L(int n)
        {
            Say(to);
            if (n > 0) L(n - 1);
        }
    }

    async Task Mutual_recursion(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) A(3);
        void A(int n) { Say(to); if (n > 0) B(n - 1); }
        void B(int n) { Say(to); if (n > 0) A(n - 1); }
    }

    async Task Mutual_recursion_with_another_way_in(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) A(3);
        B(3);
        void A(int n) { Say(/*⚑*/to); if (n > 0) B(n - 1); }
        void B(int n) { Say(/*⚑*/to); if (n > 0) A(n - 1); }
    }

    void Recursion_without_a_way_in(Recipient to)
    {
        void L() { Say(/*⚑*/to); L(); }
    }

    async Task Called_from_a_guarded_function(Recipient to)
    {
        Outer();
        void Outer() { if (IsOpen(to)) Inner(); }
        void Inner() => Say(to);
    }

    async Task Called_from_an_escaping_lambda(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            L();
            Use(() => L());
        }

        void L() { Say(/*⚑*/to); }
    }

    async Task Called_from_an_escaping_lambda_with_a_guard(Recipient to)
    {
        Use(() => { if (IsOpen(to)) L(); });
        void L() { Say(to); }
    }

    async Task Function_inside_a_function(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) Outer();
        void Outer()
        {
            Inner();
            void Inner() => Say(to);
        }
    }

    async Task Function_after_the_return(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        await L();
        return;
        async Task L() => await client.SendTextAsync(to, "hi");
    }

    async Task Function_whose_recipient_changed_before_the_call(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        to = other;
        L();
        void L() => Say(/*⚑*/to);
    }

    async Task Function_with_a_duty(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) L(to);
        L(/*⚑*/to);
        void L([RequiresOpenWindow] Recipient r) => Say(r);
    }

    async Task Function_that_takes_the_recipient(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) L(to);
        void L(Recipient r) => Say(r);
    }

    async Task Function_that_takes_any_recipient(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            L(to);
            L(other);
        }

        void L(Recipient r) => Say(/*⚑*/r);
    }

    async Task Function_that_is_an_unannotated_guard(Recipient to)
    {
        if (await Check()) await client.SendTextAsync(to, "hi");
        async Task<bool> Check() => await client.Windows.IsOpenAsync(to);
    }

    async Task Function_that_is_an_annotated_guard(Recipient to)
    {
        if (await Check(to)) await client.SendTextAsync(to, "hi");
        async Task<bool> Check([OpenWindowWhen(true)] Recipient r) => await client.Windows.IsOpenAsync(r);
    }

    async Task Function_as_a_method_group(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            Action send = L;
            kept = send;
        }

        void L() { Say(/*⚑*/to); }
    }

    async Task Iterator_function(Recipient to)
    {
        foreach (var i in L()) Other();
        IEnumerable<int> L()
        {
            if (!IsOpen(to)) yield break;
            yield return Send(to);
        }
    }

    async Task Static_function_with_its_own_guard(Recipient to)
    {
        L(to);
        static void L(Recipient r)
        {
            if (IsOpen(r)) Say(r);
            Say(/*⚑*/r);
        }
    }

    async Task Lambda_called_with_and_without(Recipient to)
    {
        Action f = () => { Say(/*⚑*/to); };
        if (await client.Windows.IsOpenAsync(to)) f();
        f();
    }

    async Task Lambda_called_by_name(Recipient to)
    {
        Action f = () => { Say(to); };
        if (await client.Windows.IsOpenAsync(to)) f.Invoke();
    }

    async Task Lambda_called_before_the_guard(Recipient to)
    {
        Action f = () => { Say(/*⚑*/to); };
        f();
        if (!await client.Windows.IsOpenAsync(to)) return;
        f();
    }

    Func<int> Lambda_returned(Recipient to)
    {
        if (!IsOpen(to)) return () => 0;
        return () => Send(/*⚑*/to);
    }

    async Task Lambda_handed_on_after_a_call(Recipient to)
    {
        Action f = () => { Say(/*⚑*/to); };
        if (await client.Windows.IsOpenAsync(to))
        {
            f();
            Use(f);
        }
    }

    async Task Lambda_in_a_collection(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            var actions = new List<Action> { () => { Say(/*⚑*/to); } };
            actions[0]();
        }
    }

    async Task Lambda_with_its_own_guard(Recipient to)
    {
        Func<Task> f = async () =>
        {
            if (!await client.Windows.IsOpenAsync(to)) return;
            await client.SendTextAsync(to, "hi");
        };
        kept = f;
        await f();
    }

    async Task Lambda_parameter()
    {
        Use(async (IWhatsAppClient c, Recipient r) => await c.SendTextAsync(/*⚑*/r, "hi"));
        Use(async (IWhatsAppClient c, Recipient r) =>
        {
            if (await c.Windows.IsOpenAsync(r)) await c.SendTextAsync(r, "hi");
        });
    }

    async Task Anonymous_method(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) Use(delegate { Say(/*⚑*/to); });
    }

    async Task Lambda_inside_a_lambda(Recipient to)
    {
        Use(() =>
        {
            if (!IsOpen(to)) return;
            Say(to);
            Use(() => { Say(/*⚑*/to); });
        });
    }

    void Query_expression()
    {
        _ = from r in all where IsOpen(r) select Send(/*⚑*/r);
        _ = from r in all select IsOpen(r) ? Send(r) : 0;
        all.ForEach(r => { if (IsOpen(r)) Say(r); });
    }

    async Task Expression_tree(Recipient to)
    {
        System.Linq.Expressions.Expression<Action> e = () => Say(/*⚑*/to);
    }

    void Event_handler_with_a_guard(Recipient to)
    {
        AppDomain.CurrentDomain.ProcessExit += async (_, _) =>
        {
            if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, "hi");
        };
    }

    async Task Timer(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        using var timer = new Timer(_ => Say(/*⚑*/to), null, 0, 1000);
    }

    async Task Lazy_value(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        var sent = new Lazy<int>(() => Send(/*⚑*/to));
    }

    async Task Unreachable_function_call(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) L();
        return;
        L();
        void L() => Say(to);
    }
}
