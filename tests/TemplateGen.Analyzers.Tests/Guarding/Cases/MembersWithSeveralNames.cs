namespace Cases;

/// <summary>One property under the names of the interfaces and base classes that declare it.</summary>
public class MembersWithSeveralNames : Shop
{
    public interface IAddressed
    {
        Recipient To { get; set; }
    }

    public interface INamed<T>
    {
        T To { get; set; }
    }

    public class Letter : IAddressed
    {
        public virtual Recipient To { get; set; }
    }

    public class Express : Letter
    {
        public override Recipient To { get; set; }
    }

    public class Named : INamed<Recipient>
    {
        public Recipient To { get; set; }
    }

    public class Sealed : IAddressed
    {
        public Recipient To { get; set; }

        Recipient IAddressed.To { get; set; }
    }

    public class Box<T>
    {
        public T? Content;

        public Recipient To { get; set; }
    }

    void Asked_by_its_interface(Letter letter)
    {
        if (IsOpen(((IAddressed)letter).To)) Say(letter.To);
    }

    void Asked_by_its_base(Express letter)
    {
        Letter any = letter;
        if (IsOpen(any.To)) Say(letter.To);
    }

    void Changed_by_its_interface(Letter letter)
    {
        if (!IsOpen(letter.To)) return;
        IAddressed any = letter;
        any.To = other;
        Say(/*⚑*/letter.To);
    }

    void Changed_by_its_base(Express letter)
    {
        if (!IsOpen(letter.To)) return;
        ((Letter)letter).To = other;
        Say(/*⚑*/letter.To);
    }

    void Changed_by_a_function_that_takes_the_interface(Letter letter)
    {
        if (!IsOpen(letter.To)) return;
        Change(letter);
        Say(/*⚑*/letter.To);
        void Change(IAddressed any) => any.To = other;
    }

    void Another_of_that_name(Sealed letter)
    {
        if (IsOpen(((IAddressed)letter).To)) Say(/*⚑*/letter.To);
    }

    void Of_a_generic_interface(Named named)
    {
        if (!IsOpen(named.To)) return;
        Say(named.To);
    }

    void Of_a_generic_type_changed_by_a_function(Box<int> box)
    {
        if (!IsOpen(box.To)) return;
        Change();
        Say(/*⚑*/box.To);
        void Change() => box.To = other;
    }

    void Field_of_a_generic_type_changed_by_a_function(Box<Recipient> box)
    {
        if (!IsOpen(box.Content)) return;
        Change();
        Say(/*⚑*/box.Content);
        void Change() => box.Content = other;
    }

    void Kept_by_a_function(Box<int> box, Box<string> another)
    {
        if (!IsOpen(box.To)) return;
        Change();
        Say(box.To);
        void Change() => another = new Box<string>();
    }

    void In_a_pattern(Letter letter)
    {
        if (letter is IAddressed { To: var to } && IsOpen(to)) Say(letter.To);
    }

    void Copied(Express letter)
    {
        IAddressed any = letter;
        if (IsOpen(any.To)) Say(letter.To);
        any = new Letter();
        if (IsOpen(any.To)) Say(/*⚑*/letter.To);
    }
}
