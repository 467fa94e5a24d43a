using System.Diagnostics.CodeAnalysis;

namespace Cases;

/// <summary>What runs in what order, and what a value still is when it is used.</summary>
public class Evaluation : Shop
{
    static int Two([RequiresOpenWindow] Recipient to, int a, int b = 0) => a + b;

    static int Ensured([EnsuresOpenWindow] Recipient to) => 1;

    static void SayRef([RequiresOpenWindow] ref Recipient to) => to = default;

    static void SayAndChange([RequiresOpenWindow] Recipient to, ref Recipient change) => change = to;

    static void SayAll([RequiresOpenWindow] params Recipient[] to) { }

    static void SayMaybe([RequiresOpenWindow] Recipient to = default) { }

    static bool TryOpen([EnsuresOpenWindow] out Recipient to)
    {
        to = default;
        return true;
    }

    [DoesNotReturn]
    static T Never<T>() => throw new InvalidOperationException();

    void Argument_read_before_it_changes(Recipient to)
    {
        _ = Two(/*⚑*/to, Reset(), Ensured(to));
        int Reset()
        {
            to = other;
            return 1;
        }
    }

    void Argument_read_before_something_else_changes(Recipient to, int n)
    {
        if (!IsOpen(to)) return;
        _ = Two(to, n = 1);
        _ = Two(to, n++, Ensured(other));
        _ = Two(to, ++n);
    }

    void Argument_by_reference(Recipient to, Recipient second)
    {
        SayRef(ref /*⚑*/to);
        if (!IsOpen(second)) return;
        SayRef(ref second);
        Say(/*⚑*/second);
    }

    void Argument_that_is_read_and_then_changed(Recipient to)
    {
        if (!IsOpen(to)) return;
        SayAndChange(to, ref to);
        Say(/*⚑*/to);
    }

    void Argument_that_comes_out_open()
    {
        if (TryOpen(out var to)) Say(to);
        TryOpen(out other);
        Say(other);
        Say(/*⚑*/current);
    }

    void Several_recipients_at_once(Recipient to, Recipient[] recipients)
    {
        SayAll(/*⚑*/to, /*⚑*/other);
        SayAll();
        SayAll(/*⚑*/recipients);
        SayAll(/*⚑*/[to]);
        if (!IsOpen(to)) return;
        SayAll(to);
        SayAll(to, to, /*⚑*/other);
    }

    void Recipient_that_is_not_written()
    {
        /*⚑*/SayMaybe();
        if (IsOpen(other)) /*⚑*/SayMaybe();
        if (IsOpen(other)) SayMaybe(other);
    }

    void Value_of_an_assignment(Recipient to)
    {
        if (IsOpen(to = PureNorm(to)))
        {
            Say(to);
            Say(/*⚑*/PureNorm(to));
        }
    }

    void After_what_does_not_come_back(Recipient to)
    {
        Never<int>();
        Say(to);
        order.From = other;
        (to, other) = (other, to);
        var (a, b) = (to, other);
        _ = to == other & IsOpen(a) | x;
        _ = order is { From: var from, Previous: { } } & true;
        _ = Two(to, 1);
        x = new bool?(IsOpen(b)).Value;
        Ensure(to);
        Change(ref to);
        _ = new Order { From = to };
        all[0] = to;
        Say(all[0]);
        System.Diagnostics.Debug.Assert(IsOpen(to));
    }

    void Argument_that_does_not_come_back(Recipient to)
    {
        Two(to, Never<int>(), Send(to));
        Say(to);
    }

    void Value_that_does_not_come_back(Recipient to)
    {
        order.From = Never<Recipient>();
        Say(to);
    }

    static void Both([DoesNotReturnIf(false)] bool first, [DoesNotReturnIf(false)] bool second)
    {
        if (!first || !second) throw new InvalidOperationException();
    }

    void Two_assertions_in_one(Recipient to)
    {
        if (x)
        {
            Both(IsOpen(to), IsOpen(other));
            Say(to);
            Say(other);
            Both(second: true, first: IsOpen(current));
            Say(current);
            return;
        }

        Both(false, IsOpen(to));
        Say(to);
        Say(other);
    }

    void Change_that_a_handler_sees(Recipient to)
    {
        if (!IsOpen(to)) return;
        try
        {
            Reset();
            Other();
        }
        catch (IOException)
        {
            Say(/*⚑*/to);
        }

        void Reset() => to = other;
    }

    void Change_before_the_guard_that_a_handler_sees(Recipient to)
    {
        try
        {
            to = other;
            Ensure(to);
            Other();
        }
        catch (IOException)
        {
            Say(/*⚑*/to);
        }

        Say(/*⚑*/to);
    }

    void Changer_that_escaped(Recipient to, dynamic d)
    {
        Use(() => { to = other; });
        if (!IsOpen(to)) return;
        Say(to);
        _ = new Order();
        Say(/*⚑*/to);
        if (!IsOpen(to)) return;
        d.Run();
        Say(/*⚑*/to);
        if (!IsOpen(to)) return;
        _ = new Recipients2(d);
        Say(/*⚑*/to);
    }

    class Recipients2(int n)
    {
        public Recipients2(string s) : this(s.Length) { }

        public int N => n;
    }

    async Task Changer_that_escaped_before_an_await(Recipient to, Task t)
    {
        Use(() => { to = other; });
        if (!IsOpen(to)) return;
        await t;
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    void Changer_that_escapes_later(Recipient to)
    {
        if (!IsOpen(to)) return;
        Other();
        Say(to);
        Use(() => { to = other; });
        Say(/*⚑*/to);
    }

    void Changer_that_escapes_as_a_method_group(Recipient to)
    {
        if (!IsOpen(to)) return;
        Use(Reset);
        if (!IsOpen(to)) return;
        Say(to);
        Other();
        Say(/*⚑*/to);

        void Reset() { to = other; }
    }

    void Escapes_and_is_called(Recipient to)
    {
        if (!IsOpen(to)) return;
        L();
        Use(L);

        void L() { Say(/*⚑*/to); }
    }

    class Sender
    {
        public Sender(int sent) { }

        public void Run() { }
    }

    void Operands_everywhere(Recipient to)
    {
        Action run = new Sender(Send(/*⚑*/to)).Run;
        var numbers = new int[Send(/*⚑*/to)];
        var more = new int[2] { Send(/*⚑*/to), 1 };
        var sizes = new int[Send(/*⚑*/to), Send(/*⚑*/to)];
        _ = numbers[Send(/*⚑*/to)];
        _ = -Send(/*⚑*/to);
        _ = (object)Send(/*⚑*/to);
        _ = (long)Send(/*⚑*/to);
        _ = $"{Send(/*⚑*/to),3:0}";
        _ = new Order { From = to, Previous = new Order { To = Send(/*⚑*/to) > 0 ? to : other } };
        _ = new List<int> { Send(/*⚑*/to) };
        _ = new Dictionary<int, int> { [Send(/*⚑*/to)] = 1 };
        _ = Send(/*⚑*/to) switch { > 1 => 1, _ => 2 };
        _ = (Send(/*⚑*/to), 1).Item1;
        _ = new { Sent = Send(/*⚑*/to) }.Sent;
        _ = new[] { 1, 2 }[..Send(/*⚑*/to)];
        _ = typeof(int).ToString() + Send(/*⚑*/to);
    }
}
