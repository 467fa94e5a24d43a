namespace Cases;

/// <summary>Assignments of several values at once: all are read before the first is stored.</summary>
public class Swaps : Shop
{
    async Task Recipients(Recipient a, Recipient b)
    {
        if (!await client.Windows.IsOpenAsync(a)) return;
        (a, b) = (b, a);
        await client.SendTextAsync(b, "hi");
        await client.SendTextAsync(/*⚑*/a, "hi");
    }

    void Recipients_the_other_way(Recipient a, Recipient b)
    {
        if (!IsOpen(b)) return;
        (a, b) = (b, a);
        Say(a);
        Say(/*⚑*/b);
    }

    void In_a_ring(Recipient a, Recipient b, Recipient c)
    {
        if (IsOpen(a) && IsOpen(b))
        {
            (a, b, c) = (c, a, b);
            Say(b);
            Say(c);
            Say(/*⚑*/a);
        }
    }

    void Nested(Recipient a, Recipient b, Recipient c)
    {
        if (IsOpen(a))
        {
            ((a, b), c) = ((b, c), a);
            Say(c);
            Say(/*⚑*/a);
            Say(/*⚑*/b);
        }
    }

    void Answers(Recipient to)
    {
        var (a, b) = (IsOpen(to), x);
        (a, b) = (b, a);
        if (b) Say(to);
        if (a) Say(/*⚑*/to);
    }

    void Twice(Recipient a, Recipient b)
    {
        if (!IsOpen(a)) return;
        (a, b) = (b, a);
        (a, b) = (b, a);
        Say(a);
        Say(/*⚑*/b);
    }

    void With_an_asked_value(Recipient a, Recipient b)
    {
        if (!IsOpen(PureNorm(a))) return;
        (a, b) = (b, PureNorm(a));
        Say(b);
        Say(/*⚑*/a);
    }

    void Members(Order order)
    {
        if (!IsOpen(order.From)) return;
        (order.From, other) = (other, order.From);
        Say(other);
        Say(/*⚑*/order.From);
    }

    void One_of_them_is_someone_else(Recipient a, Recipient b)
    {
        if (!IsOpen(a)) return;
        (a, b) = (b, Norm(a));
        Say(/*⚑*/a);
        Say(/*⚑*/b);
    }

    void In_a_loop(Recipient a, Recipient b)
    {
        if (!IsOpen(a)) return;
        while (Flip())
        {
            Say(/*⚑*/a);
            (a, b) = (b, a);
        }
    }

    void Both_asked(Recipient a, Recipient b)
    {
        if (!IsOpen(a) || !IsOpen(b)) return;
        while (Flip()) (a, b) = (b, a);
        Say(a);
        Say(b);
    }
}
