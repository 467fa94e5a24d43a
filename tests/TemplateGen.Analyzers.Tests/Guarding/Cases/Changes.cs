using System.Runtime.InteropServices;

namespace Cases;

/// <summary>Recipients that change behind another name, in a copy, or in the middle of an expression.</summary>
public class Changes : Shop
{
    record struct Point(Recipient To, int Number);

    struct Line
    {
        public Point Start, End;
    }

    record Computed(string Number)
    {
        public Recipient Customer => Recipient.Parse(Number);
    }

    void Array_by_another_name(Recipient[] recipients)
    {
        var same = recipients;
        if (!IsOpen(recipients[0])) return;
        same[1] = other;
        Say(recipients[0]);
        same[0] = other;
        Say(/*⚑*/recipients[0]);
    }

    void Equal_before_a_part_changed(Point a, Point b)
    {
        var same = a.Equals(b);
        if (same && IsOpen(b.To)) Say(a.To);
        a.To = other;
        if (same && IsOpen(b.To)) Say(/*⚑*/a.To);
        if (a.Equals(b) && IsOpen(b.To)) Say(a.To);
    }

    void List_by_another_name(List<Recipient> recipients)
    {
        var same = recipients;
        if (!IsOpen(recipients[0])) return;
        same.Reverse();
        Say(/*⚑*/recipients[0]);
    }

    void List_that_is_only_read(List<Recipient> recipients, Dictionary<string, Recipient> byName)
    {
        if (!IsOpen(recipients[0]) || !IsOpen(byName["a"])) return;
        if (recipients.Contains(other) && byName.ContainsKey("b") && recipients.IndexOf(other) > 0 && byName.TryGetValue("c", out var c)) Say(recipients[0]);
        Say(byName["a"]);
    }

    void Array_that_is_sorted(Recipient[] recipients)
    {
        if (!IsOpen(recipients[0])) return;
        Array.Sort(recipients);
        Say(/*⚑*/recipients[0]);
    }

    void Elements_of_a_new_array(Recipient to)
    {
        Recipient[] both = [to, other];
        if (!IsOpen(to)) return;
        Say(both[0]);
        Say(/*⚑*/both[1]);
        both[1] = to;
        Say(both[0]);
        Say(both[1]);
    }

    async Task Answers_that_are_overwritten(Recipient to)
    {
        var answers = await Task.WhenAll(windows.IsOpenAsync(to), windows.IsOpenAsync(other));
        answers[0] = x;
        if (answers[0]) Say(/*⚑*/to);
    }

    async Task Answers_of_others(Recipient to, int i)
    {
        var answers = await Task.WhenAll(windows.IsOpenAsync(to), windows.IsOpenAsync(to));
        if (answers is [_, true]) Say(to);
        if (answers is [.., true]) Say(/*⚑*/to);
        if (answers is [var first, _] && first) Say(to);
        if (answers[i]) Say(/*⚑*/to);
        answers = await Task.WhenAll(windows.IsOpenAsync(other), windows.IsOpenAsync(to));
        if (answers[0]) Say(/*⚑*/to);
        if (answers[1]) Say(to);
    }

    async Task Tasks_that_are_overwritten(Recipient to)
    {
        var tasks = new[] { client.Windows.EnsureOpenAsync(to).AsTask(), Task.Delay(1) };
        tasks[0] = Task.CompletedTask;
        await Task.WhenAll(tasks);
        Say(/*⚑*/to);
    }

    void Copy_of_an_array_element(Point[] points)
    {
        var copy = points[0];
        if (!IsOpen(other)) return;
        points[0].To = other;
        Say(/*⚑*/copy.To);
        Say(points[0].To);
    }

    void Copy_that_changes(Point point)
    {
        if (!IsOpen(other)) return;
        var next = point with { To = other };
        Say(next.To);
        Say(/*⚑*/point.To);
    }

    void Copy_in_a_copy(Line line)
    {
        var copy = line;
        if (!IsOpen(other)) return;
        copy.Start.To = other;
        Say(copy.Start.To);
        Say(/*⚑*/line.Start.To);
    }

    void Copy_of_a_member(Line line)
    {
        if (!IsOpen(line.Start.To)) return;
        var start = line.Start;
        start.To = other;
        Say(line.Start.To);
        Say(/*⚑*/start.To);
        line.End = line.Start;
        Say(line.End.To);
    }

    void Copy_in_a_tuple((Point First, int Second) pair)
    {
        var copy = pair;
        if (!IsOpen(other)) return;
        copy.First.To = other;
        Say(/*⚑*/pair.First.To);
    }

    void Copy_whose_computed_recipient_differs(Computed order)
    {
        if (!IsOpen(order.Customer)) return;
        var next = order with { Number = "+31612345678" };
        Say(/*⚑*/next.Customer);
    }

    void Copies_in_a_loop(Purchase order)
    {
        while (IsOpen(order.Customer))
        {
            Say(order.Customer);
            order = order with { Number = order.Number + "x" };
            Say(order.Customer);
            order = order with { Customer = Someone };
            Say(/*⚑*/order.Customer);
        }
    }

    void Copy_of_one_of_two(Purchase order, Purchase second)
    {
        if (!IsOpen(order.Customer)) return;
        var next = (x ? order : second) with { Note = "x" };
        Say(/*⚑*/next.Customer);
    }

    void Conditional_reference(Recipient to, Recipient second)
    {
        if (!IsOpen(to)) return;
        (x ? ref to : ref second) = other;
        Say(/*⚑*/to);
    }

    void Order_of_arguments(Recipient to)
    {
        if (!IsOpen(to)) return;
        Both(/*⚑*/to = Someone, /*⚑*/to);

        static void Both([RequiresOpenWindow] Recipient a, [RequiresOpenWindow] Recipient b) => Other();
    }

    void Changed_within_the_condition(Recipient to)
    {
        if (IsOpen(to) && TryFind(out to)) Say(/*⚑*/to);
        if (TryFind(out to) && IsOpen(to)) Say(to);
        if (IsOpen(to) && (to = other) != default) Say(/*⚑*/to);
    }

    void Changed_by_a_filter(Recipient to)
    {
        if (!IsOpen(to)) return;
        try
        {
            Other();
        }
        catch (IOException) when (TryFind(out to))
        {
            return;
        }
        catch
        {
            Say(/*⚑*/to);
        }

        Say(/*⚑*/to);
    }

    async Task Changed_by_a_task(Recipient to)
    {
        var change = Task.Run(() => { to = other; });
        if (!IsOpen(to)) return;
        await change;
        Say(/*⚑*/to);
    }

    void Changed_in_a_span(Recipient to)
    {
        Span<Recipient> span = [to, other];
        if (!IsOpen(span[0])) return;
        span.Reverse();
        Say(/*⚑*/span[0]);
    }

    void Changed_through_a_reference(Dictionary<string, Recipient> customers)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(customers, "a", out _);
        if (!IsOpen(slot)) return;
        Say(slot);
        slot = ref CollectionsMarshal.GetValueRefOrAddDefault(customers, "b", out _);
        Say(/*⚑*/slot);
    }

    void Changed_by_an_event(Recipient to)
    {
        Said += () => to = other;
        if (!IsOpen(to)) return;
        Said?.Invoke();
        Say(/*⚑*/to);
    }

    event Action? Said;

    void Casts(object boxed)
    {
        if (IsOpen((Recipient)boxed)) Say((Recipient)boxed);
        if (IsOpen(((Purchase)boxed).Customer)) Say(((Purchase)boxed).Customer);
        if (boxed is Purchase && IsOpen((boxed as Purchase)!.Customer)) Say((boxed as Purchase)!.Customer);
        if (IsOpen((Recipient)boxed))
        {
            boxed = other;
            Say(/*⚑*/(Recipient)boxed);
        }
    }

    void Unequal(Recipient to, Purchase order)
    {
        if (IsOpen(to) && !order.Customer.Equals(to)) Say(/*⚑*/order.Customer);
        if (IsOpen(to) && Equals(order.Customer, to)) Say(/*⚑*/order.Customer);
        if (IsOpen(to) && string.Equals(order.Number, order.Note)) Say(/*⚑*/order.Customer);
    }

    void Static_members_of_generic_types()
    {
        if (IsOpen(Slot<int>.To)) Say(Slot<int>.To);
        if (IsOpen(Slot<int>.To)) Say(/*⚑*/Slot<string>.To);
    }

    static class Slot<T>
    {
        public static Recipient To { get; set; }
    }

    void Handler_around_a_lambda(Recipient to)
    {
        try
        {
            Use(() =>
            {
                if (!IsOpen(to)) return;
                try
                {
                    if (x) Say(to);
                }
                catch (IOException)
                {
                    Say(to);
                }
                finally
                {
                    Say(to);
                }

                Say(to);
            });
        }
        catch (IOException) when (IsOpen(to))
        {
            Use(() => { foreach (var r in all) if (IsOpen(r)) Say(r); });
            Say(to);
        }
        finally
        {
            Use(() => { if (IsOpen(to)) Say(to); else Say(/*⚑*/to); });
        }
    }

    void Local_function_in_a_handler(Recipient to)
    {
        try
        {
            Other();
        }
        catch (IOException e) when (Filter(e))
        {
            Local();
            void Local()
            {
                if (x) return;
                Say(to);
            }
        }

        bool Filter(Exception e) => IsOpen(to) && Send(to) > 0;
    }

    int Never_null(Conversation c, Conversation? maybe)
    {
        if (c is { IsOpen: false, Parent: null }) return 0;
        c./*⚑*/Reply("hi");
        if (maybe is { IsOpen: false }) return 0;
        maybe?./*⚑*/Reply("hi");
        return maybe switch { null => 0, { IsOpen: false } => 1, _ => maybe.Reply("hi") };
    }

    int Never_null_in_a_loop(List<Conversation> conversations)
    {
        foreach (var c in conversations)
        {
            if (c is { IsOpen: false } or { Parent: null }) continue;
            c.Reply("hi");
            c.Parent./*⚑*/Reply("hi");
        }

        if (conv is not { IsClosed: false }) return 0;
        return conv.Reply("hi");
    }

    int Never_null_negated(Conversation c) => c is not ({ IsOpen: false } or { Parent: null }) ? c.Reply("hi") : c./*⚑*/Reply("x");
}
