namespace Cases;

/// <summary>A method of a struct may change the struct.</summary>
public class Structs : Shop
{
    struct Inner
    {
        public Recipient To;

        public void Redirect(Recipient to) => To = to;

        public string Describe() => To.ToString();
    }

    struct Envelope
    {
        public Recipient To;

        public Inner Inner;

        public string Text { get; set; }

        public void Redirect(Recipient to) => To = to;

        public void RedirectWhole(Envelope other) => this = other;

        public void RedirectLater(Recipient to) => this.RedirectAnyhow(to);

        void RedirectAnyhow(Recipient to) => (To, Text) = (to, "");

        public bool TryRedirect() => TryFind(out To);

        public void RedirectInner(Recipient to) => Inner.Redirect(to);

        public string Describe()
        {
            var text = To.ToString();
            text += Inner.Describe();
            return Again(text);
        }

        string Again(string text) => text.Length > 9 ? Again(text[1..]) : text;

        public readonly string Show() => To.ToString();

        public Recipient Next
        {
            get => To = default;
            set => To = value;
        }

        public int Attempts
        {
            readonly get => 1;
            set => To = value > 3 ? default : To;
        }

        public string Name => To.ToString();

        public override string ToString() => Describe();
    }

    struct Kept(Recipient to)
    {
        public Recipient To => to;

        public void Redirect(Recipient other) => to = other;
    }

    struct Asked
    {
        private int _count;

        public Recipient To { get; set; }

        [OpenWindowWhen(true)]
        public bool IsOpen() => _count++ > 0;

        [RequiresOpenWindow]
        public int Reply() => _count++;
    }

    Envelope kept;

    readonly Envelope fixedOne;

    Envelope[] many = [];

    void Redirected(Envelope e)
    {
        if (!IsOpen(e.To)) return;
        Say(e.To);
        e.Redirect(other);
        Say(/*⚑*/e.To);
    }

    void Redirected_in_other_ways(Envelope a, Envelope b, Envelope c, Envelope d, Kept e)
    {
        if (IsClosed(a.To) || IsClosed(b.To) || IsClosed(c.To) || IsClosed(d.Inner.To) || IsClosed(e.To)) return;
        a.RedirectWhole(b);
        Say(/*⚑*/a.To);
        b.RedirectLater(other);
        Say(/*⚑*/b.To);
        if (c.TryRedirect()) Say(/*⚑*/c.To);
        Say(d.Inner.To);
        d.RedirectInner(other);
        Say(/*⚑*/d.Inner.To);
        Say(e.To);
        e.Redirect(other);
        Say(/*⚑*/e.To);
    }

    void Redirected_by_a_property(Envelope a, Envelope b)
    {
        if (IsClosed(a.To) || IsClosed(b.To)) return;
        a.Next = other;
        Say(/*⚑*/a.To);
        Use((object)b.Next);
        Say(/*⚑*/b.To);
    }

    void Redirected_by_counting(Envelope a, Envelope b)
    {
        if (IsClosed(a.To) || IsClosed(b.To)) return;
        Use((object)a.Attempts);
        Say(a.To);
        a.Attempts++;
        Say(/*⚑*/a.To);
        b.Attempts += 2;
        Say(/*⚑*/b.To);
    }

    void Redirected_in_a_field_and_in_an_array()
    {
        if (IsClosed(kept.To) || IsClosed(many[0].To)) return;
        kept.Redirect(other);
        Say(/*⚑*/kept.To);
        many[0].Redirect(other);
        Say(/*⚑*/many[0].To);
    }

    void Redirected_inside(Envelope e)
    {
        if (IsClosed(e.Inner.To) || IsClosed(e.To)) return;
        e.Inner.Redirect(other);
        Say(e.To);
        Say(/*⚑*/e.Inner.To);
    }

    void Redirected_in_a_loop(Envelope e)
    {
        if (IsClosed(e.To)) return;
        for (var i = 0; i < 3; i++)
        {
            Say(/*⚑*/e.To);
            e.Redirect(other);
        }
    }

    void Redirected_by_a_function(Envelope e)
    {
        if (IsClosed(e.To)) return;
        Redirect();
        Say(/*⚑*/e.To);

        void Redirect() => e.Redirect(other);
    }

    void Redirected_with_an_argument_that_branches(Envelope e)
    {
        if (IsClosed(e.To)) return;
        e.Redirect(x ? other : current);
        Say(/*⚑*/e.To);
    }

    void Redirected_by_another_name(Envelope e)
    {
        ref var same = ref e;
        if (IsClosed(e.To)) return;
        same.Redirect(other);
        Say(/*⚑*/e.To);
    }

    void A_copy_is_not_redirected(Envelope e)
    {
        var copy = e;
        if (IsClosed(copy.To)) return;
        e.Redirect(other);
        Say(copy.To);
        Say(/*⚑*/e.To);
    }

    void A_copy_is_redirected(Envelope e, in Envelope given)
    {
        if (IsClosed(e.To) || IsClosed(given.To) || IsClosed(fixedOne.To)) return;
        var copy = e;
        copy.Redirect(other);
        given.Redirect(other);
        fixedOne.Redirect(other);
        Say(e.To);
        Say(given.To);
        Say(fixedOne.To);
        Say(/*⚑*/copy.To);
    }

    void Only_looked_at(Envelope e)
    {
        if (IsClosed(e.To) || IsClosed(e.Inner.To)) return;
        e.Show();
        e.Describe();
        e.Inner.Describe();
        e.ToString();
        e.Text = e.Name;
        e.Equals(kept);
        Say(e.To);
        Say(e.Inner.To);
    }

    void Values_of_the_framework(DateTimeOffset time, Recipient? maybe, (Recipient To, int N) pair, KeyValuePair<Recipient, int> entry)
    {
        if (maybe is null || IsClosed(maybe.Value) || IsClosed(pair.To) || IsClosed(entry.Key)) return;
        time.AddDays(1).ToString();
        maybe.GetValueOrDefault();
        pair.CompareTo(pair);
        pair.Equals(pair);
        entry.Deconstruct(out _, out _);
        Say(maybe.Value);
        Say(pair.To);
        Say(entry.Key);
    }

    void A_struct_that_knows_itself(Asked asked)
    {
        if (!asked.IsOpen()) return;
        asked.Reply();
        asked.Reply();
    }
}
