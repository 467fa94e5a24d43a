namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>
/// A moment of an execution: which variables hold the same recipient, which recipients were seen open, and what the
/// flags say. Recipients are numbered in the order of the variables that hold them, so that equal moments are equal.
/// </summary>
/// <param name="Slots">Four bits for each variable: the recipient it holds.</param>
/// <param name="Known">A bit for each recipient that was seen open.</param>
/// <param name="Flags">A bit for each flag.</param>
internal readonly record struct State(ulong Slots, uint Known, uint Flags)
{
    /// <summary>The variables: the method's, those of loops, and that of the started check.</summary>
    private const int Variables = GuardProgram.Recipients + GuardProgram.LoopRecipients + 1;

    public const int Check = Variables - 1;

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

    public State Copy(int variable, int source) => Put(variable, Holds(source)).Renumbered();

    /// <summary>The variable gets a recipient that no variable holds.</summary>
    public State Renew(int variable) => Put(variable, 15).Renumbered();

    public State Swap(int first, int second) => Put(first, Holds(second)).Put(second, Holds(first)).Renumbered();

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
