using System.Diagnostics.CodeAnalysis;

namespace Cases;

/// <summary>Records, copies, initializers, and objects that hold recipients or proofs.</summary>
public class Records : Shop
{
    record Proven(CareWindow Window, string Text);

    record struct Point(Recipient To, int Number);

    class Draft
    {
        public required Recipient To { get; set; }

        public Draft? Next { get; set; }

        [SetsRequiredMembers]
        public Draft(Recipient to) => To = to;
    }

    async Task Copy_that_keeps_the_recipient(Purchase order)
    {
        var reply = order with { Note = "x" };
        if (await client.Windows.IsOpenAsync(order.Customer)) await client.SendTextAsync(reply.Customer, reply.Note);
        if (await client.Windows.IsOpenAsync(reply.Customer)) await client.SendTextAsync(order.Customer, reply.Note);
    }

    async Task Copy_made_inside_the_guard(Purchase order)
    {
        if (!await client.Windows.IsOpenAsync(order.Customer)) return;
        var reply = order with { Number = "2", Note = "x" };
        await client.SendTextAsync(reply.Customer, "hi");
        order = order with { Note = "y" };
        await client.SendTextAsync(order.Customer, "hi");
    }

    async Task Copy_for_a_recipient_that_is_open(Purchase order, Recipient to)
    {
        var reply = order with { Customer = to };
        if (!await client.Windows.IsOpenAsync(to)) return;
        await client.SendTextAsync(reply.Customer, "hi");
        await client.SendTextAsync(/*⚑*/order.Customer, "hi");
    }

    async Task Copy_for_another_recipient(Purchase order, Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(order.Customer)) return;
        order = order with { Customer = to };
        await client.SendTextAsync(/*⚑*/order.Customer, "hi");
    }

    async Task Copy_of_a_copy(Purchase order)
    {
        var reply = (order with { Note = "x" }) with { Number = "2" };
        if (await client.Windows.IsOpenAsync(order.Customer)) await client.SendTextAsync(reply.Customer, "hi");
    }

    async Task Copy_of_a_value(Point point)
    {
        if (!await client.Windows.IsOpenAsync(point.To)) return;
        var next = point with { Number = point.Number + 1 };
        await client.SendTextAsync(next.To, "hi");
        next = next with { To = other };
        await client.SendTextAsync(/*⚑*/next.To, "hi");
        await client.SendTextAsync(point.To, "hi");
    }

    async Task Copy_whose_original_changes(Point point)
    {
        if (!await client.Windows.IsOpenAsync(point.To)) return;
        var next = point with { Number = 2 };
        point.To = other;
        await client.SendTextAsync(next.To, "hi");
        await client.SendTextAsync(/*⚑*/point.To, "hi");
    }

    async Task New_object_for_the_recipient(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        var draft = new Draft(other) { To = to };
        await client.SendTextAsync(draft.To, "hi");
        draft.Next = new Draft(to);
        await client.SendTextAsync(draft.To, "hi");
        draft.To = other;
        await client.SendTextAsync(/*⚑*/draft.To, "hi");
    }

    async Task New_object_asked_itself(string text)
    {
        var draft = new Draft(Recipient.Parse(text)) { Next = new(other) };
        if (!await client.Windows.IsOpenAsync(draft.To)) return;
        await client.SendTextAsync(draft.To, "hi");
        await client.SendTextAsync(/*⚑*/draft.Next.To, "hi");
        draft = new(other);
        await client.SendTextAsync(/*⚑*/draft.To, "hi");
    }

    async Task Record_for_the_recipient(Recipient to)
    {
        var order = new Purchase(to, "A-1042");
        if (await client.Windows.IsOpenAsync(order.Customer)) await client.SendTextAsync(order.Customer, "hi");
    }

    async Task Anonymous_object(Customer customer)
    {
        var row = new { customer.Phone, customer.Name };
        if (await client.Windows.IsOpenAsync(row.Phone)) await client.SendTextAsync(row.Phone, row.Name ?? "");
        await client.SendTextAsync(/*⚑*/row.Phone, "hi");
    }

    async Task Proof_in_a_record(Proven proven, Recipient to)
    {
        await proven.Window.SendTextAsync(proven.Text);
        await client.SendTextAsync(proven.Window.Customer, proven.Text);
        if (await client.Windows.FindOpenAsync(to) is not { } window) return;
        proven = new Proven(window, "hi");
        await client.SendTextAsync(proven.Window.Customer, "hi");
        await client.SendTextAsync(to, "hi");
    }

    async Task Deconstructed_record(Purchase order)
    {
        var (to, number) = order;
        if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, number);
        if (order is (var same, "A-1042") && await client.Windows.IsOpenAsync(same)) await client.SendTextAsync(same, "hi");
        if (order is (var one, _) && await client.Windows.IsOpenAsync(other)) await client.SendTextAsync(/*⚑*/one, "hi");
    }

    async Task Deconstructed_pair(KeyValuePair<Recipient, string> pair)
    {
        var (to, text) = pair;
        if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, text);
    }

    async Task Equal_records(Purchase order, Purchase same)
    {
        if (await client.Windows.IsOpenAsync(order.Customer) && same.Customer == order.Customer) await client.SendTextAsync(same.Customer, "hi");
        if (await client.Windows.IsOpenAsync(order.Customer) && same.Number == order.Number) await client.SendTextAsync(/*⚑*/same.Customer, "hi");
        if (await client.Windows.IsOpenAsync(order.Customer) && same.Customer.Equals(order.Customer)) await client.SendTextAsync(same.Customer, "hi");
    }

    async Task Reference_to_the_same(Customer customer, Customer second)
    {
        if (!await client.Windows.IsOpenAsync(customer.Phone)) return;
        if (ReferenceEquals(customer, second)) await client.SendTextAsync(second.Phone, "hi");
        if (customer == second) await client.SendTextAsync(second.Phone, "hi");
        if (customer != second) await client.SendTextAsync(/*⚑*/second.Phone, "hi");
    }

    class Holder(Purchase purchase) : Shop
    {
        readonly Purchase _order = purchase;

        public required Recipient To { get; init; }

        public async Task Run()
        {
            if (!await client.Windows.IsOpenAsync(To)) return;
            await client.SendTextAsync(To, "hi");
            await client.SendTextAsync(/*⚑*/_order.Customer, "hi");
            if (await client.Windows.IsOpenAsync(_order.Customer)) await client.SendTextAsync(this._order.Customer, "hi");
        }

        public async Task Capture()
        {
            if (await client.Windows.IsOpenAsync(purchase.Customer)) await client.SendTextAsync(purchase.Customer, "hi");
            if (await client.Windows.IsOpenAsync(purchase.Customer)) await client.SendTextAsync(/*⚑*/_order.Customer, "hi");
        }
    }

    class Base_that_takes_the_recipient(Recipient to) : Shop
    {
        protected Recipient To { get; } = to;
    }

    class Derived(Recipient to, bool isOpen) : Base_that_takes_the_recipient(isOpen && IsOpen(to) ? to : default)
    {
        public void Run()
        {
            Say(/*⚑*/To);
            if (IsOpen(base.To)) Say(To);
        }
    }

    class Throwing_setter : Shop
    {
        Recipient _to;

        public Recipient To
        {
            get => _to;
            init
            {
                if (!IsOpen(value)) throw new ArgumentException("closed");
                _to = value;
                Say(_to);
                Say(value);
            }
        }
    }
}
