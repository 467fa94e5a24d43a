namespace TemplateGen.Benchmarks.Compiler;

/// <summary>
/// What TemplateGen costs a build and an editor. Whole processes of the SDK's own compiler, so not for BenchmarkDotNet;
/// each figure is a median, taken in turn with what it is compared to.
/// </summary>
internal static class CompilerBenchmarks
{
    public static void Run(int runs)
    {
        Console.WriteLine("Generator time in a cold compiler\n");
        GeneratorTimes.Run(runs);
        Console.WriteLine("\nThe rules on definitions in a cold compiler\n");
        RuleTimes.Run(runs);
        Console.WriteLine("\nA whole compile\n");
        WholeCompile.Run(runs);
        Console.WriteLine("\nAn edit in a warm compiler\n");
        Keystroke.Run();
        Console.WriteLine("\nReading and checking definitions\n");
        DefinitionChecks.Run(runs);
    }
}
