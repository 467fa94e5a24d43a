using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks;

/// <summary>The components of a send: one of each kind, except buttons, which differ by index.</summary>
internal static class ComponentSet
{
    public static SentComponent? Find(this IReadOnlyList<SentComponent> components, string type)
        => components.FirstOrDefault(component => component.Type == type);

    public static Refusal? CheckUnique(IReadOnlyList<SentComponent> components, string path)
    {
        var seen = new HashSet<string>();
        var repeated = components.FirstOrDefault(component => component.Type != "button" && !seen.Add(component.Type));
        return repeated is null ? null : PlatformErrors.InvalidParameter.Because($"{path}.components has more than one {repeated.Type}");
    }
}
