using System.CommandLine;
using TemplateGen.Definitions;

namespace TemplateGen.Tool.Lint;

/// <summary><c>dotnet templategen lint [--fix] [--apply key]… [paths…]</c></summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var fix = new Option<bool>("--fix") { Description = "Fix what has only one right fix, and list the choices for the rest." };
        var apply = new Option<string[]>("--apply") { Description = "Apply a fix wherever it fits, by the key that --fix lists, such as TG1302.UTILITY.", HelpName = "key" };
        apply.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!DefinitionFixes.RuleIds.Contains(token.Value.Split('.')[0])) result.AddError($"{token.Value}: there is no such fix. --fix lists those that fit.");
            }
        });
        var paths = new Argument<string[]>("paths")
        {
            Description = "Definition files, and folders in which to find *.whatsapp.json; the current folder when none is given.",
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = _ => ["."],
        };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.StartsWith('-')) result.AddError($"{token.Value}: there is no such option. A file of this name is ./{token.Value}.");
            }
        });
        var command = new Command("lint", "Checks definition files.") { fix, apply, paths };
        command.SetAction(result => new Linter(Console.Out, Console.Error).Run(result.GetValue(paths)!, result.GetValue(fix), result.GetValue(apply) ?? []));
        return command;
    }
}
