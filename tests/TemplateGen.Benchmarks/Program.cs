using System.Globalization;
using TemplateGen.Benchmarks.Compiler;

CompilerBenchmarks.Run(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5);
