using System.Diagnostics.Contracts;

namespace Cases;

/// <summary>What functions tell each other, and what they are called.</summary>
public class FunctionsInFunctions : Shop
{
    [Pure]
    static Recipient Pick(Recipient a, Recipient b, Recipient c) => x0 ? a : x1 ? b : c;

    [Pure]
    static Recipient Desk() => default;

    static bool x0, x1;

    void Nobody_calls_it(Recipient to)
    {
        void L()
        {
            if (IsOpen(to)) Say(to);
            Say(/*⚑*/to);
        }

        void A()
        {
            if (IsOpen(to)) B();
        }

        void B() => Say(to);
    }

    void Calls_a_lambda_that_changes(Recipient to)
    {
        Action set = () => to = other;
        if (!IsOpen(to)) return;
        L();
        Say(/*⚑*/to);
        if (!IsOpen(to)) return;
        Harmless();
        Say(to);

        void L() => set();
        void Harmless() => Other();
    }

    void Calls_a_lambda_that_is_no_variable(Recipient to)
    {
        if (IsOpen(to)) ((Action)(() => Say(to)))();
        ((Action)(() => Say(/*⚑*/to)))();
        if (!IsOpen(to)) return;
        L();
        Say(/*⚑*/to);

        void L() => ((Action)(() => { to = other; }))();
    }

    void Calls_a_delegate_from_elsewhere(Recipient to, Action given)
    {
        var g = given;
        if (!IsOpen(to)) return;
        L();
        Say(to);

        void L() => g();
    }

    void Has_an_iterator_inside(Recipient to)
    {
        if (!IsOpen(to)) return;
        Outer();
        to = other;

        void Outer()
        {
            Say(to);
            foreach (var sent in Inner(to)) Use(sent);

            IEnumerable<int> Inner(Recipient r) { yield return Send(r); }
        }
    }

    void Is_only_named(Recipient to)
    {
        if (IsOpen(to)) L();
        Use((object)nameof(L));
        Action f = () => Say(to);
        if (IsOpen(to)) f();
        Use((object)nameof(f));

        void L() => Say(to);
    }

    void Held_by_a_variable_that_is_compared(Recipient to)
    {
        Action? f = null;
        if (x) f = () => Say(to);
        if (f is null) return;
        if (f is not null && IsOpen(to)) f();
        if (f != null && IsOpen(to)) f?.Invoke();
        f = null;
    }

    void Held_by_a_variable_that_is_put_together_with_another(Recipient to)
    {
        Action f = () => Say(/*⚑*/to);
        if (!IsOpen(to)) return;
        f();
        Use(f + Other);
    }

    void Held_by_a_variable_that_gets_another_name(Recipient to)
    {
        Action? f = () => Say(/*⚑*/to);
        if (f is { } g && IsOpen(to)) g();
    }

    void Held_by_a_variable_that_is_called_otherwise(Recipient to)
    {
        Action? f = () => Say(/*⚑*/to);
        if (IsOpen(to)) f?.DynamicInvoke();
    }

    void Held_by_a_variable_that_is_assigned_on(Recipient to)
    {
        Action f = () => Say(/*⚑*/to), g;
        g = f;
        if (IsOpen(to)) g();
    }

    void Held_by_two_variables_at_once(Recipient to)
    {
        Action f, g;
        f = g = () => Say(/*⚑*/to);
        if (IsOpen(to)) f();
    }

    void Held_by_a_variable_of_another_type(Recipient to)
    {
        object f = (Action)(() => Say(/*⚑*/to));
        if (IsOpen(to)) ((Action)f)();
    }

    void Changes_members()
    {
        Action field = () => current = other;
        Action property = () => conv.Customer = other;
        if (!IsOpen(current)) return;
        field();
        Say(/*⚑*/current);
        if (!IsOpen(conv.Customer)) return;
        property();
        Say(/*⚑*/conv.Customer);
    }

    void Alias_of_an_alias(Recipient to)
    {
        ref var a = ref to;
        ref var b = ref a;
        if (!IsOpen(to)) return;
        b = other;
        Say(/*⚑*/to);
    }

    void Reference_in_a_read_only_call(Recipient to, Recipient second)
    {
        ref var r = ref second;
        r = ref to;
        if (!IsOpen(to)) return;
        r = other;
        Say(/*⚑*/to);
    }

    void Pure_functions(Recipient a, Recipient b, Recipient c)
    {
        if (IsOpen(Desk())) Say(Desk());
        if (!IsOpen(Pick(a, b, c))) return;
        Say(Pick(a, b, c));
        Say(/*⚑*/Pick(a, c, b));
        Say(/*⚑*/Pick(a, b, other));
        Say(/*⚑*/Pick(c, b, a));
        Say(/*⚑*/Pick(other, b, c));
        Say(/*⚑*/Desk());
        if (IsOpen(Pick(a, Norm(b), c))) Say(/*⚑*/Pick(a, Norm(b), c));
        b = other;
        Say(/*⚑*/Pick(a, b, c));
    }

    void Pure_functions_of_pure_functions(Recipient to)
    {
        if (IsOpen(PureNorm(PureNorm(to)))) Say(PureNorm(PureNorm(to)));
        if (IsOpen(PureNorm(PureNorm(PureNorm(PureNorm(PureNorm(PureNorm(PureNorm(PureNorm(PureNorm(to))))))))))) Say(/*⚑*/to);
    }

    class Ticket
    {
        [OpenWindowWhen(true)]
        public bool IsOpen { get; set; }

        public Recipient To;

        public Order Order { get; set; } = null!;

        public Ticket? Next { get; set; }
    }

    void Member_of_an_object_that_was_asked(Ticket ticket)
    {
        if (ticket.IsOpen)
        {
            Say(ticket.To);
            Say(/*⚑*/ticket.Order.From);
            Say(/*⚑*/ticket.Order.To);
            Say(/*⚑*/ticket.Next!.To);
            Say(/*⚑*/PureNorm(ticket.To));
        }

        Say(/*⚑*/ticket.To);
        if (conv.IsOpen) Say(conv.Customer);
        if (!conv.IsOpen) Say(/*⚑*/conv.Customer);
    }

    async Task Customer_of_a_window(CareWindow window, InboundMessage message, Elsewhere.CareWindow no)
    {
        await client.SendTextAsync(window.Customer, "hi");
        await client.SendTextAsync(message.Window.Customer, "hi");
        await client.SendTextAsync(/*⚑*/no.Customer, "hi");
        Say(/*⚑*/conv.Customer);
    }

    async Task Windows_of_ones_own(Elsewhere.Windows own, Elsewhere.Finder finder, Recipient to)
    {
        if (await own.FindOpenAsync(to) is { }) await client.SendTextAsync(to, "hi");
        if (await finder.FindOpenAsync(to) is { }) await client.SendTextAsync(/*⚑*/to, "hi");
        if (await own.FindAsync(to) is { }) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    void Blocked_on_in_all_ways(Recipient to)
    {
        if (client.Windows.IsOpenAsync(to).ConfigureAwait(false).GetAwaiter().GetResult()) Say(to);
        if (windows.IsOpenAsync(to).ConfigureAwait(false).GetAwaiter().GetResult()) Say(to);
        if (windows.IsOpenAsync(to).GetAwaiter().GetResult()) Say(to);
        if (client.Windows.IsOpenAsync(to).GetAwaiter().GetResult()) Say(to);
        var waiting = windows.IsOpenAsync(to).ConfigureAwait(false);
        var awaiter = waiting.GetAwaiter();
        if (awaiter.GetResult()) Say(to);
        var briefly = client.Windows.IsOpenAsync(to).ConfigureAwait(false);
        var other = briefly.GetAwaiter();
        if (other.GetResult()) Say(to);
    }

    class Letter([RequiresOpenWindow] Recipient to)
    {
        readonly int _sent = Send(to);

        public Letter([RequiresOpenWindow] Recipient to, Recipient copy) : this(to) => Say(/*⚑*/copy);

        public int SendAgain(Recipient copy) => Send(to) + Send(/*⚑*/copy) + _sent;
    }
}

public static class Elsewhere
{
    public class CareWindow
    {
        public Recipient Customer { get; set; }
    }

    public interface ICareWindows
    {
        ValueTask<CareWindow?> FindOpenAsync(Recipient customer);
    }

    public abstract class Finder : ICareWindows
    {
        public abstract ValueTask<CareWindow?> FindOpenAsync(Recipient customer);
    }

    public abstract class Windows : TemplateGen.ICareWindows, IDisposable
    {
        public abstract ValueTask<bool> IsOpenAsync(Recipient customer, CancellationToken cancellationToken = default);

        public abstract ValueTask EnsureOpenAsync(Recipient customer, CancellationToken cancellationToken = default);

        public abstract ValueTask<TemplateGen.CareWindow?> FindOpenAsync(Recipient customer, CancellationToken cancellationToken = default);

        public abstract ValueTask RecordInboundAsync(Recipient customer, DateTimeOffset sentAt, CancellationToken cancellationToken = default);

        public abstract ValueTask<TemplateGen.CareWindow?> FindAsync(Recipient customer);

        public void Dispose() { }
    }
}
