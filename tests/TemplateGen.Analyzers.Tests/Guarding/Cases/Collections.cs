using System.Collections.Concurrent;

namespace Cases;

/// <summary>Recipients in dictionaries, lists, spans and queries.</summary>
public class Collections : Shop
{
    async Task Dictionary_look_up(Dictionary<string, Recipient> customers, string id)
    {
        if (!customers.TryGetValue(id, out var to)) return;
        if (!await client.Windows.IsOpenAsync(to)) return;
        await client.SendTextAsync(to, "hi");
        if (customers.TryGetValue("other", out to)) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Dictionary_look_up_in_a_condition(ConcurrentDictionary<string, Customer> customers, string id)
    {
        if (customers.TryGetValue(id, out var customer) && await client.Windows.IsOpenAsync(customer.Phone)) await client.SendTextAsync(customer.Phone, "hi");
        else if (customer is not null) await client.SendTextAsync(/*⚑*/customer.Phone, "hi");
    }

    async Task Dictionary_indexer(Dictionary<string, Recipient> customers, string id)
    {
        if (await client.Windows.IsOpenAsync(customers[id])) await client.SendTextAsync(customers[id], "hi");
        if (await client.Windows.IsOpenAsync(customers["a"])) await client.SendTextAsync(/*⚑*/customers["b"], "hi");
        if (!await client.Windows.IsOpenAsync(customers[id])) return;
        customers[id] = other;
        await client.SendTextAsync(/*⚑*/customers[id], "hi");
    }

    async Task Dictionary_that_changes(Dictionary<string, Recipient> customers, string id)
    {
        if (!await client.Windows.IsOpenAsync(customers[id])) return;
        customers.Remove("b");
        await client.SendTextAsync(/*⚑*/customers[id], "hi");
    }

    async Task List_indexer(List<Customer> customers)
    {
        for (var i = 0; i < customers.Count; i++)
        {
            if (!await client.Windows.IsOpenAsync(customers[i].Phone)) continue;
            await client.SendTextAsync(customers[i].Phone, "hi");
            if (i > 0) await client.SendTextAsync(/*⚑*/customers[i - 1].Phone, "hi");
        }
    }

    async Task List_from_the_end(List<Recipient> customers, Recipient[] array)
    {
        if (await client.Windows.IsOpenAsync(customers[^1])) await client.SendTextAsync(/*⚑*/customers[0], "hi");
        if (await client.Windows.IsOpenAsync(array[^1])) await client.SendTextAsync(/*⚑*/array[0], "hi");
        var last = array[^1];
        if (await client.Windows.IsOpenAsync(last)) await client.SendTextAsync(last, "hi");
    }

    async Task Parallel_lists(Recipient[] recipients, string[] names)
    {
        foreach (var (to, name) in recipients.Zip(names))
        {
            if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, name);
        }

        foreach (var (i, to) in recipients.Index())
        {
            if (IsOpen(to) && i > 0) await client.SendTextAsync(to, "hi");
        }
    }

    async Task Collection_expression(Recipient to, Recipient second)
    {
        Recipient[] both = [to, second];
        foreach (var r in both)
        {
            if (await client.Windows.IsOpenAsync(r)) await client.SendTextAsync(r, "hi");
            await client.SendTextAsync(/*⚑*/r, "hi");
        }

        foreach (Recipient r in (List<Recipient>)[to, .. all]) if (IsOpen(r)) Say(r); else Say(/*⚑*/r);
    }

    async Task Collection_of_open_ones(Recipient to, Recipient second)
    {
        if (!IsOpen(to) || !IsOpen(second)) return;
        Recipient[] both = [to, second];
        foreach (var r in both) await client.SendTextAsync(r, "hi");
    }

    async Task Collected_open_ones()
    {
        var open = new List<Recipient>();
        foreach (var r in all)
        {
            if (await client.Windows.IsOpenAsync(r)) open.Add(r);
        }

        foreach (var r in open) await client.SendTextAsync(r, "hi");
    }

    async Task Collected_proofs()
    {
        var open = new List<CareWindow>();
        foreach (var r in all)
        {
            if (await client.Windows.FindOpenAsync(r) is { } window) open.Add(window);
        }

        foreach (var window in open) await window.SendTextAsync("hi");
        foreach (var window in open) await client.SendTextAsync(window.Customer, "hi");
    }

    void Span_of_recipients(Span<Recipient> recipients)
    {
        foreach (ref var r in recipients)
        {
            if (!IsOpen(r)) continue;
            Say(r);
            r = other;
            Say(/*⚑*/r);
        }

        for (var i = 0; i < recipients.Length; i++)
        {
            if (IsOpen(recipients[i])) Say(recipients[i]);
            else Say(/*⚑*/recipients[i]);
        }

        foreach (ref readonly var r in recipients) if (IsOpen(r)) Say(r);
    }

    void Span_that_changes(Span<Recipient> recipients)
    {
        if (!IsOpen(recipients[0])) return;
        recipients[0] = other;
        Say(/*⚑*/recipients[0]);
    }

    void Span_that_is_cleared(Span<Recipient> recipients)
    {
        if (!IsOpen(recipients[0])) return;
        recipients.Clear();
        Say(/*⚑*/recipients[0]);
    }

    void Array_that_is_filled(Recipient[] recipients)
    {
        if (!IsOpen(recipients[0])) return;
        Array.Fill(recipients, other);
        Say(/*⚑*/recipients[0]);
    }

    void Slice(Recipient[] recipients)
    {
        if (recipients is [var first, .. var rest] && IsOpen(first))
        {
            Say(first);
            foreach (var r in rest) Say(/*⚑*/r);
        }

        if (recipients is [.., { IsUserId: true } last] && IsOpen(last)) Say(last);
    }

    async Task Any_and_all(Recipient to)
    {
        if (all.Any(r => IsOpen(r))) await client.SendTextAsync(/*⚑*/to, "hi");
        if (all.All(r => IsOpen(r))) await client.SendTextAsync(/*⚑*/all[0], "hi");
    }

    async Task First_or_default(List<Customer> customers)
    {
        var customer = customers.FirstOrDefault(c => c.Name == "Camille");
        if (customer is null || !await client.Windows.IsOpenAsync(customer.Phone)) return;
        await client.SendTextAsync(customer.Phone, "hi");
        customer = customers.First();
        await client.SendTextAsync(/*⚑*/customer.Phone, "hi");
    }

    void Query_syntax(List<Customer> customers)
    {
        var open =
            from customer in customers
            let to = customer.Phone
            where IsOpen(to)
            orderby customer.Name
            select (customer, to);
        foreach (var (customer, to) in open) Say(/*⚑*/to);
        foreach (var (customer, to) in open)
        {
            if (IsOpen(customer.Phone)) Say(customer.Phone);
            if (IsOpen(customer.Phone)) Say(/*⚑*/to);
        }
    }

    void Query_with_a_guard_in_its_select(List<Customer> customers)
    {
        var sent =
            from customer in customers
            join r in all on customer.Phone equals r
            select IsOpen(r) ? Send(r) : Send(/*⚑*/customer.Phone);
        Use(sent);
    }

    async Task Grouped_while(IAsyncEnumerator<Recipient> recipients)
    {
        while (await recipients.MoveNextAsync())
        {
            if (!await client.Windows.IsOpenAsync(recipients.Current)) continue;
            await client.SendTextAsync(recipients.Current, "hi");
            await recipients.MoveNextAsync();
            await client.SendTextAsync(/*⚑*/recipients.Current, "hi");
        }
    }

    void Stack_of_recipients(Stack<Recipient> stack)
    {
        while (stack.Count > 0 && IsOpen(stack.Peek()))
        {
            Say(/*⚑*/stack.Peek());
            var to = stack.Pop();
            Say(/*⚑*/to);
        }
    }

    void Linked_list(LinkedList<Recipient> recipients)
    {
        for (var node = recipients.First; node is not null; node = node.Next)
        {
            if (!IsOpen(node.Value)) continue;
            Say(node.Value);
            node = node.Next!;
            Say(/*⚑*/node.Value);
        }
    }

    void Tuple_of_recipients((Recipient First, Recipient Second) pair)
    {
        if (!IsOpen(pair.First)) return;
        Say(pair.First);
        Say(pair.Item1);
        Say(/*⚑*/pair.Second);
        pair = (pair.Second, pair.First);
        Say(/*⚑*/pair.First);
    }

    static void Many(params Recipient[] recipients)
    {
        foreach (var r in recipients)
        {
            if (IsOpen(r)) Say(r);
        }
    }

    void Call_with_many(Recipient to) => Many(to, other, Someone);
}
