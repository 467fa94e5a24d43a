namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>What functions change: each change gives a state all values that it may have afterwards.</summary>
internal static class FunctionChanges
{
    public static IEnumerable<Func<State, IEnumerable<State>>> Of(GuardProgram program, int function)
    {
        var body = program.Functions[function].Body;
        var own = ProgramTree.Statements(body).SelectMany(Of).Concat(ProgramTree.AllExpressions(body).SelectMany(Of));
        return own.Concat(ProgramTree.Statements(body).OfType<Statement.Invoke>().SelectMany(call => Of(program, call.Function)));
    }

    private static Func<State, IEnumerable<State>>[] Of(Statement statement) => statement switch
    {
        Statement.SetFlag set => [Flag(set.Flag)],
        Statement.SetFlags => [Flag(0), Flag(1)],
        Statement.SetMaybe or Statement.AskPerhaps => [state => [state.SetMaybe(null), state.SetMaybe(false), state.SetMaybe(true)]],
        Statement.Find => [Flag(State.Found)],
        Statement.StartCheck => [Recipient(State.Check)],
        Statement.Copy copy => [Recipient(copy.Recipient)],
        Statement.CopyEither copy => [Recipient(copy.Recipient)],
        Statement.Renew renew => [Recipient(renew.Recipient)],
        Statement.RenewPaths => [.. Enumerable.Range(GuardProgram.FirstPath, GuardProgram.Paths).Select(Recipient)],
        Statement.Swap swap => [Recipient(swap.First), Recipient(swap.Second)],
        _ => [],
    };

    private static Func<State, IEnumerable<State>>[] Of(Expression expression) => expression switch
    {
        Expression.SetFlag set => [Flag(set.Number)],
        Expression.Out argument => [Recipient(argument.Recipient)],
        _ => [],
    };

    private static Func<State, IEnumerable<State>> Flag(int flag) => state => [state.SetFlag(flag, false), state.SetFlag(flag, true)];

    private static Func<State, IEnumerable<State>> Recipient(int recipient) => state => [state.Renew(recipient)];
}
