namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>A program with what the oracle and the analyzer say of its sends.</summary>
internal sealed record JudgedProgram(int Seed, GuardProgram Program, Judgement Judgement, IReadOnlySet<int> Reported)
{
    /// <summary>The sends that some execution reaches unguarded, and that are not reported.</summary>
    public IEnumerable<int> Missed => Judgement.Unguarded.Except(Reported);

    public IEnumerable<int> Guarded => Judgement.Reached.Except(Judgement.Unguarded);

    /// <summary>Reported sends of which an analysis that forgets no more than it must could tell that they are guarded.</summary>
    public IEnumerable<int> FalseAlarms => Reported.Except(Judgement.Unproven);

    /// <summary>Reported sends that are guarded, or never reached, as only one sees who tells executions apart.</summary>
    public IEnumerable<int> UnavoidableAlarms => Reported.Intersect(Judgement.Unproven).Except(Judgement.Unguarded);

    /// <summary>Judges programs together, which is faster; one that does not compile is left out.</summary>
    public static async Task<IReadOnlyList<JudgedProgram>> AllAsync(IReadOnlyList<GuardProgram> programs, int firstSeed, CancellationToken cancellationToken)
    {
        var reported = await ProgramAnalysis.ReportedAsync(programs, cancellationToken);
        return [.. programs.Select((program, i) => reported[i] is { } sends ? new JudgedProgram(firstSeed + i, program, Oracle.Judge(program), sends) : null).OfType<JudgedProgram>()];
    }
}
