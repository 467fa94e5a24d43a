namespace TemplateGen.Package.Tests.Harness;

/// <summary>A folder of a user's files, and the commands that a user runs in it.</summary>
internal sealed class Workspace(string directory)
{
    public string Directory { get; } = System.IO.Directory.CreateDirectory(directory).FullName;

    public string PathOf(string file) => Path.Combine(Directory, file);

    public Workspace Write(string file, string text)
    {
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public Task<CommandResult> DotnetAsync(params string[] arguments) => Command.DotnetAsync(Directory, arguments);

    public Task<CommandResult> BuildAsync(params string[] arguments) => DotnetAsync(["build", .. arguments]);
}
