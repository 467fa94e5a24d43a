namespace Cases;

/// <summary>What the comparison of two values tells of both.</summary>
public class Comparisons : Shop
{
    class Name(string text)
    {
        public string Text => text;

        public static bool operator ==(Name a, Name b) => a.Text.Length == b.Text.Length;

        public static bool operator !=(Name a, Name b) => !(a == b);

        public override bool Equals(object? obj) => obj is Name;

        public override int GetHashCode() => 1;
    }

    static bool IsOpen([OpenWindowWhen(true)] Name to) => true;

    static void Say([RequiresOpenWindow] Name to) { }

    static bool IsOpen([OpenWindowWhen(true)] object to) => true;

    static void Say([RequiresOpenWindow] object to) { }

    static bool? MayBeOpen([OpenWindowWhen(true)] Recipient to) => to == default ? null : true;

    void Equal_recipients(Recipient to)
    {
        if (to == other && IsOpen(to)) Shop.Say(other);
        if (to != other && IsOpen(to)) Shop.Say(/*⚑*/other);
        if (to != other) return;
        if (IsOpen(other)) Shop.Say(to);
    }

    async Task Equal_texts(string text, string second)
    {
        if (text == second && texts.IsOpen(text)) await texts.SendTextAsync(second, "hi");
        if (text != second && texts.IsOpen(text)) await texts.SendTextAsync(/*⚑*/second, "hi");
        if (text == text + second && texts.IsOpen(text)) await texts.SendTextAsync(/*⚑*/second, "hi");
    }

    void Equal_in_the_eyes_of_their_class(Name a, Name b)
    {
        if (a == b && IsOpen(a)) Say(/*⚑*/b);
        if (ReferenceEquals(a, b) && IsOpen(a)) Say(b);
    }

    void Same_object(object a, object b)
    {
        if (a == b && IsOpen(a)) Say(b);
    }

    async Task Texts_put_together(string text, string second)
    {
        if (texts.IsOpen(text + second)) await texts.SendTextAsync(text + second, "hi");
        if (texts.IsOpen(text + second)) await texts.SendTextAsync(/*⚑*/second + text, "hi");
        if (texts.IsOpen(text + "0")) await texts.SendTextAsync(/*⚑*/text + "1", "hi");
        if (texts.IsOpen(text + o)) await texts.SendTextAsync(/*⚑*/text + o, "hi");
        if (texts.IsOpen(o + text)) await texts.SendTextAsync(/*⚑*/o + text, "hi");
        if (texts.IsOpen($"{text}-{second}")) await texts.SendTextAsync($"{text}-{second}", "hi");
        if (texts.IsOpen($"{text}-{second}")) await texts.SendTextAsync(/*⚑*/$"{second}-{text}", "hi");
        if (texts.IsOpen($"{text}-{list.Count,3}")) await texts.SendTextAsync(/*⚑*/$"{text}-{list.Count,3}", "hi");
        if (texts.IsOpen($"{text}-{list.Count:0}")) await texts.SendTextAsync(/*⚑*/$"{text}-{list.Count:0}", "hi");
    }

    async Task Texts_made_of_texts(string text, string second)
    {
        if (texts.IsOpen(text.Trim())) await texts.SendTextAsync(text.Trim(), "hi");
        if (texts.IsOpen(text.Trim())) await texts.SendTextAsync(/*⚑*/second.Trim(), "hi");
        if (texts.IsOpen(text.Replace(second, "")))
        {
            await texts.SendTextAsync(text.Replace(second, ""), "hi");
            await texts.SendTextAsync(/*⚑*/second.Replace(text, ""), "hi");
            await texts.SendTextAsync(/*⚑*/text.Replace(second, "0"), "hi");
        }

        if (texts.IsOpen(string.Concat(text, second))) await texts.SendTextAsync(string.Concat(text, second), "hi");
    }

    async Task Found_window_is_a_guard(Recipient to)
    {
        if (await client.Windows.FindOpenAsync(to) is { }) await client.SendTextAsync(to, "hi");
        if (await client.Windows.FindOpenAsync(to) is not null) await client.SendTextAsync(to, "hi");
        if (await client.Windows.FindOpenAsync(to) is CareWindow) await client.SendTextAsync(to, "hi");
        if (await client.Windows.FindOpenAsync(to) is CareWindow found && found.ClosesAt > default(DateTimeOffset)) await client.SendTextAsync(to, "hi");
        if (await client.Windows.FindOpenAsync(to) != null) await client.SendTextAsync(to, "hi");
        if (null != await client.Windows.FindOpenAsync(to)) await client.SendTextAsync(to, "hi");
        if (await client.Windows.FindOpenAsync(cancellationToken: ct, customer: to) is { }) await client.SendTextAsync(to, "hi");
        if (await client.Windows.FindOpenAsync(to) is null) await client.SendTextAsync(/*⚑*/to, "hi");
        if (await client.Windows.FindOpenAsync(to) == null) await client.SendTextAsync(/*⚑*/to, "hi");
        if (await client.Windows.FindOpenAsync(to) is { }) await client.SendTextAsync(/*⚑*/other, "hi");
        var window = await client.Windows.FindOpenAsync(to);
        await client.SendTextAsync(/*⚑*/to, "hi");
        if (window is not CareWindow) return;
        await client.SendTextAsync(to, "hi");
        await client.SendTextAsync(window.Customer, "hi");
    }

    async Task Found_window_returned_when_missing(Recipient to)
    {
        var window = await client.Windows.FindOpenAsync(to);
        if (window == null) return;
        await client.SendTextAsync(to, "hi");
    }

    async Task Member_of_a_found_window(Recipient to)
    {
        if ((await client.Windows.FindOpenAsync(to))?.Customer == other) await client.SendTextAsync(to, "hi");
        if (other == (await client.Windows.FindOpenAsync(to))?.Customer) await client.SendTextAsync(to, "hi");
        if ((await client.Windows.FindOpenAsync(to))?.Customer != other) await client.SendTextAsync(/*⚑*/to, "hi");
        if ((await client.Windows.FindOpenAsync(to))?.ClosesAt > default(DateTimeOffset)) await client.SendTextAsync(to, "hi");
        if (default(DateTimeOffset) <= (await client.Windows.FindOpenAsync(to))?.ClosesAt) await client.SendTextAsync(to, "hi");
        if (!((await client.Windows.FindOpenAsync(to))?.ClosesAt > default(DateTimeOffset))) await client.SendTextAsync(/*⚑*/to, "hi");
    }

    void Answers_compared_by_method(Recipient to)
    {
        if (IsOpen(to).Equals(true)) Shop.Say(to);
        if (IsOpen(to).Equals(false)) Shop.Say(/*⚑*/to);
        if (!IsOpen(to).Equals(false)) Shop.Say(to);
        if (IsOpen(to).CompareTo(true) == 0) Shop.Say(/*⚑*/to);
        bool? maybe = IsOpen(to);
        if (maybe.Equals(false)) Shop.Say(/*⚑*/to);
        if (to.Equals(other) && IsOpen(to)) Shop.Say(/*⚑*/current);
    }

    void Nullable_values(Recipient to, Recipient? given)
    {
        bool? maybe = IsOpen(to) ? true : null;
        if (maybe.HasValue) Shop.Say(to);
        else Shop.Say(/*⚑*/to);
        int? count = IsOpen(to) ? 1 : null;
        if (count.HasValue) Shop.Say(to);
        if (count != null) Shop.Say(to);
        if (count is null) Shop.Say(/*⚑*/to);
        if (MayBeOpen(to).Value) Shop.Say(to);
        if (!MayBeOpen(to).Value) Shop.Say(/*⚑*/to);
        if (!IsOpen(given.GetValueOrDefault())) return;
        Shop.Say(given!.Value);
        Shop.Say(/*⚑*/given.GetValueOrDefault(other));
    }

    void Values_that_are_never_null(Recipient to)
    {
        Recipient? maybe = default(Recipient);
        if (maybe == null) Shop.Say(to);
        if (maybe != null) Shop.Say(/*⚑*/to);
        DateTime? now = new DateTime(1);
        if (now is null) Shop.Say(to);
        Recipient? nothing = default;
        if (nothing != null) Shop.Say(to);
        if (nothing == null) Shop.Say(/*⚑*/to);
    }

    void Neither_null_nor_false(Recipient to)
    {
        if (MayBeOpen(to) is not null and not false) Shop.Say(to);
        if (MayBeOpen(to) is not (null or false)) Shop.Say(to);
        if (MayBeOpen(to) is not null and not true) Shop.Say(/*⚑*/to);
        if (MayBeOpen(to) is null or not true) Shop.Say(/*⚑*/to);
        if (MayBeOpen(to) is var open && open == true) Shop.Say(to);
        if (MayBeOpen(to) is bool there && there) Shop.Say(to);
        if (MayBeOpen(to) is bool) Shop.Say(/*⚑*/to);
    }

    void Types_that_always_fit(Recipient to)
    {
        var closed = IsOpen(to) ? null : new MemoryStream();
        if (closed is not MemoryStream) Shop.Say(to);
        if (closed is not Stream) Shop.Say(to);
        if (closed is not IDisposable) Shop.Say(to);
        if (closed is not Stream { Length: 1 }) Shop.Say(/*⚑*/to);
        if (closed is not IEquatable<int>) Shop.Say(/*⚑*/to);
        if (closed is MemoryStream) Shop.Say(/*⚑*/to);
        int? count = IsOpen(to) ? null : 1;
        if (count is not int) Shop.Say(to);
        if (count is not > 1) Shop.Say(/*⚑*/to);
    }

    void Variable_that_takes_all(Recipient to)
    {
        if (o is var any)
        {
            Shop.Say(/*⚑*/to);
            return;
        }

        Shop.Say(to);
    }

    void Type_that_takes_some(Recipient to)
    {
        if (o is string text) return;
        Shop.Say(/*⚑*/to);
    }

    void Names_in_patterns(Recipient[] recipients, Aliases.Message message)
    {
        if (recipients is [var first, ..] same && IsOpen(same[0]))
        {
            Shop.Say(recipients[0]);
            Shop.Say(first);
        }

        if (recipients is [_, .. var rest] && IsOpen(rest[0])) Shop.Say(/*⚑*/recipients[1]);
        if (Make() is { From: var a } && IsOpen(a) && Make() is { From: var b }) Shop.Say(/*⚑*/b);
        if (message is (var c, _) && IsOpen(c) && message is (var d, _)) Shop.Say(d);
        if (message is { From: var e } && IsOpen(e)) Shop.Say(message.From);

        static Order Make() => new();
    }

    void Objects_by_another_type(Recipient to)
    {
        if ((conv as Conversation)!.IsOpen) _ = conv.Reply("hi");
        if ((o as Conversation)!.IsOpen) _ = (o as Conversation)!.Reply("hi");
        if (((Conversation)o!).IsOpen) _ = ((Conversation)o).Reply("hi");
    }

    async Task Task_in_an_object(Recipient to)
    {
        object task = windows.IsOpenAsync(to);
        if (await (Task<bool>)task) Shop.Say(to);
        if (await Task.FromResult(IsOpen(to))) Shop.Say(to);
        if (await ValueTask.FromResult(IsOpen(to))) Shop.Say(to);
        if (await new ValueTask<bool>(IsOpen(to))) Shop.Say(to);
        if (await new ValueTask<bool>(windows.IsOpenAsync(to))) Shop.Say(to);
        if (await new Later(IsOpen(to))) Shop.Say(/*⚑*/to);
        if (await Task.FromResult(windows.IsOpenAsync(to).Result)) Shop.Say(to);
        var awaiter = windows.IsOpenAsync(to).GetAwaiter();
        if (awaiter.GetResult()) Shop.Say(to);
    }

    class Later(bool answer)
    {
        public System.Runtime.CompilerServices.TaskAwaiter<bool> GetAwaiter() => Task.FromResult(answer).GetAwaiter();
    }

    async Task Two_checks_awaited_together(Recipient to)
    {
        await Task.WhenAll(client.Windows.EnsureOpenAsync(to).AsTask(), client.Windows.EnsureOpenAsync(other).AsTask());
        Shop.Say(to);
        Shop.Say(other);
        Shop.Say(/*⚑*/current);
        var both = Task.WhenAll(new[] { conv.EnsureAsync(), client.Windows.EnsureOpenAsync(current).AsTask() });
        Shop.Say(/*⚑*/current);
        await both;
        Shop.Say(current);
        await conv.ReplyAsync("hi");
    }
}
