namespace Cases;

/// <summary>Objects that were asked, and stand for the customer whom they hold.</summary>
public class AskedObjects : Shop
{
    public class Courier
    {
        public Recipient Phone { get; set; }
    }

    public class Parcel
    {
        public Recipient Customer { get; set; }

        public string Note { get; set; } = "";

        public Courier Courier { get; set; } = new();

        public List<Recipient> Others { get; } = [];
    }

    public record Talk(Recipient Customer, string Text)
    {
        [OpenWindowWhen(true)]
        public bool IsOpen => Text != "";

        public Talk? Next { get; set; }

        [RequiresOpenWindow]
        public void Reply() => Customer.GetHashCode();
    }

    static bool CanTalk([OpenWindowWhen(true)] Parcel parcel) => parcel.Note != "";

    void Its_customer(Parcel parcel)
    {
        if (CanTalk(parcel)) Say(parcel.Customer);
    }

    void Someone_whom_one_finds_from_there(Parcel parcel)
    {
        if (!CanTalk(parcel)) return;
        Say(/*⚑*/parcel.Courier.Phone);
        Say(/*⚑*/parcel.Others[0]);
        var courier = parcel.Courier;
        Say(/*⚑*/courier.Phone);
    }

    void Under_another_name(Parcel parcel)
    {
        var before = parcel.Customer;
        if (!CanTalk(parcel)) return;
        var after = parcel.Customer;
        Say(before);
        Say(after);
        var (customer, note) = (parcel.Customer, parcel.Note);
        Say(customer);
        Use(note);
    }

    void In_a_pattern(Talk talk)
    {
        if (talk is { IsOpen: true, Customer: var to }) Say(to);
        else Say(/*⚑*/talk.Customer);
    }

    void Of_a_copy(Talk talk)
    {
        var copy = talk with { Text = "hi" };
        if (talk.IsOpen) Say(copy.Customer);
        else Say(/*⚑*/copy.Customer);
    }

    void Another_customer(Parcel parcel)
    {
        if (!CanTalk(parcel)) return;
        parcel.Customer = other;
        Say(/*⚑*/parcel.Customer);
    }

    void Another_customer_under_another_name(Parcel parcel)
    {
        var same = parcel;
        if (!CanTalk(parcel)) return;
        same.Customer = other;
        Say(/*⚑*/parcel.Customer);
    }

    void Another_customer_on_one_way(Parcel parcel)
    {
        if (!CanTalk(parcel)) return;
        if (x) parcel.Customer = other;
        Say(/*⚑*/parcel.Customer);
    }

    void Another_customer_before_the_answer_is_tested(Parcel parcel)
    {
        var open = CanTalk(parcel);
        parcel.Customer = other;
        if (open) Say(/*⚑*/parcel.Customer);
    }

    void Another_customer_who_was_asked(Parcel parcel)
    {
        if (!CanTalk(parcel) || !IsOpen(other)) return;
        parcel.Customer = other;
        Say(parcel.Customer);
    }

    void Something_else_of_it(Parcel parcel)
    {
        if (!CanTalk(parcel)) return;
        parcel.Note = "called";
        Say(parcel.Customer);
    }

    void Next_one(Talk talk)
    {
        if (talk.IsOpen) talk.Next?./*⚑*/Reply();
        if (talk.Next is { IsOpen: true } next) next.Reply();
    }

    void Duty_of_a_caller([RequiresOpenWindow] Parcel parcel)
    {
        var to = parcel.Customer;
        Say(to);
        Say(/*⚑*/parcel.Courier.Phone);
    }
}
