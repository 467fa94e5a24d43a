namespace Cases;

/// <summary>Whose window it is.</summary>
public class Recipients : Shop
{
    Recipient To;

    async Task C104_other_recipient(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(other)) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C105_alias_recipient(Recipient to)
    {
        var a = to;
        if (await client.Windows.IsOpenAsync(a)) await client.SendTextAsync(to, "hi");
    }

    async Task C106_recipient_reassigned(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            to = other;
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    async Task C107_member_path(Order msg)
    {
        if (await client.Windows.IsOpenAsync(msg.From)) await client.SendTextAsync(msg.From, "hi");
    }

    async Task C108_member_path_root_reassigned(Order msg)
    {
        if (await client.Windows.IsOpenAsync(msg.From))
        {
            msg = new Order();
            await client.SendTextAsync(/*⚑*/msg.From, "hi");
        }
    }

    async Task C109_foreach_recipient()
    {
        foreach (var r in all)
        {
            if (await client.Windows.IsOpenAsync(r)) await client.SendTextAsync(r, "hi");
        }
    }

    async Task<int> C110_guard_all_then_send_each()
    {
        foreach (var r in all)
        {
            if (!await client.Windows.IsOpenAsync(r)) return 0;
        }

        foreach (var r in all)
        {
            await client.SendTextAsync(/*⚑*/r, "hi");
        }

        return 1;
    }

    async Task C111_literal()
    {
        if (await texts.IsOpenAsync("+1")) await texts.SendTextAsync("+1", "hi");
        if (await texts.IsOpenAsync("+1")) await texts.SendTextAsync(/*⚑*/"+2", "hi");
    }

    async Task C112_template_never_needs_guard(Recipient to, Greeting greeting)
    {
        await texts.SendTemplateAsync("+1", "t");
        await client.SendAsync(to, greeting);
    }

    void C113_nameof()
    {
        var n = nameof(client.SendTextAsync);
    }

    async Task C114_task_created_unguarded_awaited_guarded(Recipient to)
    {
        var t = client.SendTextAsync(/*⚑*/to, "hi");
        if (await client.Windows.IsOpenAsync(to)) await t;
    }

    async Task C115_named_and_reordered_arguments(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(text: "hi", to: to);
        await client.SendTextAsync(text: "hi", to: /*⚑*/to);
    }

    async Task C142_two_clients(Recipient to, IWhatsAppClient second)
    {
        if (await client.Windows.IsOpenAsync(to)) await second.SendTextAsync(to, "hi");
    }

    async Task C143_recipient_computed_twice(Recipient v, string text)
    {
        if (await client.Windows.IsOpenAsync(Norm(v))) await client.SendTextAsync(/*⚑*/Norm(v), "hi");
        if (await client.Windows.IsOpenAsync(PureNorm(v))) await client.SendTextAsync(PureNorm(v), "hi");
        if (await client.Windows.IsOpenAsync(Recipient.Parse(text))) await client.SendTextAsync(Recipient.Parse(text), "hi");
    }

    async Task C144_recipient_passed_by_ref_or_out(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            Change(ref to);
            await client.SendTextAsync(/*⚑*/to, "hi");
        }

        if (await client.Windows.IsOpenAsync(to))
        {
            TryFind(out to);
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    async Task C145_captured_recipient_changed_by_a_lambda(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to))
        {
            Action a = () => to = other;
            a();
            await client.SendTextAsync(/*⚑*/to, "hi");
        }
    }

    async Task C146_recipient_in_a_field_unknown_call_between()
    {
        if (await client.Windows.IsOpenAsync(this.To))
        {
            Other();
            await client.SendTextAsync(this.To, "hi");
        }
    }
}

public readonly struct Greeting : ITemplate
{
    public string Name => "greeting";

    public string Language => "en";

    public TemplateCategory Category => default;

    public void Write(ref TemplateWriter writer) { }
}
