namespace Cases;

/// <summary>Answers as objects: there is one, whatever it is.</summary>
public class Boxes : Shop
{
    void False_is_there(Recipient to)
    {
        object answer = IsOpen(to);
        if (answer is false) Say(/*⚑*/to);
        if (answer is bool) Say(/*⚑*/to);
        if (answer is not null) Say(/*⚑*/to);
        if (answer is bool and false) Say(/*⚑*/to);
        if (!(bool)answer) Say(/*⚑*/to);
        if ((answer as bool?) == false) Say(/*⚑*/to);
    }

    void Declared(Recipient to)
    {
        object answer = IsOpen(to);
        if (answer is bool found) Say(/*⚑*/to);
        else found = false;
        if (!found) Say(/*⚑*/to);
    }

    void Maybe_there(Recipient to)
    {
        object? answer = perhaps?.IsOpen(to);
        if (answer != null) Say(/*⚑*/to);
        IComparable comparable = IsOpen(to);
        if (comparable != null) Say(/*⚑*/to);
        ValueType value = IsOpen(to);
        if (value is not null) Say(/*⚑*/to);
        object? other = x ? IsOpen(to) : null;
        if (other is not null) Say(/*⚑*/to);
    }

    void Passed(Recipient to)
    {
        Tell(IsOpen(to));
        void Tell(object? answer)
        {
            if (answer != null) Say(/*⚑*/to);
        }
    }

    void In_a_switch(Recipient to)
    {
        object answer = IsOpen(to);
        switch (answer)
        {
            case false: Say(/*⚑*/to); break;
            case bool: Say(/*⚑*/to); break;
        }
    }

    void Not_made_false(Recipient to)
    {
        object answer = false;
        if (answer is not null) Say(/*⚑*/to);
        (object first, var second) = (IsOpen(to), x);
        if (first is not null && second) Say(/*⚑*/to);
    }

    void There_only_when_open(Recipient to)
    {
        object? proof = IsOpen(to) ? new object() : null;
        if (proof is not null) Say(to);
        object? boxed = IsOpen(to) ? true : null;
        if (boxed is not null) Say(to);
        if (boxed is true) Say(to);
        if (boxed is bool) Say(to);
    }
}
