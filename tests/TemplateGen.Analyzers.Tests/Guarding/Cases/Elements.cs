using System.Diagnostics.Contracts;

namespace Cases;

/// <summary>Elements of arrays, lists and tuples.</summary>
public class Elements : Shop
{
    class Book
    {
        public Recipient this[int index] => default;

        public Recipient this[string name, int index] => default;

        [Pure]
        public int Count() => 0;

        public void Sort() { }
    }

    class Box
    {
        public Recipient Key { get; set; }

        public Recipient Value { get; set; }

        public Box Next => this;

        public (Recipient First, Recipient Second) Pair { get; set; }
    }

    Book MakeBook() => new();

    Recipient[] MakeArray() => [];

    void Element_of_an_array_assigned(Recipient[] recipients, Recipient[] others, int i)
    {
        if (!IsOpen(recipients[0])) return;
        Say(recipients[0]);
        Say(/*⚑*/recipients[1]);
        others[0] = other;
        Say(recipients[0]);
        MakeArray()[0] = other;
        Say(recipients[0]);
        recipients[i] = other;
        Say(/*⚑*/recipients[0]);
    }

    void Element_of_an_array_by_its_index(Recipient[] recipients, int i)
    {
        if (!IsOpen(recipients[i])) return;
        Say(recipients[i]);
        i++;
        Say(/*⚑*/recipients[i]);
    }

    void Member_of_an_element(Order[] orders, int i)
    {
        if (!IsOpen(orders[0].From)) return;
        Say(orders[0].From);
        orders[i] = new Order();
        Say(/*⚑*/orders[0].From);
    }

    void Element_of_a_list_assigned(List<Recipient> others, int i)
    {
        if (!IsOpen(all[0])) return;
        Say(all[0]);
        Say(/*⚑*/all[1]);
        others[0] = other;
        Say(all[0]);
        all[i] = other;
        Say(/*⚑*/all[0]);
    }

    void List_that_changes()
    {
        if (!IsOpen(all[0])) return;
        all.Add(other);
        Say(/*⚑*/all[0]);
    }

    void Indexer_of_ones_own(Book book, int i)
    {
        if (!IsOpen(book[i])) return;
        _ = book.Count();
        Say(book[i]);
        book.Sort();
        Say(/*⚑*/book[i]);
    }

    void Indexer_with_two_arguments(Book book)
    {
        if (IsOpen(book["a", 1])) Say(/*⚑*/book["b", 1]);
    }

    void Collection_that_is_made_each_time()
    {
        if (IsOpen(MakeBook()[0])) Say(/*⚑*/MakeBook()[0]);
        if (IsOpen(MakeArray()[0])) Say(/*⚑*/MakeArray()[0]);
    }

    async Task Elements_taken_by_hand(IAsyncEnumerable<Recipient> inbox)
    {
        await using var some = inbox.GetAsyncEnumerator();
        if (!await some.MoveNextAsync() || !IsOpen(some.Current)) return;
        Say(some.Current);
        await some.MoveNextAsync();
        Say(/*⚑*/some.Current);
    }

    void Elements_taken_one_after_the_other()
    {
        using var some = all.GetEnumerator();
        if (!some.MoveNext() || !IsOpen(some.Current)) return;
        Say(some.Current);
        some.MoveNext();
        Say(/*⚑*/some.Current);
    }

    void Second_element_of_a_tuple((Recipient First, Recipient Second) pair)
    {
        if (!IsOpen(pair.Second)) return;
        Say(pair.Item2);
        Say(/*⚑*/pair.First);
        var (first, second) = pair;
        Say(second);
        Say(/*⚑*/first);
    }

    void Element_of_a_tuple_assigned((Recipient First, Recipient Second) pair)
    {
        var copy = pair;
        if (!IsOpen(copy.First)) return;
        Say(pair.First);
        pair.First = other;
        Say(copy.First);
        Say(/*⚑*/pair.First);
    }

    void Tuple_made_and_taken_apart(Recipient to)
    {
        var pair = (to, other);
        if (!IsOpen(to)) return;
        Say(pair.to);
        Say(/*⚑*/pair.other);
        if ((object)(to, other) is ValueTuple<Recipient, Recipient, Recipient>(var a, var b, var c)) Say(/*⚑*/c);
    }

    void Property_called_value(Box box, KeyValuePair<Recipient, Recipient> pair)
    {
        if (IsOpen(box.Value))
        {
            Say(box.Value);
            Say(/*⚑*/box.Key);
        }

        if (IsOpen(pair.Value)) Say(/*⚑*/pair.Key);
    }

    void Path_that_is_too_long(Box box)
    {
        var (first, second) = box.Next.Next.Next.Next.Next.Next.Next.Next.Pair;
        if (IsOpen(first)) Say(/*⚑*/second);
        if (IsOpen(box.Next.Next.Next.Next.Next.Next.Next.Next.Value)) Say(/*⚑*/box.Next.Next.Next.Next.Next.Next.Next.Next.Value);
    }

    void Target_without_a_name(Recipient to)
    {
        new Order().Previous ??= order;
        if (new Conversation().IsOpen = IsOpen(to)) Say(to);
        new Order().From = other;
        if (IsOpen(to)) Say(to);
    }

    ref Recipient Slot(int sent) => ref current;

    void Reference_that_a_method_returns(Recipient to)
    {
        Slot(Send(/*⚑*/to)) = other;
        (x ? ref to : ref current) = other;
        if (!IsOpen(other)) return;
        Say(/*⚑*/to);
    }

    void One_of_two_references_assigned(Recipient to, Recipient second)
    {
        if (!IsOpen(to) || !IsOpen(second)) return;
        (x ? ref to : ref second) = other;
        Say(/*⚑*/to);
        Say(/*⚑*/second);
    }

    unsafe void Address_of_a_variable(Recipient to)
    {
        var open = IsOpen(to);
        bool* p = &open;
        *p = true;
        if (open) Say(/*⚑*/to);
    }

    bool _ready;

    unsafe void Address_of_a_field(Recipient to)
    {
        _ready = IsOpen(to);
        fixed (bool* p = &_ready) *p = true;
        if (_ready) Say(/*⚑*/to);
    }
}
