namespace Cases;

public class Conditions : Shop
{
    async Task C016_and_left(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) && x) await client.SendTextAsync(to, "hi");
    }

    async Task C017_and_right(Recipient to)
    {
        if (x && await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, "hi");
    }

    async Task C018_or(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) || x) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task<int> C019_not_and_return(Recipient to)
    {
        if (!(await client.Windows.IsOpenAsync(to) && x)) return 0;
        await client.SendTextAsync(to, "hi");
        return 1;
    }

    async Task<int> C020_not_guard_or_not_x_return(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to) || !x) return 0;
        await client.SendTextAsync(to, "hi");
        return 1;
    }

    async Task<int> C021_not_guard_and_not_x_return(Recipient to)
    {
        if (!await client.Windows.IsOpenAsync(to) && !x) return 0;
        await client.SendTextAsync(/*⚑*/to, "hi");
        return 1;
    }

    async Task<int> C022_not_or_return(Recipient to)
    {
        if (!(await client.Windows.IsOpenAsync(to) || x)) return 0;
        await client.SendTextAsync(/*⚑*/to, "hi");
        return 1;
    }

    async Task C023_nested_mixed(Recipient to)
    {
        if ((x || y) && (await client.Windows.IsOpenAsync(to) && !y)) await client.SendTextAsync(to, "hi");
    }

    async Task C024_short_circuit_value_and(Recipient to)
    {
        var r = await client.Windows.IsOpenAsync(to) && Send(to) > 0;
    }

    async Task C025_short_circuit_value_or(Recipient to)
    {
        var r = !await client.Windows.IsOpenAsync(to) || Send(to) > 0;
    }

    async Task C026_short_circuit_wrong(Recipient to)
    {
        var r = await client.Windows.IsOpenAsync(to) || Send(/*⚑*/to) > 0;
    }

    async Task C027_non_short_circuit_amp(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) & x) await client.SendTextAsync(to, "hi");
    }

    async Task C028_non_short_circuit_bar(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) | x) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C029_or_of_same_guard(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) || await client.Windows.IsOpenAsync(to)) await client.SendTextAsync(to, "hi");
    }

    async Task C030_xor(Recipient to)
    {
        if (await client.Windows.IsOpenAsync(to) ^ x) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C031_equals_true(Recipient to)
    {
        if ((await client.Windows.IsOpenAsync(to)) == true) await client.SendTextAsync(to, "hi");
    }

    async Task<int> C032_equals_false_return(Recipient to)
    {
        if ((await client.Windows.IsOpenAsync(to)) == false) return 0;
        await client.SendTextAsync(to, "hi");
        return 1;
    }

    async Task<int> C033_not_equals_true_return(Recipient to)
    {
        if ((await client.Windows.IsOpenAsync(to)) != true) return 0;
        await client.SendTextAsync(to, "hi");
        return 1;
    }

    async Task C034_is_true(Recipient to)
    {
        if ((await client.Windows.IsOpenAsync(to)) is true) await client.SendTextAsync(to, "hi");
    }

    async Task<int> C035_is_false_return(Recipient to)
    {
        if ((await client.Windows.IsOpenAsync(to)) is false) return 0;
        await client.SendTextAsync(to, "hi");
        return 1;
    }

    async Task<int> C036_is_not_true_return(Recipient to)
    {
        if ((await client.Windows.IsOpenAsync(to)) is not true) return 0;
        await client.SendTextAsync(to, "hi");
        return 1;
    }

    async Task C037_true_equals_guard(Recipient to)
    {
        if (true == (await client.Windows.IsOpenAsync(to))) await client.SendTextAsync(to, "hi");
    }

    async Task C038_equals_variable(Recipient to)
    {
        if ((await client.Windows.IsOpenAsync(to)) == x) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C039_ternary(Recipient to)
    {
        var r = await client.Windows.IsOpenAsync(to) ? Send(to) : 0;
        var q = await client.Windows.IsOpenAsync(to) ? 0 : Send(/*⚑*/to);
    }

    async Task C040_ternary_condition_composed(Recipient to)
    {
        if ((x ? await client.Windows.IsOpenAsync(to) : false)) await client.SendTextAsync(to, "hi");
    }

    async Task C041_ternary_condition_other_arm_true(Recipient to)
    {
        if ((x ? await client.Windows.IsOpenAsync(to) : true)) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    async Task C042_switch_expression(Recipient to)
    {
        var r = (await client.Windows.IsOpenAsync(to)) switch { true => Send(to), false => Send(/*⚑*/to) };
    }

    async Task C043_switch_statement(Recipient to)
    {
        switch (await client.Windows.IsOpenAsync(to))
        {
            case true:
                await client.SendTextAsync(to, "hi");
                break;
            default:
                await client.SendTextAsync(/*⚑*/to, "hi");
                break;
        }
    }

    async Task C044_switch_when_clause(Recipient to)
    {
        switch (o)
        {
            case string s when await client.Windows.IsOpenAsync(to):
                await client.SendTextAsync(to, s);
                break;
            case string s:
                await client.SendTextAsync(/*⚑*/to, s);
                break;
        }
    }

    async Task<int> C045_return_ternary(Recipient to)
    {
        return await client.Windows.IsOpenAsync(to) ? Send(to) : 0;
    }
}
