using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Contracts;

namespace Cases;

/// <summary>A guard of another class.</summary>
public static class WindowPolicy
{
    public static bool IsOpen([OpenWindowWhen(true)] Recipient to) => to != default;

    public static bool MayWrite([OpenWindowWhen(true)] this Recipient to) => to != default;

    public static bool IsClosedFor([OpenWindowWhen(false)] this Customer customer) => customer.Name is null;

    public static void MustBeOpen([EnsuresOpenWindow] this Recipient to) => to.GetHashCode();

    public static Recipient Checked([EnsuresOpenWindow] this Recipient to) => to;

    public static async Task<T> After<T>(this T value, [EnsuresOpenWindow] Recipient to)
    {
        await Task.Yield();
        return value;
    }

    public static bool TryOpen([OpenWindowWhen(true)] Recipient to, [NotNullWhen(true)] out CareWindow? window)
    {
        window = null;
        return to == default;
    }
}

public interface IChannel
{
    bool IsReady([OpenWindowWhen(true)] Recipient to);

    static abstract bool IsOpen([OpenWindowWhen(true)] Recipient to);

    static abstract int Deliver([RequiresOpenWindow] Recipient to);

    static virtual int DeliverTwice([RequiresOpenWindow] Recipient to) => 2;

    int Deliver([RequiresOpenWindow] Recipient to, string text);

    int DeliverIfReady(Recipient to, string text) => IsReady(to) ? Deliver(to, text) : 0;
}

/// <summary>A recipient that other values turn into.</summary>
public readonly record struct Phone(string Number)
{
    public static implicit operator Phone(string number) => new(number);

    [Pure]
    public static implicit operator Recipient(Phone phone) => Recipient.Parse(phone.Number);

    public static explicit operator string(Phone phone) => phone.Number;
}

/// <summary>Guards, sends and recipients behind all that a type can have.</summary>
public class TypesAndMembers : Shop
{
    void Static_guard_of_another_class(Recipient to)
    {
        if (WindowPolicy.IsOpen(to)) Say(to);
        if (!WindowPolicy.IsOpen(to: other)) return;
        Say(other);
        Say(/*⚑*/to);
    }

    void Extension_guard(Recipient to)
    {
        if (to.MayWrite()) Say(to);
        if (!to.MayWrite()) Say(/*⚑*/to);
    }

    void Extension_guard_of_the_customer(Customer customer)
    {
        if (customer.IsClosedFor()) return;
        Say(customer.Phone);
    }

    void Extension_that_ensures(Recipient to, Recipient second)
    {
        to.MustBeOpen();
        Say(to);
        Say(/*⚑*/second.Checked());
        Say(second);
    }

    async Task Generic_extension_that_ensures(Recipient to)
    {
        await this.After(to);
        Say(to);
    }

    void Guard_with_a_result(Recipient to)
    {
        if (!WindowPolicy.TryOpen(to, out var window)) return;
        Say(to);
        Say(window.Customer);
    }

    void Static_abstract_members<T>(Recipient to) where T : IChannel
    {
        if (T.IsOpen(to)) T.Deliver(to);
        T.Deliver(/*⚑*/to);
        T.DeliverTwice(/*⚑*/to);
    }

    void Constrained_type_parameter<T>(T channel, Recipient to) where T : class, IChannel
    {
        if (channel.IsReady(to)) channel.Deliver(to, "hi");
        channel.Deliver(/*⚑*/to, "hi");
        channel.DeliverIfReady(to, "hi");
    }

    void Generic_holder<T>(T order) where T : Purchase
    {
        if (IsOpen(order.Customer)) Say(order.Customer);
        Say(/*⚑*/order.Customer);
    }

    void Conversions(string text, Phone phone)
    {
        if (IsOpen(phone)) Say(phone);
        if (IsOpen((Phone)text)) Say((Phone)text);
        if (IsOpen((Phone)text)) Say(/*⚑*/(Phone)(text + "0"));
        Recipient to = phone;
        if (IsOpen(to)) Say(to);
    }

    class Base_with_a_template_method : Shop
    {
        public void Run(Recipient to)
        {
            if (IsOpen(to)) Core(to);
            Core(/*⚑*/to);
        }

        protected virtual void Core([RequiresOpenWindow] Recipient to) => Say(to);
    }

    class Derived_template_method : Base_with_a_template_method
    {
        protected override void Core(Recipient recipient)
        {
            base.Core(recipient);
            Say(recipient);
            recipient = other;
            base.Core(/*⚑*/recipient);
        }
    }

    partial class Split : Shop
    {
        partial void Tell([RequiresOpenWindow] Recipient to);

        public partial bool IsAsked([OpenWindowWhen(true)] Recipient to);

        public void Run(Recipient to)
        {
            Tell(/*⚑*/to);
            if (IsAsked(to)) Tell(to);
        }
    }

    partial class Split
    {
        partial void Tell(Recipient to) => Say(to);

        public partial bool IsAsked(Recipient to) => IsOpen(to);
    }

    class Annotated_delegate : Shop
    {
        delegate void Sender([RequiresOpenWindow] Recipient to);

        delegate bool Asker([OpenWindowWhen(true)] Recipient to);

        void Run(Sender send, Asker ask, Recipient to)
        {
            send(/*⚑*/to);
            if (ask(to)) send(to);
            Sender say = Say;
            if (IsOpen(to)) say(to);
            say(/*⚑*/to);
            Sender own = r => Say(r);
            own(/*⚑*/to);
            Sender wrong = r => Say(/*⚑*/other);
        }
    }

    class Duty_on_a_property : Shop
    {
        [RequiresOpenWindow]
        public Action<string> Chat => text => Use(text);

        [OpenWindowWhen(true)]
        public bool CanChat => x;

        void Run()
        {
            /*⚑*/Chat("hi");
            if (CanChat) Chat("hi");
            if (this is { CanChat: true }) this.Chat("hi");
        }
    }

    /// <summary>As <see cref="MemberNotNullWhenAttribute"/> does it for null.</summary>
    class Session : Shop
    {
        [OpenWindowWhen(true)]
        [MemberNotNullWhen(true, nameof(Window))]
        public bool HasWindow => Window is not null;

        public CareWindow? Window { get; init; }

        [RequiresOpenWindow]
        public void Write(string text) => Use(text);

        static void Run(Session session)
        {
            if (session.HasWindow)
            {
                session.Write("hi");
                Say(session.Window.Customer);
            }

            session./*⚑*/Write("hi");
            if (session is not { HasWindow: true }) return;
            session.Write("hi");
        }
    }

    [RequiresOpenWindow]
    interface ITalk
    {
        int Hello();

        int Twice() => Hello() + Hello();
    }

    class Talk : Shop, ITalk
    {
        public int Hello() => Send(current);
    }

    void Type_with_a_duty(ITalk talk, Recipient to)
    {
        talk./*⚑*/Hello();
        talk./*⚑*/Twice();
        if (IsOpen(to)) talk.Hello();
    }

    class Explicit_and_implicit : Shop, IChannel
    {
        public bool IsReady(Recipient to) => IsOpen(to);

        static bool IChannel.IsOpen(Recipient to) => Shop.IsOpen(to);

        static int IChannel.Deliver(Recipient to) => Send(to);

        int IChannel.Deliver(Recipient to, string text) => Send(to) + Send(/*⚑*/other);

        void Run(Recipient to)
        {
            if (IsReady(to)) ((IChannel)this).Deliver(to, "hi");
            (this as IChannel).Deliver(/*⚑*/to, "hi");
        }
    }

    class Lazy_client : Shop
    {
        IWhatsAppClient? _client;

        IWhatsAppClient Lazily => _client ??= client;

        async Task Run(Recipient to)
        {
            if (await Lazily.Windows.IsOpenAsync(to)) await Lazily.SendTextAsync(to, "hi");
            await (_client ?? Lazily).SendTextAsync(/*⚑*/to, "hi");
        }
    }

    class Local_static_functions : Shop
    {
        async Task Run(Recipient to)
        {
            if (await Ask(client, to)) await Tell(client, to);
            await Tell(client, /*⚑*/to);

            static async Task<bool> Ask(IWhatsAppClient client, [OpenWindowWhen(true)] Recipient to) => await client.Windows.IsOpenAsync(to);
            static async Task Tell(IWhatsAppClient client, [RequiresOpenWindow] Recipient to) => await client.SendTextAsync(to, "hi");
        }
    }

    void Read_only_references(in Recipient to, ref readonly Recipient second)
    {
        if (IsOpen(to)) Say(to);
        if (!IsOpen(second)) return;
        Say(second);
        ref readonly var third = ref second;
        Say(third);
        Say(/*⚑*/to);
    }

    void Out_parameters(out Recipient to)
    {
        to = other;
        if (!IsOpen(to)) return;
        Say(to);
        TryFind(out to);
        Say(/*⚑*/to);
    }

    static ref Recipient Slot(Recipient[] slots) => ref slots[0];

    void Returned_reference(Recipient[] slots)
    {
        if (IsOpen(Slot(slots))) Say(/*⚑*/Slot(slots));
        ref var slot = ref Slot(slots);
        if (IsOpen(slot)) Say(slot);
        slot = other;
        Say(/*⚑*/slot);
    }

    void Optional_and_named_arguments(Recipient to)
    {
        if (IsOpen(to: to)) Tell(text: "hi", to: to);
        Tell(text: "hi", to: /*⚑*/to);
        /*⚑*/Tell();

        static void Tell([RequiresOpenWindow] Recipient to = default, string text = "") => text.ToString();
    }

    void Event_with_a_duty()
    {
        Said += /*⚑*/Say;
        Said += r => { if (IsOpen(r)) Say(r); };
        Said -= null;
    }

    event Action<Recipient> Said = _ => { };

    void Checked_and_unchecked(Recipient to, int count)
    {
        if (IsOpen(to) && checked(count + 1) > 0) Say(to);
        if (unchecked(count + Send(/*⚑*/to)) > 0 && IsOpen(to)) Say(to);
    }

    void Nested_ternaries(Recipient to)
    {
        var sent = x ? y ? IsOpen(to) ? Send(to) : 0 : IsClosed(to) ? 0 : Send(to) : Send(/*⚑*/to);
        var mode = !IsOpen(to) ? 0 : x ? 1 : 2;
        if (mode > 0) Say(/*⚑*/to);
    }

    void Forever(Recipient to)
    {
        for (; ; )
        {
            if (IsOpen(to)) break;
            if (x) return;
        }

        Say(to);
    }

    void Two_conditions_in_a_for(Recipient to)
    {
        for (var (i, open) = (0, IsOpen(to)); open && i < 3; i++) Say(to);
        for (bool open = IsOpen(to), more = x; more; more = open) Say(/*⚑*/to);
    }

    void Object_that_is_asked_in_an_initializer(Recipient to)
    {
        var c = new Conversation { IsOpen = IsOpen(to), Customer = to };
        if (c.IsOpen) c.Reply("hi");
        if (c.IsOpen) Say(c.Customer);
    }
}
