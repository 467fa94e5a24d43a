using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding.Programs;

/// <summary>
/// The analyzer against an oracle, on random programs. No send that some execution reaches unguarded may be missed. An
/// analysis that does not tell executions apart cannot be as exact as the oracle, so false alarms are only counted.
/// More programs: set <c>TEMPLATEGEN_CASES</c>; other ones: <c>TEMPLATEGEN_SEED</c>.
/// </summary>
public class ProgramTests(ITestOutputHelper output)
{
    /// <summary>Only tells an end from none.</summary>
    private static readonly TimeSpan LimitForEach = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LimitForReduction = TimeSpan.FromSeconds(30);

    private static int Count => Number("TEMPLATEGEN_CASES", 300);

    private static int FirstSeed => Number("TEMPLATEGEN_SEED", 1);

    [Fact]
    public async Task No_unguarded_send_is_missed()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var programs = Enumerable.Range(FirstSeed, Count).Select(ProgramGenerator.Generate).ToList();
        var judged = programs.ConvertAll(Oracle.Judge);

        var limit = TimeSpan.FromMinutes(1) + LimitForEach * Count;
        var reported = await Task.Run(() => ProgramAnalysis.ReportedAsync(programs, cancellation), cancellation).WaitAsync(limit, cancellation);

        Assert.All(programs.Zip(reported), pair => Assert.True(pair.Second is not null, $"This does not compile:\n{ProgramAnalysis.Show(pair.First)}"));
        for (var i = 0; i < programs.Count; i++)
        {
            if (!Missed(judged[i], reported[i]!).Any()) continue;
            var smallest = await SmallestAsync(programs[i], Missed, cancellation);
            var missed = Missed(Oracle.Judge(smallest), (await ProgramAnalysis.ReportedAsync([smallest], cancellation))[0]!);
            Assert.Fail($"Seed {FirstSeed + i}, made smaller: sends {string.Join(", ", missed)} are unguarded and not reported.\n{ProgramAnalysis.Show(smallest)}");
        }

        var safe = judged.Sum(judgement => judgement.Reached.Except(judgement.Unguarded).Count());
        var alarms = Enumerable.Range(0, programs.Count).Sum(i => FalseAlarms(judged[i], reported[i]!).Count());
        output.WriteLine($"{programs.Count} programs, {judged.Sum(judgement => judgement.Unguarded.Count)} unguarded sends, {safe} guarded sends, of which {alarms} are reported all the same.");
    }

    /// <summary>Or the test above would say little.</summary>
    [Fact]
    public void Programs_have_guarded_and_unguarded_sends()
    {
        var judged = Enumerable.Range(1, 400).Select(seed => Oracle.Judge(ProgramGenerator.Generate(seed))).ToList();

        Assert.InRange(judged.Sum(judgement => judgement.Unguarded.Count), 800, int.MaxValue);
        Assert.InRange(judged.Sum(judgement => judgement.Reached.Except(judgement.Unguarded).Count()), 200, int.MaxValue);
    }

    [Fact]
    public void A_seed_always_makes_the_same_program() =>
        Assert.Equal(ProgramAnalysis.Show(ProgramGenerator.Generate(7)), ProgramAnalysis.Show(ProgramGenerator.Generate(7)));

    private static IEnumerable<int> FalseAlarms(Judgement judgement, IReadOnlySet<int> reported) => reported.Except(judgement.Unguarded);

    private static IEnumerable<int> Missed(Judgement judgement, IReadOnlySet<int> reported) => judgement.Unguarded.Except(reported);

    /// <summary>Goes on as long as a smaller program has the same kind of mistake, and for half a minute at most.</summary>
    private static async Task<GuardProgram> SmallestAsync(GuardProgram program, Func<Judgement, IReadOnlySet<int>, IEnumerable<int>> mistakes, CancellationToken cancellation)
    {
        const int Together = 25;
        var clock = Stopwatch.StartNew();
        for (var found = true; found;)
        {
            found = false;
            foreach (var steps in ProgramReduction.Steps(program).Chunk(Together))
            {
                if (clock.Elapsed > LimitForReduction) return program;
                var reported = await ProgramAnalysis.ReportedAsync(steps, cancellation);
                var smaller = Enumerable.Range(0, steps.Length).FirstOrDefault(i => reported[i] is { } sends && mistakes(Oracle.Judge(steps[i]), sends).Any(), -1);
                if (smaller < 0) continue;
                (program, found) = (steps[smaller], true);
                break;
            }
        }

        return program;
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
