namespace Cases;

public class ComposedConditions : Shop
{
    async Task De_morgan(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to) || (x && !y)) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Both_arms_of_a_ternary(Recipient to)
    {
        if (x ? await client.Windows.IsOpenAsync(to) : IsOpen(to)) await client.SendTextAsync(to, "hi");
    }

    async Task Negated_ternary(Recipient to)
    {
        if (!(x ? !await client.Windows.IsOpenAsync(to) : true)) await client.SendTextAsync(to, "hi");
        if (!(x ? !await client.Windows.IsOpenAsync(to) : false)) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Two_recipients_and(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) && await client.Windows.IsOpenAsync(other))
        {
            await client.SendTextAsync(to, "hi");
            await client.SendTextAsync(other, "hi");
        }
    }

    async Task Two_recipients_or(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) || await client.Windows.IsOpenAsync(other))
        {
            await client.SendTextAsync(/*⚑*/to, "hi");
            await client.SendTextAsync(/*⚑*/other, "hi");
        }
    }

    async Task Two_recipients_nor(Recipient to)
    {
        if (!(IsClosed(to) || IsClosed(other)))
        {
            await client.SendTextAsync(to, "hi");
            await client.SendTextAsync(other, "hi");
        }
    }

    async Task Two_guards_compared(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) == await client.Windows.IsOpenAsync(other)) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Not_equals_false(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) != false) await client.SendTextAsync(to, "hi");
        if (false != await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, "hi");
    }

    async Task Xor_with_a_constant(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) ^ true) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Double_negation(Recipient to)
    {
        if (!!(await client.Windows.IsOpenAsync(to))) await client.SendTextAsync(to, "hi");
    }

    async Task Negated_bar(Recipient to)
    {
        if (!(x | !await client.Windows.IsOpenAsync(to))) await client.SendTextAsync(to, "hi");
        if (!(x & !await client.Windows.IsOpenAsync(to))) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Amp_inside_or(Recipient to)
    {
        if ((x & IsOpen(to)) || (IsOpen(to) & y)) await client.SendTextAsync(to, "hi");
    }

    async Task Disjunction_of_guarded_conjunctions(Recipient to)
    {
        if ((IsOpen(to) && x) || (y && IsOpen(to))) await client.SendTextAsync(to, "hi");
        if ((IsOpen(to) && x) || y) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Guard_known_from_the_left_operand(Recipient to)
    {
        if (IsClosed(to) || Send(to) > 0) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Constant_conditions(Recipient to)
    {
        const bool never = false;
        if (true || await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(/*⚑*/to, "hi");
        if (never) await client.SendTextAsync(to, "hi");
        while (true)
        {
            if (x) continue;
            Other();
        }

        await client.SendTextAsync(to, "hi");
    }

    async Task Assignment_in_a_condition(Recipient to)
    {
        bool open;
        if ((open = await client.Windows.IsOpenAsync(to)) && x) await client.SendTextAsync(to, "hi");
        if (open) await client.SendTextAsync(to, "hi");
        else await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Throw_expression(Recipient to)
    {
        _ = await client.Windows.IsOpenAsync(to) ? 0 : throw new InvalidOperationException();
        await client.SendTextAsync(to, "hi");
    }

    async Task Nullable_answers(Recipient to)
    {
        bool? maybe = await client.Windows.IsOpenAsync(to);
        if (maybe == true) await client.SendTextAsync(to, "hi");
        if (maybe is true) await client.SendTextAsync(to, "hi");
        if (maybe ?? false) await client.SendTextAsync(to, "hi");
        if (maybe.Value) await client.SendTextAsync(to, "hi");
        if (maybe.GetValueOrDefault()) await client.SendTextAsync(to, "hi");
        if (maybe is not null) await client.SendTextAsync(/*⚑*/to, "hi");
        if (maybe.HasValue) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Null_conditional_is_true(Recipient to)
    {
        if (perhaps?.IsOpen(to) is true) await client.SendTextAsync(to, "hi");
        if (perhaps?.IsOpen(to) is not false) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Null_conditional_not_true_return(Recipient to)
    {
        if (perhaps?.IsOpen(to) != true) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Null_conditional_inverse(Recipient to)
    {
        if (perhaps?.IsClosed(to) == false) await client.SendTextAsync(to, "hi");
        if (perhaps?.IsClosed(to) != true) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Null_conditional_with_default_return(Recipient to)
    {
        if (!(perhaps?.IsOpen(to) ?? false)) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Null_conditional_inverse_with_default_return(Recipient to)
    {
        if (perhaps?.IsClosed(to) ?? true) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Null_check_then_guard(Recipient to)
    {
        if (perhaps is not null && perhaps.IsOpen(to)) await client.SendTextAsync(to, "hi");
        if (perhaps is null || perhaps.IsOpen(to)) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Null_conditional_get_value_or_default(Recipient to)
    {
        if ((perhaps?.IsOpen(to)).GetValueOrDefault()) await client.SendTextAsync(to, "hi");
        if ((perhaps?.IsOpen(to)).GetValueOrDefault(true)) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task Answer_passed_as_an_argument(Recipient to)
    {
        Use(IsOpen(to));
        Math.Max(IsOpen(to) ? Send(to) : 0, Send(/*⚑*/to));
    }

    async Task Operands_in_other_expressions(Recipient to)
    {
        _ = $"{(IsOpen(to) ? Send(to) : 0)} {Send(/*⚑*/to)}";
        _ = new List<int> { IsOpen(to) ? Send(to) : 0, Send(/*⚑*/to) };
        _ = new[] { IsClosed(to) ? 0 : Send(to) }[IsOpen(to) ? Send(to) - 1 : 0];
        _ = (IsOpen(to) ? Send(to) : 0) + Send(/*⚑*/to);
    }

    async Task Null_conditional_send(IWhatsAppClient? optional, Recipient to)
    {
        optional?.SendTextAsync(/*⚑*/to, "hi");
        if (IsOpen(to)) optional?.SendTextAsync(to, "hi");
    }

    async Task Coalescing_assignment(Recipient to)
    {
        if (!IsOpen(to)) return;
        o ??= Send(to);
        await client.SendTextAsync(to, "hi");
    }

    async Task Coalescing_assignment_is_a_branch(Recipient to)
    {
        o ??= IsOpen(to) ? Send(to) : throw new InvalidOperationException();
        await client.SendTextAsync(/*⚑*/to, "hi");
    }
}
