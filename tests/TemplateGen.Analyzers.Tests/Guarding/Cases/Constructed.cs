namespace Cases;

/// <summary>Recipients in objects that a constructor made, and in records that are taken apart.</summary>
public class Constructed : Shop
{
    public record Command(Recipient To, string Text);

    public readonly record struct Line(Recipient To, bool Open);

    public record Normalized(Recipient To)
    {
        public Recipient To { get; init; } = Norm(To);
    }

    public record Explicit(Recipient To)
    {
        public Recipient To { get; init; } = To;
    }

    public record Apart(Recipient To, Recipient From)
    {
        public void Deconstruct(out Recipient first, out Recipient second, out int third) => (first, second, third) = (From, To, 1);
    }

    public class Job(Recipient to)
    {
        public Recipient To { get; } = to;

        public Recipient Next = Norm(to);
    }

    public class Work
    {
        public Work(Recipient to, Recipient copy)
        {
            To = to;
            this.Copy = copy;
            if (Flip()) Copy = default;
        }

        public Work(Recipient to) => (To, Copy) = (to, default);

        public Recipient To { get; }

        public Recipient Copy { get; set; }
    }

    public class Reassigned
    {
        public Reassigned(Recipient to)
        {
            to = Norm(to);
            To = to;
        }

        public Recipient To { get; }
    }

    public class Own
    {
        private Recipient _to;

        public Own(Recipient to) => To = to;

        public Recipient To
        {
            get => _to;
            set => _to = Norm(value);
        }
    }

    void Made_from_an_asked_one(Recipient to)
    {
        if (!IsOpen(to)) return;
        var command = new Command(to, "hi");
        Say(command.To);
        Command other = new(to, "hi");
        Say(other.To);
        Say(new Line(to, true).To);
        Say(new Job(to).To);
        var work = new Work(copy: to, to: to);
        Say(work.To);
        Say(/*⚑*/work.Copy);
        Say(new Work(to).To);
        Say(new Explicit(to).To);
    }

    void Made_into_another(Recipient to)
    {
        if (!IsOpen(to)) return;
        Say(/*⚑*/new Normalized(to).To);
        Say(/*⚑*/new Job(to).Next);
        Say(/*⚑*/new Reassigned(to).To);
        Say(/*⚑*/new Own(to).To);
    }

    void Asked_once_made(Recipient to)
    {
        var command = new Command(to, "hi");
        if (IsOpen(command.To)) Say(to);
        command = new Command(other, "hi");
        if (IsOpen(command.To)) Say(/*⚑*/to);
    }

    void Changed_when_made(Recipient to)
    {
        if (!IsOpen(to)) return;
        var command = new Command(to, "hi") { To = other };
        Say(/*⚑*/command.To);
        var again = new Command(other, "hi") { To = to };
        Say(again.To);
    }

    void Answer_in_it(Recipient to)
    {
        var line = new Line(to, IsOpen(to));
        if (line.Open) Say(line.To);
        if (line.Open) Say(to);
        Say(/*⚑*/line.To);
    }

    void Taken_apart(Command command)
    {
        var (to, text) = command;
        if (IsOpen(to)) Say(command.To);
        if (IsOpen(command.To)) Say(to);
        Use(text);
        to = other;
        if (IsOpen(command.To)) Say(/*⚑*/to);
    }

    void Taken_apart_in_a_pattern(object something)
    {
        if (something is Command(var to, _) command && IsOpen(to)) Say(command.To);
        if (something is Command(var one, "hi") && IsOpen(one)) Say(one);
        if (something is Line(var two, true) line && IsOpen(line.To)) Say(two);
    }

    void Taken_apart_by_its_own_code(Apart apart)
    {
        var (first, second) = apart;
        if (IsOpen(apart.To)) Say(first);
        if (IsOpen(apart.To)) Say(/*⚑*/second);
        var (third, fourth, _) = apart;
        if (IsOpen(apart.From)) Say(/*⚑*/third);
        Use(fourth);
    }

    void Entries(Dictionary<Recipient, string> texts)
    {
        foreach (var (to, text) in texts)
        {
            if (IsOpen(to)) Say(to);
            else Say(/*⚑*/to);
            Use(text);
        }

        foreach (var entry in texts)
        {
            var (to, text) = entry;
            if (IsOpen(entry.Key)) Say(to);
            var (same, _) = entry;
            if (IsOpen(same)) Say(entry.Key);
            Use(text);
        }
    }

    void Many(List<Command> commands)
    {
        foreach (var (to, text) in commands)
        {
            if (!IsOpen(to)) continue;
            Use(new Command(to, text));
            Say(to);
        }
    }
}
