using System.Text;

namespace TemplateGen.Tool.Lint;

/// <summary>A definition file's text, with how it is encoded.</summary>
/// <param name="Path">The file, as it was named.</param>
/// <param name="Text">Its text, without byte order mark.</param>
/// <param name="Encoding">How it is encoded; its preamble is the byte order mark, empty when the file has none.</param>
internal sealed record DefinitionText(string Path, string Text, Encoding Encoding)
{
    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="DecoderFallbackException">It is neither UTF-8 nor UTF-16.</exception>
    public static DefinitionText Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var encoding = Array.Find(Encodings, candidate => bytes.AsSpan().StartsWith(candidate.Preamble)) ?? Plain;
        return new DefinitionText(path, encoding.GetString(bytes.AsSpan(encoding.Preamble.Length)), encoding);
    }

    /// <summary>Writes another text in its place: all of it, or nothing.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public DefinitionText Replace(string text)
    {
        var path = System.IO.Path.GetFullPath(Path);
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly)) throw new UnauthorizedAccessException("It is read-only.");
        var draft = target + "." + System.IO.Path.GetRandomFileName();
        try
        {
            File.WriteAllBytes(draft, [.. Encoding.Preamble, .. Encoding.GetBytes(text)]);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
            File.Move(draft, target, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }

        return this with { Text = text };
    }
}
