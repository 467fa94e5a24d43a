namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>
/// A moment of an execution: which variables hold the same recipient, which recipients were seen open, and what the
/// flags say. Recipients are numbered in the order of the variables that hold them, so that equal moments are equal.
/// </summary>
/// <param name="Slots">Four bits for each variable: the recipient it holds.</param>
/// <param name="Known">A bit for each recipient that was seen open.</param>
/// <param name="Flags">A bit for each flag, then one for the found window, and two for the answer.</param>
internal readonly record struct State(ulong Slots, uint Known, uint Flags)
{
    /// <summary>Of whom the started check is.</summary>
    public const int Check = GuardProgram.FirstParameter + GuardProgram.MaxFunctions;

    /// <summary>The flag that is set while a found window is kept.</summary>
    public const int Found = GuardProgram.Flags;

    public const int AllFlags = GuardProgram.Flags + 3;

    private const int Answer = GuardProgram.Flags + 1;

    private const int HasAnswer = GuardProgram.Flags + 2;

    private const int Variables = Check + 1;

    /// <summary>A bit for each variable that is known open, and for each two that hold the same recipient.</summary>
    public UInt128 Facts
    {
        get
        {
            var (facts, bit) = (UInt128.Zero, UInt128.One);
            for (var i = 0; i < Variables; i++)
            {
                for (var j = 0; j <= i; j++, bit <<= 1)
                {
                    if (i == j ? IsOpen(i) : Holds(i) == Holds(j)) facts |= bit;
                }
            }

            return facts;
        }
    }

    /// <summary>All variables hold different recipients, of which nothing is known.</summary>
    public static State Start(uint flags)
    {
        var slots = 0ul;
        for (var i = 0; i < Variables; i++) slots |= (ulong)i << (4 * i);
        return new State(slots, 0, flags);
    }

    public bool IsOpen(int variable) => (Known >> Holds(variable) & 1) != 0;

    public State Open(int variable) => this with { Known = Known | 1u << Holds(variable) };

    public bool Flag(int flag) => (Flags >> flag & 1) != 0;

    public State SetFlag(int flag, bool value) => this with { Flags = value ? Flags | 1u << flag : Flags & ~(1u << flag) };

    /// <summary>What the nullable bool says.</summary>
    public bool? Maybe => Flag(HasAnswer) ? Flag(Answer) : null;

    public State SetMaybe(bool? value) => SetFlag(HasAnswer, value is not null).SetFlag(Answer, value is true);

    public State Copy(int variable, int source) => Put(variable, Holds(source)).Renumbered();

    /// <summary>The variable gets a recipient that no variable holds.</summary>
    public State Renew(int variable) => Put(variable, 15).Renumbered();

    public State Swap(int first, int second) => Put(first, Holds(second)).Put(second, Holds(first)).Renumbered();

    /// <summary>The same flags, and nothing but these facts and what follows from them.</summary>
    public State With(UInt128 facts)
    {
        var state = Start(Flags);
        for (var i = 0; i < Variables; i++)
        {
            for (var j = 0; j <= i; j++, facts >>= 1)
            {
                if ((facts & UInt128.One) == UInt128.Zero) continue;
                state = i == j ? state.Open(i) : state.Unite(i, j);
            }
        }

        return state.Renumbered();
    }

    /// <summary>All variables that hold what the first one does now hold what the second one does.</summary>
    private State Unite(int first, int second)
    {
        var (from, to, united) = (Holds(first), Holds(second), this);
        for (var i = 0; i < Variables; i++)
        {
            if (Holds(i) == from) united = united.Put(i, to);
        }

        return IsOpen(first) || IsOpen(second) ? united.Open(second) : united;
    }

    private int Holds(int variable) => (int)(Slots >> (4 * variable) & 15);

    private State Put(int variable, int recipient) => this with { Slots = Slots & ~(15ul << (4 * variable)) | (ulong)recipient << (4 * variable) };

    private State Renumbered()
    {
        Span<int> numbers = stackalloc int[16];
        numbers.Fill(-1);
        var (slots, known, next) = (0ul, 0u, 0);
        for (var i = 0; i < Variables; i++)
        {
            var recipient = Holds(i);
            if (numbers[recipient] < 0)
            {
                known |= (Known >> recipient & 1) << next;
                numbers[recipient] = next++;
            }

            slots |= (ulong)numbers[recipient] << (4 * i);
        }

        return new State(slots, known, Flags);
    }
}
