namespace Cases;

/// <summary>The same question of the same value, asked twice: the second answer tells on which way one came.</summary>
public class RepeatedQuestions : Shop
{
    public enum Kind
    {
        Text,
        Image,
        Video,
    }

    public class Subscription
    {
        public Recipient To { get; set; }
    }

    public class Trial : Subscription;

    void Type_label_after_a_condition(object something)
    {
        switch (something)
        {
            case Subscription s when !IsOpen(s.To): Other(); break;
            case Subscription s: Say(s.To); break;
            default: Other(); break;
        }
    }

    void Other_type_label_after_a_condition(object something)
    {
        switch (something)
        {
            case Trial s when !IsOpen(s.To): Other(); break;
            case Subscription s: Say(/*⚑*/s.To); break;
        }
    }

    int Enum_arm_after_a_condition(Kind kind, Recipient to) => kind switch
    {
        Kind.Text when !IsOpen(to) => 0,
        Kind.Text => Send(to),
        Kind.Image => Send(/*⚑*/to),
        _ => 1,
    };

    void Enum_label_after_a_condition(Kind kind, Recipient to)
    {
        switch (kind)
        {
            case Kind.Text when !IsOpen(to):
            case Kind.Image when !IsOpen(to):
                return;
            case Kind.Text:
                Say(to);
                break;
            case Kind.Image:
            case Kind.Video:
                Say(/*⚑*/to);
                break;
        }
    }

    void Equality(Kind kind, Recipient to)
    {
        if (kind == Kind.Text && !IsOpen(to)) return;
        if (kind == Kind.Text) Say(to);
        if (Kind.Text == kind) Say(to);
        if (kind is Kind.Text) Say(to);
        if (!(kind != Kind.Text)) Say(to);
        if (kind == Kind.Image) Say(/*⚑*/to);
        Say(/*⚑*/to);
    }

    void Inequality(Kind kind, Recipient to)
    {
        if (kind != Kind.Text && !IsOpen(to)) return;
        if (kind is not Kind.Text) Say(to);
        if (kind == Kind.Text) Say(/*⚑*/to);
    }

    void Text(string channel, Recipient to)
    {
        if (channel == "whatsapp" && !IsOpen(to)) return;
        Other();
        if (channel == "whatsapp") Say(to);
        else Say(/*⚑*/to);
    }

    void Length(string text, Recipient to)
    {
        if (text.Length > 0 && !IsOpen(to)) return;
        if (text.Length > 0) Say(to);
        if (text.Length > 1) Say(/*⚑*/to);
    }

    void Number(int attempts, Recipient to)
    {
        if (attempts < 3 && !IsOpen(to)) return;
        if (attempts < 3) Say(to);
        if (attempts is < 3) Say(to);
        if (attempts <= 3) Say(/*⚑*/to);
    }

    void Number_that_changes(int attempts, Recipient to)
    {
        if (attempts < 3 && !IsOpen(to)) return;
        attempts++;
        if (attempts < 3) Say(/*⚑*/to);
    }

    void Two_numbers(int a, int b, Recipient to)
    {
        if (a == b && !IsOpen(to)) return;
        if (b == a) Say(to);
        b = a;
        if (a == b) Say(/*⚑*/to);
    }

    void Member_that_others_may_set(Recipient to)
    {
        if (list.Count > 0 && !IsOpen(to)) return;
        if (list.Count > 0) Say(/*⚑*/to);
    }

    void Type(object something, Recipient to)
    {
        if (something is Subscription && !IsOpen(to)) return;
        if (something is Subscription) Say(to);
        if (something is not Subscription) return;
        Say(to);
    }

    void Type_of_another_value(object something, object another, Recipient to)
    {
        if (something is Subscription && !IsOpen(to)) return;
        if (another is Subscription) Say(/*⚑*/to);
        something = another;
        if (something is Subscription) Say(/*⚑*/to);
    }

    void Null(Subscription? subscription, Recipient to)
    {
        if (subscription == null && !IsOpen(to)) return;
        if (subscription is null) Say(to);
        else Say(/*⚑*/to);
    }

    void In_a_loop(Kind[] kinds, Recipient to)
    {
        foreach (var kind in kinds)
        {
            if (kind == Kind.Text && !IsOpen(to)) continue;
            if (x) Other();
            if (kind == Kind.Text) Say(to);
            else Say(/*⚑*/to);
        }
    }

    void In_a_loop_with_another_kind(Kind[] kinds, Recipient to)
    {
        var kind = Kind.Text;
        foreach (var next in kinds)
        {
            if (kind == Kind.Text) Say(/*⚑*/to);
            if (next == Kind.Text && !IsOpen(to)) continue;
            kind = next;
        }
    }

    void Double(double rate, Recipient to)
    {
        if (rate > 0 && !IsOpen(to)) return;
        if (rate > 0) Say(to);
        if (!(rate <= 0)) Say(/*⚑*/to);
    }
}
