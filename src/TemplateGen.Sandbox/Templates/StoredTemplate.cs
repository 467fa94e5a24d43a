using TemplateGen.Definitions;

namespace TemplateGen.Sandbox.Templates;

/// <summary>A template that the sandbox knows, with its status.</summary>
internal sealed record StoredTemplate(TemplateDefinition Definition, TemplateStatus Status)
{
    /// <summary>
    /// A template as its definition describes it. One without a status counts as approved: a hand-written definition has
    /// none, and whoever tries it out wants to see it arrive.
    /// </summary>
    public static StoredTemplate Of(TemplateDefinition definition) => new(definition, definition.Status?.Value.ToUpperInvariant() switch
    {
        null or "APPROVED" => TemplateStatus.Approved,
        "PAUSED" => TemplateStatus.Paused,
        "DISABLED" => TemplateStatus.Disabled,
        _ => TemplateStatus.NotApproved,
    });

    /// <summary>Whether a send must name its values. Our own shape says so only by its placeholders.</summary>
    public bool IsNamed => Definition.ParameterFormat is { } format
        ? format.Is("NAMED")
        : (Definition.Header as TextHeader)?.Text.HasNames() == true || Definition.Body?.Text.HasNames() == true;
}
