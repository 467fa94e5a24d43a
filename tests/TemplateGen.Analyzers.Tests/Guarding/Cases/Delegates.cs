namespace Cases;

/// <summary>What a delegate may be when it is called.</summary>
public class Delegates : Shop
{
    Action<int>? _given;

    delegate void Sayer([RequiresOpenWindow] Recipient to);

    delegate void Plain(Recipient to);

    void Two_lambdas(Recipient to)
    {
        Action f = () => Say(to);
        Action g = () => Other();
        if (IsOpen(to)) f?.Invoke();
        if (IsOpen(to)) f();
        g?.Invoke();
        g();
    }

    void Lambda_called_if_there_is_one(Recipient to)
    {
        Action? f = null;
        if (x) f = () => Say(/*⚑*/to);
        f?.Invoke();
    }

    void Delegate_from_elsewhere(Recipient to, Action given)
    {
        var g = given;
        g();
        g?.Invoke();
        if (!IsOpen(to)) return;
        Action f = () => Say(to);
        f();
    }

    void Delegate_in_a_field(Recipient to)
    {
        _given?.Invoke(1);
        _given!(1);
        if (IsOpen(to)) L();

        void L() { Other(); }
    }

    void Answer_as_an_argument(Recipient to)
    {
        L(IsOpen(to));
        void L(bool open)
        {
            if (open) Say(to);
            else Say(/*⚑*/to);
        }
    }

    void Arguments_that_change_places(Recipient to)
    {
        L(to, to);
        void L(Recipient a, Recipient b)
        {
            if (IsOpen(a)) Say(/*⚑*/b);
            b = other;
            if (x) L(b, a);
        }
    }

    void Arguments_by_name(Recipient to)
    {
        if (!IsOpen(to)) return;
        L(b: other, a: to);
        void L(Recipient a, Recipient b)
        {
            Say(a);
            Say(/*⚑*/b);
        }
    }

    void Lambda_with_an_argument(Recipient to)
    {
        Action<Recipient> f = r => Say(r);
        if (IsOpen(to)) f(to);
        Action<Recipient> g = r => Say(/*⚑*/r);
        g(to);
    }

    void Delegate_with_a_duty(Recipient to)
    {
        Sayer say = Say;
        say(/*⚑*/to);
        if (IsOpen(to)) say(to);
        Sayer lambda = r => Say(r);
        Sayer both = (Recipient r) => { Say(r); Say(/*⚑*/other); };
        Plain plain = /*⚑*/Say;
        Plain no = r => Say(/*⚑*/r);
        both(/*⚑*/to);
        lambda(/*⚑*/to);
        plain(to);
        no(to);
    }

    void Lambda_with_a_duty(Recipient to)
    {
        var say = ([RequiresOpenWindow] Recipient r) => Say(r);
        kept = say;
    }

    class Desk
    {
        [OpenWindowWhen(true)]
        public static bool MayWrite { get; set; }

        [OpenWindowWhen(true)]
        public static bool CanWrite() => true;

        [EnsuresOpenWindow]
        public static void EnsureWriting() { }

        [RequiresOpenWindow]
        public static void Write() { }

        [RequiresOpenWindow]
        public static void WriteTo(Recipient to) { }

        void Inside(Recipient to)
        {
            if (MayWrite) Say(to);
            if (CanWrite()) Say(to);
            Say(/*⚑*/to);
            EnsureWriting();
            Say(to);
        }

        class Nested
        {
            void Inside(Recipient to)
            {
                if (MayWrite) Say(to);
                if (CanWrite()) Write();
            }
        }
    }

    void Static_members(Recipient to)
    {
        if (Desk.MayWrite) Desk.Write();
        if (Desk.CanWrite()) Desk.Write();
        if (Desk.CanWrite()) Desk.WriteTo(to);
        if (IsOpen(to)) Desk.WriteTo(to);
        Desk./*⚑*/Write();
        Desk./*⚑*/WriteTo(to);
        Action write = Desk./*⚑*/Write;
        if (Desk.CanWrite()) Say(/*⚑*/to);
        Desk.EnsureWriting();
        Desk.Write();
    }

    void Extension_methods_that_speak_of_their_receiver(Conversation first, Conversation second)
    {
        if (first.CanWrite()) first.Write("hi");
        if (first.CanWrite(1)) second./*⚑*/Write("hi");
        if (DelegateExtensions.CanWrite(n: 1, conversation: first)) DelegateExtensions.Write(text: "hi", conversation: first);
        if (DelegateExtensions.CanWrite(n: 1, conversation: first)) DelegateExtensions./*⚑*/Write(text: "hi", conversation: second);
        if (Make().CanWrite()) Make()./*⚑*/Write("hi");
        Action<string> write = first./*⚑*/Write;

        static Conversation Make() => new();
    }

    class Checked([EnsuresOpenWindow] Recipient to)
    {
        public Recipient To => to;
    }

    void Constructor_that_ensures(Recipient to)
    {
        Say(/*⚑*/to);
        _ = new Checked(to);
        Say(to);
    }
}

public static class DelegateExtensions
{
    [OpenWindowWhen(true)]
    public static bool CanWrite(this Conversation conversation, int n = 0) => n == 0 && conversation.IsOpen;

    [RequiresOpenWindow]
    public static void Write(this Conversation conversation, string text) => text.ToString();
}
