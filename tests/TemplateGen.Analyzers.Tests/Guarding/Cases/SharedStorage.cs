namespace Cases;

/// <summary>Changes that are not seen at the name that is used.</summary>
public class SharedStorage : Shop
{
    public struct Pair
    {
        public Recipient A;
        public bool Ok;
    }

    void Element_in_a_function(Recipient to)
    {
        var pair = new[] { to, other };
        if (!IsOpen(pair[0])) return;
        Say(pair[0]);
        ChangeIt();
        Say(/*⚑*/pair[0]);
        void ChangeIt() => pair[0] = other;
    }

    void Element_by_reference_in_a_function(Recipient to)
    {
        var pair = new[] { to, other };
        if (!IsOpen(pair[0])) return;
        ChangeIt();
        Say(/*⚑*/pair[0]);
        void ChangeIt() => Change(ref pair[0]);
    }

    void List_in_a_function(Recipient to)
    {
        var pair = new List<Recipient> { to, other };
        if (!IsOpen(pair[0])) return;
        Fill();
        Say(/*⚑*/pair[0]);
        void Fill()
        {
            pair.Clear();
            pair.Add(other);
        }
    }

    void Function_that_changes_nothing(Recipient to)
    {
        var pair = new[] { to, other };
        if (!IsOpen(pair[0])) return;
        Note();
        Say(pair[0]);
        void Note() => y = !y;
    }

    void Flags_in_an_array(Recipient to)
    {
        var flags = new bool[2];
        flags[0] = IsOpen(to);
        Set();
        if (flags[0]) Say(/*⚑*/to);
        void Set() => flags[0] = true;
    }

    void List_that_an_escaped_function_fills_later(Recipient to)
    {
        List<Recipient> both = [];
        Action fill = () => both.Add(other);
        Use(fill);
        both = [to];
        if (!IsOpen(to)) return;
        Other();
        SayAll(/*⚑*/both);
    }

    static void SayAll([RequiresOpenWindow] IReadOnlyList<Recipient> to) => Use(to);

    void Ref_local_in_a_function(Recipient to)
    {
        if (!IsOpen(to)) return;
        ChangeIt();
        Say(/*⚑*/to);
        void ChangeIt()
        {
            ref var same = ref to;
            same = other;
        }
    }

    void Ref_conditional_in_a_function(Recipient to)
    {
        Action change = () => (x ? ref to : ref other) = Someone;
        if (!IsOpen(to)) return;
        change();
        Say(/*⚑*/to);
    }

    void Ref_parameter(Recipient to)
    {
        Send(ref to);
        void Send(ref Recipient same)
        {
            if (!IsOpen(to)) return;
            Say(to);
            same = other;
            Say(/*⚑*/to);
        }
    }

    void Ref_flag(Recipient to, bool z)
    {
        Send(ref z);
        void Send(ref bool same)
        {
            same = IsOpen(to);
            z = true;
            if (same) Say(/*⚑*/to);
        }
    }

    void In_parameter(Recipient to)
    {
        if (!IsOpen(to)) return;
        Send(to);
        void Send(in Recipient same)
        {
            Say(same);
            to = other;
            Say(/*⚑*/same);
        }
    }

    void Member_of_a_struct_by_a_ref_local(Pair pair)
    {
        ref var same = ref pair;
        if (!IsOpen(pair.A)) return;
        Say(pair.A);
        same.A = other;
        Say(/*⚑*/pair.A);
    }

    void Member_of_a_struct_that_a_ref_local_asked(Pair pair)
    {
        ref var same = ref pair;
        if (!IsOpen(same.A)) return;
        pair.A = other;
        Say(/*⚑*/same.A);
    }

    void Flag_of_a_struct_by_a_ref_local(Pair pair, Recipient to)
    {
        ref var same = ref pair;
        pair.Ok = IsOpen(to);
        same.Ok = true;
        if (pair.Ok) Say(/*⚑*/to);
    }

    void Other_element(Recipient to)
    {
        var pair = new[] { to, other };
        if (!IsOpen(pair[0])) return;
        pair[1] = Someone;
        Say(pair[0]);
        pair[list.Count] = Someone;
        Say(/*⚑*/pair[0]);
    }

    void Answers_by_their_places(Recipient to)
    {
        var answers = new bool[2];
        answers[0] = IsOpen(to);
        answers[1] = IsOpen(other);
        if (answers[0]) Say(to);
        if (answers[1]) Say(other);
        if (answers[1]) Say(/*⚑*/to);
    }

    void Delegate_of_an_earlier_turn()
    {
        Action? last = null;
        foreach (var r in all)
        {
            if (last != null && IsOpen(r)) last();
            last = () => Say(/*⚑*/r);
        }
    }

    void Delegate_of_this_turn()
    {
        foreach (var r in all)
        {
            Action say = () => Say(r);
            if (IsOpen(r)) say();
        }
    }

    void Function_of_an_earlier_turn()
    {
        Action? last = null;
        while (Flip())
        {
            var r = PureNorm(other);
            if (IsOpen(r)) last?.Invoke();
            last = SayIt;
            void SayIt() => Say(/*⚑*/r);
        }
    }

    void Maybe_the_same_object(Order order)
    {
        var another = x ? order : new Order();
        if (!IsOpen(order.From)) return;
        Say(order.From);
        another.From = other;
        Say(/*⚑*/order.From);
    }

    void Maybe_the_same_object_after_all(Order order)
    {
        Order another;
        if (x) another = order;
        else another = new Order();
        if (!IsOpen(order.From)) return;
        another.From = other;
        Say(/*⚑*/order.From);
    }

    void Maybe_the_same_object_by_a_switch(Order order)
    {
        var another = list.Count switch { 0 => order, _ => new Order() };
        if (!IsOpen(another.From)) return;
        order.From = other;
        Say(/*⚑*/another.From);
    }

    void Maybe_the_same_object_at_once(Order order)
    {
        if (!IsOpen(order.From)) return;
        (x ? order : new Order()).From = other;
        Say(/*⚑*/order.From);
    }

    void Maybe_the_same_object_in_a_list(Order order)
    {
        foreach (var another in new List<Order> { order })
        {
            if (!IsOpen(order.From)) return;
            another.From = other;
            Say(/*⚑*/order.From);
        }

        Order[] orders = [order];
        if (!IsOpen(order.From)) return;
        orders[0].From = other;
        Say(/*⚑*/order.From);
    }

    void Another_object(Order order, Order another)
    {
        if (!IsOpen(order.From)) return;
        another.From = other;
        Say(order.From);
        var made = new Order();
        made.From = other;
        Say(order.From);
        made = new Order { From = other };
        made.From = Someone;
        Say(order.From);
        foreach (var one in new[] { another, made }) one.From = other;
        Say(order.From);
    }

    void Flag_of_maybe_the_same_object(Conversation talk, Recipient to)
    {
        var another = x ? talk : new Conversation();
        talk.IsOpen = IsOpen(to);
        another.IsOpen = true;
        if (talk.IsOpen) Say(/*⚑*/to);
    }
}
