namespace TemplateGen;

/// <summary>
/// A filled-in template, ready to be sent: a value that is generated from a definition file. Its members are
/// implemented explicitly, so that they never collide with a placeholder's name.
/// </summary>
public interface ITemplate
{
    /// <summary>The name under which WhatsApp approved it.</summary>
    string Name { get; }

    /// <summary>The language code, as approved: <c>en_US</c>.</summary>
    string Language { get; }

    /// <summary>The category in the definition.</summary>
    TemplateCategory Category { get; }

    /// <summary>Writes the template object of the send request: first <see cref="TemplateWriter.Begin"/>, then each component.</summary>
    void Write(ref TemplateWriter writer);
}
