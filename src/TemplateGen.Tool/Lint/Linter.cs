using System.Globalization;
using System.Text;
using TemplateGen.Definitions;

namespace TemplateGen.Tool.Lint;

/// <summary>Checks definition files, and fixes them when asked to.</summary>
/// <param name="output">Takes the findings, a line each, as MSBuild writes them.</param>
/// <param name="problems">Takes what kept a file from being checked or fixed.</param>
internal sealed class Linter(TextWriter output, TextWriter problems)
{
    private readonly Dictionary<FindingSeverity, int> _counts = [];
    private int _fixed;
    private bool _failed;

    /// <summary>Checks the files, together as those of one project, and gives the exit code.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="isFixing">Whether to apply what is safe, and to list what else could be done.</param>
    /// <param name="keys">Fixes to apply though they are a choice.</param>
    public int Run(IReadOnlyList<string> paths, bool isFixing, IReadOnlyCollection<string> keys)
    {
        var texts = Find(paths).Select(Read).OfType<DefinitionText>().ToList();
        var isWriting = isFixing || keys.Count > 0;
        if (isWriting) texts = texts.ConvertAll(text => Fix(text, fix => (isFixing && fix.IsSafe) || keys.Contains(fix.Key)));
        Report(texts, isFixing);
        output.WriteLine(Summary(texts.Count, isWriting));
        return _failed ? ExitCode.CannotRun : CountOf(FindingSeverity.Error) > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private IEnumerable<string> Find(IReadOnlyList<string> paths)
    {
        var found = new List<string>();
        foreach (var path in paths)
        {
            var files = DefinitionPaths.Find(path, Fail);
            if (files is null) Fail($"{path}: there is no such file or folder.");
            else if (files.Count == 0) Fail($"{path}: there is no *.whatsapp.json file under this folder.");
            else found.AddRange(files);
        }

        return found.DistinctBy(Path.GetFullPath, StringComparer.Ordinal);
    }

    private DefinitionText? Read(string path)
    {
        try
        {
            return DefinitionText.Read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail($"{path}: cannot be read: {exception.Message}");
        }
        catch (DecoderFallbackException)
        {
            Fail($"{path}: cannot be read: it is neither UTF-8 nor UTF-16.");
        }

        return null;
    }

    private DefinitionText Fix(DefinitionText file, Func<DefinitionFix, bool> isWanted)
    {
        var result = DefinitionFixes.FixAll(file.Text, isWanted);
        if (result.Applied.Count == 0) return file;
        try
        {
            var written = file.Replace(result.Text);
            foreach (var fix in result.Applied) output.WriteLine($"{file.Path}: fixed {fix.RuleId}: {fix.Title}");
            _fixed += result.Applied.Count;
            return written;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail($"{file.Path}: cannot be written: {exception.Message}");
            return file;
        }
    }

    private void Report(List<DefinitionText> texts, bool isListing)
    {
        var files = texts.ConvertAll(text => (Text: text, File: DefinitionReader.Read(text.Text)));
        var together = DefinitionRules
            .CheckTogether([.. files.SelectMany(file => file.File.Templates, (file, template) => new FileDefinition(KeyOf(file.Text.Path), template))])
            .ToLookup(found => found.FileKey, found => found.Finding, StringComparer.Ordinal);
        foreach (var (text, file) in files)
        {
            var lines = new LineMap(text.Text);
            var findings = DefinitionRules.Check(file).Concat(together[KeyOf(text.Path)]);
            foreach (var finding in findings.OrderBy(finding => finding.Span.Start))
            {
                Report(text.Path, lines, finding);
                if (isListing) ListChoices(text.Text, finding);
            }
        }
    }

    private void Report(string path, LineMap lines, Finding finding)
    {
        var severity = DefinitionRules.All.First(rule => rule.Id == finding.RuleId).DefaultSeverity;
        _counts[severity] = CountOf(severity) + 1;
        if (severity is FindingSeverity.Hidden) return;
        var (line, column) = lines.StartOf(finding.Span);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}): {Word(severity)} {finding.RuleId}: {finding.Message}"));
    }

    private void ListChoices(string text, Finding finding)
    {
        foreach (var fix in DefinitionFixes.For(text, finding.RuleId, finding.Span)) output.WriteLine($"  --apply {fix.Key}: {fix.Title}");
    }

    private string Summary(int files, bool isWriting)
    {
        var done = isWriting ? $"{_fixed} fixed, " : string.Empty;
        return $"{Count(files, "file")}: {done}{Count(CountOf(FindingSeverity.Error), "error")}, {Count(CountOf(FindingSeverity.Warning), "warning")}, {CountOf(FindingSeverity.Info)} info.";
    }

    private int CountOf(FindingSeverity severity) => _counts.GetValueOrDefault(severity);

    private void Fail(string message)
    {
        _failed = true;
        problems.WriteLine(message);
    }

    /// <summary>By file name first, as the compiler's side orders files, so that both blame the same one of two.</summary>
    private static string KeyOf(string path)
    {
        var unified = Path.GetFullPath(path).Replace('\\', '/');
        return unified[(unified.LastIndexOf('/') + 1)..] + "\n" + unified;
    }

    private static string Word(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? string.Empty : "s")}";
}
