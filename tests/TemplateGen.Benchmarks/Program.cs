using System.Globalization;
using BenchmarkDotNet.Running;
using TemplateGen.Benchmarks.Compiler;

// "runtime" and then what BenchmarkDotNet takes; "editor"; "rules"; "guard"; or a number of runs, for what a build and an editor pay.
if (args is ["runtime", .. var benchmarkArgs])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(benchmarkArgs);
}
else if (args is ["editor"])
{
    Keystroke.Run();
}
else if (args is ["rules"])
{
    RuleTimes.Run(runs: 5);
    DefinitionChecks.Run(runs: 5);
}
else if (args is ["guard"])
{
    GuardTimes.Run(runs: 7);
    GuardBodies.Run(runs: 7);
}
else
{
    CompilerBenchmarks.Run(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5);
}
