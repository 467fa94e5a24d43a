using System.Collections.Concurrent;

namespace TemplateGen.Sandbox.Templates;

/// <summary>The templates of the business account: name and language together say which.</summary>
internal sealed class TemplateStore
{
    private readonly ConcurrentDictionary<(string Name, string Language), StoredTemplate> _templates = new();

    /// <summary>Adds templates; one that is there already is replaced, as by an edit.</summary>
    public void Add(IEnumerable<StoredTemplate> templates)
    {
        foreach (var template in templates)
        {
            _templates[(template.Definition.Name!.Value, template.Definition.Language!.Value)] = template;
        }
    }

    public StoredTemplate? Find(string name, string language) => _templates.GetValueOrDefault((name, language));

    /// <summary>Whether the template exists in another language, which makes for a better message.</summary>
    public bool HasName(string name) => _templates.Keys.Any(key => key.Name == name);

    /// <exception cref="ArgumentException">There is no such template.</exception>
    public void SetStatus(string name, string language, TemplateStatus status)
    {
        StoredTemplate current;
        do
        {
            current = Find(name, language)
                ?? throw new ArgumentException($"There is no template '{name}' in '{language}' here: add its definition first.", nameof(name));
        }
        while (!_templates.TryUpdate((name, language), current with { Status = status }, current));
    }
}
