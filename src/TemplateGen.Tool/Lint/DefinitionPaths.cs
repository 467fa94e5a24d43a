namespace TemplateGen.Tool.Lint;

/// <summary>Finds definition files.</summary>
internal static class DefinitionPaths
{
    private const string Pattern = "*.whatsapp.json";

    /// <summary>Folders that hold copies: what builds, packages and source control put there.</summary>
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules" };

    /// <summary>A file by itself whatever its name, or the definition files under a folder in the order of their names; null when neither is there.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="fail">Takes what is wrong with a folder that cannot be read.</param>
    public static IReadOnlyList<string>? Find(string path, Action<string> fail)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path)) return null;
        var files = new List<string>();
        AddFrom(path == "." ? string.Empty : path, files, fail);
        return files;
    }

    private static void AddFrom(string folder, List<string> files, Action<string> fail)
    {
        try
        {
            var directory = new DirectoryInfo(folder.Length == 0 ? "." : folder);
            var options = new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
            foreach (var file in directory.EnumerateFiles(Pattern, options).OrderBy(file => file.Name, StringComparer.Ordinal)) files.Add(Path.Combine(folder, file.Name));
            foreach (var child in directory.EnumerateDirectories().OrderBy(child => child.Name, StringComparer.Ordinal))
            {
                // A link could lead round in a circle.
                var isOther = child.Name.StartsWith('.') || Skipped.Contains(child.Name) || child.LinkTarget is not null;
                if (!isOther) AddFrom(Path.Combine(folder, child.Name), files, fail);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fail($"{folder}: cannot be read: {exception.Message}");
        }
    }
}
