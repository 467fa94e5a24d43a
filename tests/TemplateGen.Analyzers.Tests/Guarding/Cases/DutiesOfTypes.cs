namespace Cases;

/// <summary>Members and types that carry a duty: towards themselves when they can be asked, else towards whom they are given.</summary>
public class DutiesOfTypes : Shop
{
    class Mailer
    {
        [RequiresOpenWindow]
        public void Send(Recipient to) { }

        [RequiresOpenWindow]
        public void SendAll() { }

        [OptedInWhen(true)]
        public bool HasConsent => true;

        public bool IsOpen([OpenWindowWhen(true)] Recipient to) => to != default;
    }

    void Nobody_to_ask(Mailer mailer, Recipient to)
    {
        mailer./*⚑*/Send(to);
        if (IsOpen(to)) mailer.Send(to);
        if (mailer.IsOpen(to)) mailer.Send(to);
        if (mailer.HasConsent) mailer./*⚑*/Send(to);
        if (IsOpen(other)) mailer./*⚑*/Send(to);
        if (IsOpen(to)) mailer.SendAll();
        mailer./*⚑*/SendAll();
    }

    class Messenger
    {
        [RequiresOpenWindow]
        public void Send(object to) { }

        [RequiresOpenWindow]
        public void Write(string text) { }
    }

    void Somebody_who_cannot_be_named(Mailer mailer, Messenger messenger, Recipient to, Recipient? maybe, string text)
    {
        if (IsOpen(Recipient.Parse(text))) mailer./*⚑*/Send(to);
        if (IsOpen(all[0])) mailer./*⚑*/Send(to);
        if (!IsOpen(to)) return;
        mailer./*⚑*/Send(Norm(to));
        messenger.Send(to);
        messenger./*⚑*/Send(other);
        messenger./*⚑*/Send(Norm(to));
        messenger./*⚑*/Send(maybe!.Value);
        messenger.Send("hi");
        messenger.Write(text);
    }

    void Somebody_with_a_text_for_a_name(Mailer mailer, Messenger messenger, string text)
    {
        if (!texts.IsOpen("+1")) return;
        mailer.SendAll();
        messenger.Write("+1");
        messenger./*⚑*/Write("+2");
        messenger./*⚑*/Write(text);
    }

    class Thread_by_method
    {
        [OpenWindowWhen(true)]
        public bool CanSend() => true;

        [RequiresOpenWindow]
        public void Send(Recipient to) { }
    }

    class Thread_by_field
    {
        [OpenWindowWhen(false)]
        public bool closed;

        [RequiresOpenWindow]
        public void Send(Recipient to) { }
    }

    class Thread_that_ensures
    {
        [EnsuresOpenWindow]
        public void Open() { }

        [RequiresOpenWindow]
        public void Send(Recipient to) { }
    }

    class Further_thread : Thread_by_method
    {
        [RequiresOpenWindow]
        public void SendMore(Recipient to) { }
    }

    interface IOpen
    {
        [OpenWindowWhen(true)]
        bool IsOpen { get; }

        int Count => 1;
    }

    class Thread_by_contract : IOpen
    {
        bool IOpen.IsOpen => true;

        [RequiresOpenWindow]
        public void Send(Recipient to) { }
    }

    void Asked_itself(Thread_by_method method, Thread_by_field field, Thread_that_ensures ensures, Further_thread further, Thread_by_contract contract, Recipient to)
    {
        if (IsOpen(to))
        {
            method./*⚑*/Send(to);
            field./*⚑*/Send(to);
            ensures./*⚑*/Send(to);
            further./*⚑*/SendMore(to);
            contract./*⚑*/Send(to);
        }

        if (method.CanSend()) method.Send(to);
        if (!field.closed) field.Send(to);
        if (further.CanSend()) further.SendMore(to);
        if (((IOpen)contract).IsOpen) contract.Send(to);
        ensures.Open();
        ensures.Send(to);
    }

    [RequiresOpenWindow]
    class Sender(Recipient to)
    {
        public Recipient To => to;

        public int Count { get; set; }

        public void Send() => Say(to);

        public void Dispose() { }

        public ValueTask DisposeAsync() => default;

        public override string ToString() => "sender";

        public static void SendTo(Recipient recipient) => Say(recipient);
    }

    class Further_sender(Recipient to) : Sender(to)
    {
        public override string ToString() => "further";

        public override bool Equals(object? obj) => obj is Sender;

        public override int GetHashCode() => 1;

        public void SendMore() => Say(To);
    }

    [RequiresOpenWindow]
    interface ISender
    {
        void Send(Recipient to);
    }

    class Sender_by_contract : ISender
    {
        public void Send(Recipient to) => Say(to);
    }

    void Uses_of_a_type_with_a_duty(Sender given, Further_sender further, ISender contract, Sender_by_contract own, Recipient to)
    {
        given./*⚑*/Send();
        _ = given./*⚑*/Count;
        _ = given.ToString();
        _ = further.ToString();
        _ = further.Equals(given);
        _ = further.GetHashCode();
        given.Dispose();
        _ = given.DisposeAsync();
        further./*⚑*/SendMore();
        contract./*⚑*/Send(to);
        own./*⚑*/Send(to);
        Sender./*⚑*/SendTo(to);
        Action send = given./*⚑*/Send;
        if (!IsOpen(to)) return;
        Sender.SendTo(to);
        contract.Send(to);
        own.Send(to);
        contract./*⚑*/Send(other);
    }

    void Made_while_open(Recipient to)
    {
        if (!IsOpen(to)) return;
        var sender = new Sender(to) { Count = 1 };
        sender.Send();
        to = other;
        sender.Send();
        sender = new /*⚑*/Sender(to);
        sender./*⚑*/Send();
    }

    void Made_while_open_and_kept()
    {
        Sender? kept = null;
        foreach (var r in all)
        {
            if (!IsOpen(r)) continue;
            var sender = new Sender(r);
            sender.Send();
            kept?.Send();
            kept = x ? null : sender;
        }
    }

    [RequiresOpenWindow]
    class Twice_annotated(Recipient to) : Sender(to), ISender
    {
        public void Send(Recipient recipient) => Say(recipient);
    }

    interface ITwoDuties
    {
        void Answer([RequiresOpenWindow] Recipient to);

        [RequiresOpenWindow]
        void AnswerAll();

        void Nothing(Recipient to);
    }

    class Two_duties : ITwoDuties
    {
        [RequiresOptIn]
        public void Answer(Recipient to) => Say(to);

        [RequiresOptIn]
        public void AnswerAll() => Say(current);

        public void Nothing(Recipient to) => Say(/*⚑*/to);

        Recipient current;
    }

    void Annotated_in_two_places(Twice_annotated twice, Two_duties two, Recipient to)
    {
        twice./*⚑*/Send(to);
        two.Answer(/*⚑*/to);
        two./*⚑*/AnswerAll();
        two.Nothing(to);
    }

    void Made_by_a_target_typed_new(Recipient to)
    {
        Sender sender = /*⚑*/new(to);
        if (IsOpen(to)) sender = new(to);
    }
}
