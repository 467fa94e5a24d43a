namespace Cases;

/// <summary>Answers that take the long way to the condition.</summary>
public class Answers : Shop
{
    async Task Logged(Recipient to)
    {
        var isOpen = await client.Windows.IsOpenAsync(to);
        Use(isOpen);
        Console.WriteLine($"open: {isOpen}");
        await (isOpen ? client.SendTextAsync(to, "hi") : client.SendTextAsync(/*⚑*/to, "hi"));
    }

    async Task Error_or_nothing(Recipient to)
    {
        string? error = await client.Windows.IsOpenAsync(to) ? null : "closed";
        if (error is not null) throw new InvalidOperationException(error);
        await client.SendTextAsync(to, "hi");
    }

    async Task First_error(Recipient to, string text)
    {
        string? error = null;
        if (text.Length == 0) error = "empty";
        else if (!await client.Windows.IsOpenAsync(to)) error = "closed";
        if (error != null) return;
        await client.SendTextAsync(to, text);
    }

    async Task Errors_that_are_collected(Recipient to)
    {
        var errors = new List<string>();
        if (!await client.Windows.IsOpenAsync(to)) errors.Add("closed");
        if (errors.Count == 0) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Recipient_or_nothing(Recipient to)
    {
        Recipient? open = await client.Windows.IsOpenAsync(to) ? to : null;
        if (open is { } known) await client.SendTextAsync(known, "hi");
        if (open is not null) await client.SendTextAsync(to, "hi");
        if (open.HasValue) await client.SendTextAsync(open.Value, "hi");
        else await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task First_that_is_open(Recipient to, Recipient second)
    {
        Recipient? open = null;
        if (await client.Windows.IsOpenAsync(to)) open = to;
        else if (await client.Windows.IsOpenAsync(second)) open = second;
        if (open is null) return;
        await client.SendTextAsync(open.Value, "hi");
        await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task First_of_many_that_is_open()
    {
        Recipient? open = null;
        foreach (var r in all)
        {
            if (!await client.Windows.IsOpenAsync(r)) continue;
            open = r;
            break;
        }

        if (open is { } to) await client.SendTextAsync(to, "hi");
    }

    async Task Assigned_window_in_a_condition(Recipient to)
    {
        CareWindow? window;
        if ((window = await client.Windows.FindOpenAsync(to)) is null) return;
        await client.SendTextAsync(to, "hi");
        while ((window = await client.Windows.FindOpenAsync(other)) == null) await Task.Delay(1);
        await client.SendTextAsync(other, "hi");
        await client.SendTextAsync(window.Customer, "hi");
    }

    async Task Window_by_var(Recipient to)
    {
        if (await client.Windows.FindOpenAsync(to) is var window && window is not null) await client.SendTextAsync(to, "hi");
        if (await client.Windows.FindOpenAsync(to) is var maybe && x) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Deconstructed_with_something_else(Recipient to)
    {
        (bool open, var text) = (await client.Windows.IsOpenAsync(to), "hi");
        if (open) await client.SendTextAsync(to, text);
        var answer = (Open: await client.Windows.IsOpenAsync(other), Text: "hi");
        if (answer.Open) await client.SendTextAsync(other, answer.Text);
        if (answer is { Open: true }) await client.SendTextAsync(other, "hi");
        if (answer is (true, _)) await client.SendTextAsync(other, "hi");
        var (again, _) = answer;
        if (again) await client.SendTextAsync(other, "hi");
    }

    async Task In_an_object_of_its_own(Recipient to)
    {
        var answer = new { Open = await client.Windows.IsOpenAsync(to), To = to };
        if (answer.Open) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Number_for_an_answer(Recipient to)
    {
        var status = await client.Windows.IsOpenAsync(to) ? 200 : 409;
        if (status == 200) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Negated_twice(Recipient to)
    {
        var closed = !await client.Windows.IsOpenAsync(to);
        var stop = closed || x;
        if (!stop) await client.SendTextAsync(to, "hi");
        if (stop) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Three_ways(Recipient to, string? text)
    {
        var open = text is not null && await client.Windows.IsOpenAsync(to);
        if (open) await client.SendTextAsync(to, text!);
        else if (text is null) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Any_of_several_reasons(Recipient to, string? text)
    {
        if (text is null || text.Length > 4096 || ct.IsCancellationRequested || !await client.Windows.IsOpenAsync(to) || x) return;
        await client.SendTextAsync(to, text);
    }

    async Task Remembered_in_a_set(Recipient to, HashSet<Recipient> open)
    {
        if (await client.Windows.IsOpenAsync(to)) open.Add(to);
        if (open.Contains(to)) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Computed_twice(Customer customer)
    {
        if (await client.Windows.IsOpenAsync(customer.Second ?? customer.Phone)) await client.SendTextAsync(/*⚑*/customer.Second ?? customer.Phone, "hi");
        if (await client.Windows.IsOpenAsync(customer.Second!.Value)) await client.SendTextAsync(customer.Second.Value, "hi");
        if (await client.Windows.IsOpenAsync(customer.Second.GetValueOrDefault())) await client.SendTextAsync(/*⚑*/customer.Phone, "hi");
    }

    async Task Parsed_twice(string text)
    {
        if (await client.Windows.IsOpenAsync(Recipient.Parse(text.Trim()))) await client.SendTextAsync(Recipient.Parse(text.Trim()), "hi");
        if (await client.Windows.IsOpenAsync(Recipient.Parse("+" + text))) await client.SendTextAsync(Recipient.Parse($"+{text}"), "hi");
        if (await client.Windows.IsOpenAsync(Recipient.Parse("+" + text))) await client.SendTextAsync(/*⚑*/Recipient.Parse(text), "hi");
    }

    async Task Parsed_into_two_names(string text)
    {
        if (!Recipient.TryParse(text, out var to) | !Recipient.TryParse(text, out var second)) return;
        if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(second, "hi");
    }
}
