namespace Cases;

/// <summary>A function with <c>yield</c> runs when someone takes its next element.</summary>
public class IteratorFunctions : Shop
{
    void Taken_after_the_recipient_changed(Recipient to)
    {
        if (!IsOpen(to)) return;
        var sends = Sends();
        to = other;
        foreach (var sent in sends) Use(sent);

        IEnumerable<int> Sends() { yield return Send(/*⚑*/to); }
    }

    void Taken_after_the_answer_changed(Recipient to)
    {
        var open = IsOpen(to);
        var sends = Sends();
        open = x;
        foreach (var sent in sends) Use(sent);

        IEnumerable<int> Sends()
        {
            if (open) yield return Send(/*⚑*/to);
        }
    }

    void Given_the_recipient_that_changes(Recipient to)
    {
        if (!IsOpen(to)) return;
        var sends = Sends(to);
        to = other;
        foreach (var sent in sends) Use(sent);

        IEnumerable<int> Sends(Recipient r)
        {
            yield return Send(r);
            yield return Send(/*⚑*/to);
        }
    }

    void Taken_later_with_nothing_changed(Recipient to)
    {
        if (!IsOpen(to)) return;
        var sends = Sends();
        Other();
        foreach (var sent in sends.ToList()) Use(sent);

        IEnumerable<int> Sends() { yield return Send(to); }
    }

    IEnumerable<int> Handed_to_the_caller(Recipient to)
    {
        if (!IsOpen(to)) throw new InvalidOperationException();
        return Sends();

        IEnumerable<int> Sends() { yield return Send(to); }
    }

    void Interrupted_by_a_loop_that_changes_the_recipient(Recipient to)
    {
        if (!IsOpen(to)) return;
        foreach (var sent in Sends()) to = other;

        IEnumerable<int> Sends()
        {
            if (!IsOpen(to)) yield break;
            yield return Send(to);
            yield return Send(/*⚑*/to);
        }
    }

    void Interrupted_by_a_loop_that_changes_nothing(Recipient to)
    {
        if (!IsOpen(to)) return;
        foreach (var sent in Sends()) Use(sent);

        IEnumerable<int> Sends()
        {
            yield return Send(to);
            yield return Send(to);
        }
    }

    void Changes_the_recipient_when_it_is_taken(Recipient to)
    {
        var changes = Change();
        if (!IsOpen(to)) return;
        Say(to);
        foreach (var change in changes) Use(change);
        Say(/*⚑*/to);

        IEnumerable<int> Change()
        {
            to = other;
            yield break;
        }
    }

    void Changes_the_recipient_between_two_elements(Recipient to)
    {
        foreach (var change in Change())
        {
            if (!IsOpen(to)) return;
            Say(to);
        }

        Say(/*⚑*/to);

        IEnumerable<int> Change()
        {
            yield return 1;
            to = other;
            yield return 2;
        }
    }

    async Task Asynchronous(Recipient to)
    {
        if (!IsOpen(to)) return;
        await foreach (var sent in Sends()) to = other;

        async IAsyncEnumerable<int> Sends()
        {
            if (!await client.Windows.IsOpenAsync(to)) yield break;
            await client.SendTextAsync(to, "hi");
            yield return 1;
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    void Inside_of_another_function(Recipient to)
    {
        Outer();
        to = other;

        void Outer()
        {
            if (!IsOpen(to)) return;
            foreach (var sent in Sends()) Use(sent);
        }

        IEnumerable<int> Sends() { yield return Send(/*⚑*/to); }
    }
}
