using System.CommandLine;
using TemplateGen.Tool;
using TemplateGen.Tool.Lint;

var root = new RootCommand("Works with WhatsApp template definitions.") { LintCommand.Create() };
var command = root.Parse(args);
if (command.Errors.Count == 0) return command.Invoke();

foreach (var error in command.Errors) Console.Error.WriteLine(error.Message);
Console.Error.WriteLine("See dotnet templategen --help.");
return ExitCode.CannotRun;
