namespace Cases;

/// <summary>Recipients by several names, and names with several recipients.</summary>
public class Aliases : Shop
{
    const string Desk = "+1";

    Recipient To;

    public record Message(Recipient From, string Text);

    async Task Chosen_recipient(Recipient to)
    {
        var r = x ? to : other;
        if (await client.Windows.IsOpenAsync(r))
        {
            await client.SendTextAsync(r, "hi");
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    async Task Chosen_from_two_that_are_open(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to) || !await client.Windows.IsOpenAsync(other)) return;
        var r = x ? to : other;
        await client.SendTextAsync(r, "hi");
    }

    async Task Chosen_from_one_that_is_open(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        var r = x ? to : other;
        await client.SendTextAsync(/*⚑*/r, "hi");
    }

    async Task Alias_taken_inside_the_guard(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            var a = to;
            to = other;
            await client.SendTextAsync(a, "hi");
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    async Task Alias_that_stays_behind(Recipient to)
    {
        var a = to;
        to = other;
        if (await client.Windows.IsOpenAsync(a))
        {
            await client.SendTextAsync(a, "hi");
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    async Task Alias_that_goes_away(Recipient to)
    {
        var a = to;
        if (await client.Windows.IsOpenAsync(a))
        {
            a = other;
            await client.SendTextAsync(/*⚑*/a, "hi");
            await client.SendTextAsync(to, "hi");
        }
    }

    async Task Taken_away_and_put_back(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            var old = to;
            to = other;
            to = old;
            await client.SendTextAsync(to, "hi");
        }
    }

    async Task Chain_of_aliases(Recipient to)
    {
        Recipient a, b;
        a = b = to;
        if (await client.Windows.IsOpenAsync(b))
        {
            await client.SendTextAsync(a, "hi");
            await client.SendTextAsync(to, "hi");
        }
    }

    async Task Assigned_in_an_expression(Recipient to)
    {
        Recipient a;
        if (await client.Windows.IsOpenAsync(a = to)) await client.SendTextAsync(a, "hi");
    }

    async Task Assigned_in_the_send(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(/*⚑*/to = other, "hi");
    }

    async Task Swapped_recipients(Recipient to, Recipient second)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        (to, second) = (second, to);
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Deconstructed_into_the_recipient(Recipient to, Message message)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        (to, var text) = message;
        await client.SendTextAsync(/*⚑*/to, text);
    }

    async Task Deconstructed_message(Message message)
    {
        var (from, text) = message;
        if (await client.Windows.IsOpenAsync(from)) await client.SendTextAsync(from, text);
    }

    async Task Member_assigned(Order msg)
    {
        if (!await client.Windows.IsOpenAsync(msg.From)) return;
        msg.From = other;
        await client.SendTextAsync(/*⚑*/msg.From, "hi");
    }

    async Task Other_member_assigned(Order msg)
    {
        if (!await client.Windows.IsOpenAsync(msg.From)) return;
        msg.Previous = null;
        msg.To = other;
        await client.SendTextAsync(msg.From, "hi");
        await client.SendTextAsync(/*⚑*/msg.To, "hi");
    }

    async Task Link_of_a_path_assigned(Order msg)
    {
        if (!await client.Windows.IsOpenAsync(msg.Previous!.From)) return;
        await client.SendTextAsync(msg.Previous!.From, "hi");
        msg.Previous = new Order();
        await client.SendTextAsync(/*⚑*/msg.Previous.From, "hi");
    }

    async Task Member_passed_by_reference(Order msg)
    {
        if (!await client.Windows.IsOpenAsync(msg.To)) return;
        Change(ref msg.To);
        await client.SendTextAsync(/*⚑*/msg.To, "hi");
    }

    async Task Path_of_the_same_names_elsewhere(Order msg, Order second)
    {
        if (await client.Windows.IsOpenAsync(msg.From)) await client.SendTextAsync(/*⚑*/second.From, "hi");
    }

    async Task Root_by_another_name(Order msg)
    {
        var same = msg;
        if (await client.Windows.IsOpenAsync(msg.From))
        {
            same.From = other;
            await client.SendTextAsync(/*⚑*/msg.From, "hi");
        }
    }

    async Task Null_forgiving_and_parentheses(Order? msg)
    {
        if (await client.Windows.IsOpenAsync(msg!.From)) await client.SendTextAsync((msg!).From, "hi");
        if (msg?.Previous is { } previous && await client.Windows.IsOpenAsync(previous.From)) await client.SendTextAsync(previous.From, "hi");
    }

    async Task With_expression(Message message)
    {
        if (!await client.Windows.IsOpenAsync(message.From)) return;
        var copy = message with { From = other };
        await client.SendTextAsync(/*⚑*/copy.From, "hi");
        await client.SendTextAsync(message.From, "hi");
    }

    async Task Out_variable_in_a_condition(string text)
    {
        if (!Recipient.TryParse(text, out var to) || !await client.Windows.IsOpenAsync(to)) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Out_variable_that_takes_another(string text)
    {
        if (!Recipient.TryParse(text, out var to) || !await client.Windows.IsOpenAsync(to)) return;
        if (Recipient.TryParse(text + "0", out to)) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Parsed_from_a_text_that_changes(string text)
    {
        if (await client.Windows.IsOpenAsync(Recipient.Parse(text)))
        {
            text = "+31612345678";
            await client.SendTextAsync(/*⚑*/Recipient.Parse(text), "hi");
        }
    }

    async Task Parsed_from_a_literal()
    {
        if (await client.Windows.IsOpenAsync(Recipient.Parse("+31612345678"))) await client.SendTextAsync(Recipient.Parse("+31612345678"), "hi");
        if (await client.Windows.IsOpenAsync(Recipient.Parse("+31612345678"))) await client.SendTextAsync(/*⚑*/Recipient.Parse("+31612345679"), "hi");
    }

    async Task Constant_by_name()
    {
        if (await texts.IsOpenAsync(Desk)) await texts.SendTextAsync("+1", "hi");
        if (await texts.IsOpenAsync("+" + "1")) await texts.SendTextAsync(Desk, "hi");
    }

    async Task Same_field_written_differently()
    {
        if (await client.Windows.IsOpenAsync(To)) await client.SendTextAsync(this.To, "hi");
        if (await client.Windows.IsOpenAsync(current)) await client.SendTextAsync(base.current, "hi");
        if (await client.Windows.IsOpenAsync(Someone)) await client.SendTextAsync(Shop.Someone, "hi");
    }

    async Task Field_of_another_object(Aliases second)
    {
        if (await client.Windows.IsOpenAsync(To)) await client.SendTextAsync(/*⚑*/second.To, "hi");
    }

    async Task Field_assigned()
    {
        if (!await client.Windows.IsOpenAsync(To)) return;
        To = other;
        await client.SendTextAsync(/*⚑*/this.To, "hi");
    }

    void Ref_local_assigned(Recipient to)
    {
        ref var r = ref to;
        if (IsOpen(to))
        {
            r = other;
            Say(/*⚑*/to);
        }
    }

    void Ref_local_of_a_field()
    {
        ref var r = ref To;
        if (IsOpen(To))
        {
            r = other;
            Say(/*⚑*/To);
        }
    }

    void Ref_local_rebound(Recipient to, Recipient second)
    {
        ref var r = ref to;
        if (IsOpen(second))
        {
            r = ref second;
            r = other;
            Say(/*⚑*/second);
        }
    }

    async Task Read_only_reference(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        Look(in to);
        await client.SendTextAsync(to, "hi");
    }

    async Task Changed_by_a_local_function(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        await client.SendTextAsync(to, "hi");
        Reset();
        await client.SendTextAsync(/*⚑*/to, "hi");
        void Reset() => to = other;
    }

    async Task Changed_by_a_local_function_of_a_local_function(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        Outer();
        await client.SendTextAsync(/*⚑*/to, "hi");
        void Outer() => Inner();
        void Inner() => to = other;
    }

    async Task Changed_by_code_that_got_a_lambda(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to)) return;
        Use(() => { to = other; });
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Conditional_argument(Recipient to)
    {
        await client.SendTextAsync(/*⚑*/IsOpen(to) ? to : Someone, "hi");
    }

    async Task Null_coalesced_recipient(string? to)
    {
        var r = to ?? Desk;
        if (await texts.IsOpenAsync(r)) await texts.SendTextAsync(r, "hi");
        if (await texts.IsOpenAsync(r)) await texts.SendTextAsync(/*⚑*/Desk, "hi");
    }

    async Task Computed_with_another_argument(Recipient v)
    {
        if (await client.Windows.IsOpenAsync(PureNorm(v))) await client.SendTextAsync(/*⚑*/PureNorm(other), "hi");
        if (await client.Windows.IsOpenAsync(PureNorm(v)))
        {
            v = other;
            await client.SendTextAsync(/*⚑*/PureNorm(v), "hi");
        }
    }

    async Task New_each_time()
    {
        if (await client.Windows.IsOpenAsync(new Order().From)) await client.SendTextAsync(/*⚑*/new Order().From, "hi");
    }
}

/// <summary>A struct in an array is no copy of what it was made from.</summary>
public class StructsInArrays : Shop
{
    struct Line
    {
        public Recipient To;
    }

    void Copy_of_an_element(Line[] lines)
    {
        var copy = lines[0];
        if (!IsOpen(copy.To)) return;
        Say(lines[0].To);
        lines[0].To = other;
        Say(copy.To);
        Say(/*⚑*/lines[0].To);
    }

    void Element_of_a_tuple_that_is_a_struct((Line First, int Count) pair)
    {
        var copy = pair.First;
        if (!IsOpen(copy.To)) return;
        pair.First.To = other;
        Say(copy.To);
        Say(/*⚑*/pair.First.To);
    }

    void Tuple_in_an_object_that_is_said_to_have_more_elements((Recipient First, Recipient Second) pair)
    {
        if ((object)pair is ValueTuple<Recipient, Recipient, Recipient>(var first, var second, var third) && IsOpen(third)) Say(third);
        if ((object)pair is ValueTuple<Recipient, Recipient>(var one, var two) && IsOpen(one)) Say(/*⚑*/two);
    }
}
