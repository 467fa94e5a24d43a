namespace Cases;

public class Members : Shop
{
    class Property_accessors : Shop
    {
        int Guarded
        {
            get
            {
                if (!IsOpen(current)) return 0;
                return Send(current);
            }
        }

        int Unguarded
        {
            get => Send(/*⚑*/current);
            set => Say(/*⚑*/current);
        }

        Recipient Value
        {
            set { if (IsOpen(value)) Say(value); else Say(/*⚑*/value); }
        }
    }

    class Event_accessors : Shop
    {
        event Action Changed
        {
            add => Say(/*⚑*/current);
            remove { if (IsOpen(current)) Say(current); }
        }
    }

    class Constructors : Shop
    {
        public Constructors(Recipient to)
        {
            Say(/*⚑*/to);
            if (IsOpen(to)) Say(to);
        }

        public Constructors(Recipient to, int sent) : this(IsOpen(to) ? to : default, Send(/*⚑*/to) + sent, "") { }

        Constructors(Recipient to, int sent, string text) { }

        ~Constructors() => Say(/*⚑*/current);
    }

    class Operators : Shop
    {
        public static Operators operator +(Operators left, Recipient to)
        {
            Say(/*⚑*/to);
            return left;
        }

        public static implicit operator bool(Operators value) => Send(/*⚑*/value.current) > 0;

        public int this[Recipient to] => IsOpen(to) ? Send(to) : Send(/*⚑*/to);
    }

    class Field_initializers : Shop
    {
        readonly Action _say = () => Say(/*⚑*/Someone);
        readonly Func<Recipient, int> _send = r => IsOpen(r) ? Send(r) : 0;
        readonly int _sent = IsOpen(Someone) ? Send(Someone) : Send(/*⚑*/Someone);
    }

    class Primary_constructor(IWhatsAppClient client, Recipient to)
    {
        readonly Task _sent = client.SendTextAsync(/*⚑*/to, "hi").AsTask();

        public async Task Send()
        {
            if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, "hi");
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    record Record_with_members(IWhatsAppClient Client, Recipient To)
    {
        public async Task Send()
        {
            if (await Client.Windows.IsOpenAsync(To)) await Client.SendTextAsync(To, "hi");
            await Client.SendTextAsync(/*⚑*/To, "hi");
        }
    }

    struct Struct_with_members
    {
        public Recipient To;

        public int Send()
        {
            var copy = this;
            if (!IsOpen(To)) return Shop.Send(/*⚑*/copy.To);
            return Shop.Send(To);
        }

        static bool IsOpen([OpenWindowWhen(true)] Recipient to) => to != default;

        class Shop : Cases.Shop
        {
            public static new int Send([RequiresOpenWindow] Recipient to) => 0;
        }
    }

    class Property_with_a_duty : Shop
    {
        void Read()
        {
            _ = conv./*⚑*/Draft;
            conv./*⚑*/Draft = "hi";
            if (!conv.IsOpen) return;
            _ = conv.Draft;
            conv.Draft += "hi";
        }
    }

    class Receivers : Shop
    {
        async Task Guards(Conversation c)
        {
            if (await c.CheckAsync()) await c.ReplyAsync("hi");
            if (!c.IsClosed) await c.ReplyAsync("hi");
            if (c.open) await c.ReplyAsync("hi");
            await c./*⚑*/ReplyAsync("hi");
            await c.EnsureAsync();
            await c.ReplyAsync("hi");
        }

        async Task Other_receiver(Conversation c)
        {
            if (c.Parent!.IsOpen) await c./*⚑*/ReplyAsync("hi");
            if (c.IsOpen) await c.Parent./*⚑*/ReplyAsync("hi");
        }

        async Task Receiver_replaced(Conversation c)
        {
            if (!c.IsOpen) return;
            await c.ReplyAsync("hi");
            c = new Conversation();
            await c./*⚑*/ReplyAsync("hi");
        }

        async Task Null_conditional(Conversation? c)
        {
            if (c?.IsOpen == true) await c.ReplyAsync("hi");
            _ = c?./*⚑*/ReplyAsync("hi");
            if (c?.IsOpen ?? false) _ = c?.ReplyAsync("hi");
        }

        async Task Alias(Conversation c)
        {
            var same = c;
            if (same.IsOpen) await c.ReplyAsync("hi");
        }

        async Task Cascade(Conversation c)
        {
            if (c.IsOpen && c.Reply("hi") > 0 && c.Reply("there") > 0) await c.ReplyAsync("hi");
        }

        async Task Property_set_by_hand(Conversation c)
        {
            if (!c.IsOpen) return;
            c.Customer = other;
            await c./*⚑*/ReplyAsync("hi");
        }
    }

    class Inherited_receiver : Conversation
    {
        async Task Send()
        {
            if (IsOpen) await ReplyAsync("hi");
            if (base.IsOpen) await this.ReplyAsync("hi");
            await /*⚑*/ReplyAsync("hi");
        }

        [RequiresOpenWindow]
        async Task SendDutifully()
        {
            await ReplyAsync("hi");
            await this.ReplyAsync(Draft);
        }
    }

    class Generic_methods : Shop
    {
        static void SendAny<T>([RequiresOpenWindow] Recipient to, T value) { }

        class Box<T>
        {
            public void Send([RequiresOpenWindow] T to) { }

            public bool IsOpen([OpenWindowWhen(true)] T to) => true;
        }

        void Calls(Recipient to, Box<Recipient> box)
        {
            SendAny(/*⚑*/to, 1);
            if (IsOpen(to)) SendAny(to, "hi");
            box.Send(/*⚑*/to);
            if (box.IsOpen(to)) box.Send(to);
        }

        async Task Constrained<TClient>(TClient client, Recipient to) where TClient : IWhatsAppClient
        {
            await client.SendTextAsync(/*⚑*/to, "hi");
            if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, "hi");
        }
    }

    class Constructor_with_a_duty : Shop
    {
        class Letter
        {
            public Letter([RequiresOpenWindow] Recipient to) => Say(to);

            public Letter([RequiresOpenWindow] Recipient to, string text) : this(to) { }

            public Letter(string text, Recipient to) : this(/*⚑*/to) { }
        }

        class Postcard : Letter
        {
            public Postcard(Recipient to) : base(/*⚑*/to) { }
        }

        void Calls(Recipient to)
        {
            _ = new Letter(/*⚑*/to);
            if (IsOpen(to)) _ = new Letter(to);
            Letter letter = new(/*⚑*/to, "hi");
        }
    }

    class Duties_on_two_parameters : Shop
    {
        static void Connect([RequiresOpenWindow] Recipient from, [RequiresOpenWindow] Recipient to)
        {
            Say(from);
            Say(to);
        }

        void Calls(Recipient to)
        {
            Connect(/*⚑*/to, /*⚑*/other);
            if (IsOpen(to)) Connect(to, /*⚑*/other);
            if (IsOpen(to) && IsOpen(other)) Connect(to: to, from: other);
        }
    }

    class Duty_lost_by_assignment : Shop
    {
        void Answer([RequiresOpenWindow] Recipient to)
        {
            Say(to);
            to = other;
            Say(/*⚑*/to);
        }

        void Other_parameter([RequiresOpenWindow] Recipient to, Recipient copy) => Say(/*⚑*/copy);

        void Escapes([RequiresOpenWindow] Recipient to) => Use(() => { Say(to); });

        Task Retried([RequiresOpenWindow] Recipient to) => policy.ExecuteAsync(() => client.SendTextAsync(to, "hi").AsTask());

        void Escapes_and_is_changed([RequiresOpenWindow] Recipient to)
        {
            Use(() => { Say(/*⚑*/to); });
            to = other;
        }

        void Escapes_from_a_function()
        {
            SendIt(/*⚑*/other);
            void SendIt([RequiresOpenWindow] Recipient to) => Use(() => { Say(to); });
        }

        void Only_guarded(Recipient to)
        {
            if (IsOpen(to)) Use(() => { Say(/*⚑*/to); });
        }
    }

    class Duty_in_an_interface_with_a_default : Shop
    {
        interface IAnswer
        {
            void Short([RequiresOpenWindow] Recipient to);

            void Long([RequiresOpenWindow] Recipient to) => Short(to);

            void Free(Recipient to) => Short(/*⚑*/to);
        }
    }

    class Duty_inherited_by_an_override : Shop
    {
        abstract class Base : Shop
        {
            public abstract void Answer([RequiresOpenWindow] Recipient to);
        }

        class Derived : Base
        {
            public override void Answer(Recipient to) => Say(to);
        }

        class Further : Derived
        {
            public override void Answer(Recipient to)
            {
                base.Answer(to);
                Say(to);
            }
        }

        void Calls(Further f, Recipient to) => f.Answer(/*⚑*/to);
    }

    class Ensuring_method_of_ones_own : Shop
    {
        async Task EnsureAll([EnsuresOpenWindow] Recipient a, [EnsuresOpenWindow] Recipient b)
        {
            await client.Windows.EnsureOpenAsync(a);
            await client.Windows.EnsureOpenAsync(b);
        }

        async Task Calls(Recipient to)
        {
            await EnsureAll(to, other);
            await client.SendTextAsync(to, "hi");
            await client.SendTextAsync(other, "hi");
            await client.SendTextAsync(/*⚑*/current, "hi");
        }
    }

    class Guard_of_two_recipients : Shop
    {
        static bool AreOpen([OpenWindowWhen(true)] Recipient a, [OpenWindowWhen(true)] Recipient b) => a != b;

        void Calls(Recipient to)
        {
            if (!AreOpen(to, other)) return;
            Say(to);
            Say(other);
            Say(/*⚑*/current);
        }
    }

    class Extension_methods : Shop
    {
        async Task Calls(Recipient to)
        {
            await client.SendHelloAsync(/*⚑*/to);
            await /*⚑*/to.SendHelloAsync(client);
            if (!IsOpen(to)) return;
            await client.SendHelloAsync(to);
            await to.SendHelloAsync(client);
        }
    }

    class Method_groups : Shop
    {
        void Calls(Recipient to)
        {
            if (!IsOpen(to)) return;
            Action<Recipient> say = /*⚑*/Say;
            var send = new Func<Recipient, int>(/*⚑*/Send);
            Use((Action<Recipient>)/*⚑*/Say);
            all.ForEach(/*⚑*/Say);
            Func<Recipient, bool> check = IsOpen;
        }
    }

    class Background_work : Shop
    {
        async Task ExecuteAsync(CancellationToken stop)
        {
            using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1));
            while (await timer.WaitForNextTickAsync(stop) && !stop.IsCancellationRequested)
            {
                foreach (var o in new[] { order })
                {
                    try
                    {
                        if (!await client.Windows.IsOpenAsync(o.From, stop)) continue;
                        var result = await client.SendTextAsync(o.From, "hi", stop);
                        if (!result.IsAccepted) await client.SendTextAsync(o.From, "again", stop);
                    }
                    catch (OperationCanceledException) when (stop.IsCancellationRequested)
                    {
                        break;
                    }
                    catch (Exception)
                    {
                        await client.SendTextAsync(/*⚑*/o.From, "sorry", stop);
                    }
                }
            }
        }
    }

    class Other_free_form_messages : Shop
    {
        async Task Calls(Recipient to)
        {
            await client.SendMessageAsync(/*⚑*/to, new TextMessage("hi"));
            if (await client.Windows.IsOpenAsync(to)) await client.SendMessageAsync(to, new TextMessage("hi"));
        }

        async Task Through_the_class(WhatsAppClient real, Recipient to)
        {
            await real.SendTextAsync(/*⚑*/to, "hi");
            if (await real.Windows.IsOpenAsync(to)) await real.SendTextAsync(to, "hi");
        }
    }
}

public static class SendExtensions
{
    public static async Task SendHelloAsync(this IWhatsAppClient client, [RequiresOpenWindow] Recipient to) => await client.SendTextAsync(to, "hello");

    public static async Task SendHelloAsync([RequiresOpenWindow] this Recipient to, IWhatsAppClient client) => await client.SendTextAsync(to, "hello");
}
