using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>
/// The analyzer against an oracle, on random programs. No send that some execution reaches unguarded may be missed, and
/// few that are guarded on all ways may be reported.
/// More programs: set <c>TEMPLATEGEN_CASES</c>; other ones: <c>TEMPLATEGEN_SEED</c>.
/// </summary>
public class ProgramTests(ITestOutputHelper output)
{
    /// <summary>Of so many guarded sends, one may be reported though it could be proven.</summary>
    private const int GuardedForEachFalseAlarm = 50;

    /// <summary>Only tells an end from none.</summary>
    private static readonly TimeSpan LimitForEach = TimeSpan.FromSeconds(1);

    private static readonly int Count = RandomCases.CountOr(300);

    private static readonly Lazy<Task<IReadOnlyList<JudgedProgram>>> Judged = new(() => JudgedProgram.AllAsync(
        [.. Enumerable.Range(RandomCases.FirstSeed, Count).Select(ProgramGenerator.Generate)],
        RandomCases.FirstSeed,
        CancellationToken.None));

    [Fact]
    public async Task Every_program_compiles()
    {
        var judged = await JudgeAsync();

        if (judged.Count == Count) return;
        var broken = Enumerable.Range(RandomCases.FirstSeed, Count).Except(judged.Select(program => program.Seed)).First();
        Assert.Fail($"Seed {broken} does not compile:\n{ProgramAnalysis.Show(ProgramGenerator.Generate(broken))}");
    }

    [Fact]
    public async Task No_unguarded_send_is_missed()
    {
        var failing = (await JudgeAsync()).Where(program => program.Missed.Any()).ToList();

        if (failing.Count > 0) Assert.Fail($"Sends are unguarded and not reported.\n{await ExplainAsync(failing, program => program.Missed)}");
    }

    [Fact]
    public async Task Few_guarded_sends_are_reported()
    {
        var judged = await JudgeAsync();
        var (guarded, unavoidable, alarms) = (judged.Sum(program => program.Guarded.Count()), judged.Sum(program => program.UnavoidableAlarms.Count()), judged.Sum(program => program.FalseAlarms.Count()));
        var result = $"{judged.Count} programs, {judged.Sum(program => program.Judgement.Unguarded.Count)} unguarded sends, {guarded} guarded sends. Reported all the same: {unavoidable} unavoidably, {alarms} falsely.";

        output.WriteLine(result);
        if (alarms * GuardedForEachFalseAlarm <= guarded) return;
        Assert.Fail($"{result}\n{await ExplainAsync([.. judged.Where(program => program.FalseAlarms.Any())], program => program.FalseAlarms)}");
    }

    /// <summary>Or the tests above would say little.</summary>
    [Fact]
    public void Programs_have_guarded_and_unguarded_sends()
    {
        var judged = Enumerable.Range(1, 400).Select(seed => Oracle.Judge(ProgramGenerator.Generate(seed))).ToList();

        Assert.InRange(judged.Sum(judgement => judgement.Unguarded.Count), 800, int.MaxValue);
        Assert.InRange(judged.Sum(judgement => judgement.Reached.Except(judgement.Unguarded).Count()), 200, int.MaxValue);
    }

    [Fact]
    public void Who_tells_executions_apart_reports_no_more() =>
        Assert.All(Enumerable.Range(1, 400).Select(seed => Oracle.Judge(ProgramGenerator.Generate(seed))), judgement => Assert.Empty(judgement.Unguarded.Except(judgement.Unproven)));

    [Fact]
    public void A_seed_always_makes_the_same_program() =>
        Assert.Equal(ProgramAnalysis.Show(ProgramGenerator.Generate(7)), ProgramAnalysis.Show(ProgramGenerator.Generate(7)));

    private static async Task<IReadOnlyList<JudgedProgram>> JudgeAsync() =>
        await Task.Run(() => Judged.Value).WaitAsync(TimeSpan.FromMinutes(1) + (LimitForEach * Count), TestContext.Current.CancellationToken);

    /// <summary>All seeds, and some of the programs as small as they get.</summary>
    private static async Task<string> ExplainAsync(IReadOnlyList<JudgedProgram> failing, Func<JudgedProgram, IEnumerable<int>> mistakes)
    {
        const int Shown = 8;
        var texts = new List<string>();
        foreach (var program in failing.Take(Shown))
        {
            var smallest = await ProgramReduction.SmallestAsync(program, mistakes, TestContext.Current.CancellationToken);
            texts.Add($"Seed {program.Seed}, made smaller: sends {string.Join(", ", mistakes(smallest))}.\n{ProgramAnalysis.Show(smallest.Program)}");
        }

        return $"Seeds {string.Join(", ", failing.Select(program => program.Seed))}.\n{string.Join("\n", texts)}";
    }
}
