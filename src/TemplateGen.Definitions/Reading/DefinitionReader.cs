using TemplateGen.Definitions.Json;
using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions;

/// <summary>Reads a definition file. A pure function of its text.</summary>
public static class DefinitionReader
{
    /// <summary>
    /// Reads any text; what is wrong with it is among the findings, never an exception.
    /// </summary>
    /// <param name="text">The file's text; a byte order mark at its start is skipped.</param>
    /// <param name="cancellationToken">Stops the reading of a long text.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static DefinitionFile Read(string text, CancellationToken cancellationToken = default)
    {
        var sink = new FindingSink();
        var templates = new List<TemplateDefinition>();
        var tree = JsonTree.Parse(text, cancellationToken, out var fault);
        if (tree is null)
        {
            NotADefinition.ReportFault(fault!, sink);
        }
        else
        {
            DuplicateProperties.Report(tree, sink);
            ReadFile(tree.Root, templates, sink, cancellationToken);
        }

        return new DefinitionFile(templates.ToEquatableArray(), sink.ToKept(), sink.Omitted);
    }

    private static void ReadFile(JsonNode root, List<TemplateDefinition> templates, FindingSink sink, CancellationToken cancellationToken)
    {
        var isAnswer = root.Kind is JsonKind.Object && !TemplateProperties.AnyIn(root) && HasData(root);
        var content = isAnswer ? root.Find("data") : root;
        if (content is not { Kind: JsonKind.Array } array)
        {
            if (content is { } single) ReadTemplate(single, isAnswer, templates, sink);
            return;
        }

        foreach (var element in array.Elements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (element.Kind is not JsonKind.Null) ReadTemplate(element, isAnswer, templates, sink);
        }
    }

    private static void ReadTemplate(JsonNode node, bool isAnswer, List<TemplateDefinition> templates, FindingSink sink)
    {
        if (node.Kind is not JsonKind.Object) NotADefinition.ReportNoObject(node, sink);
        else if (!TemplateProperties.AnyIn(node)) NotADefinition.ReportObject(node, sink);
        else TemplateReader.Read(node, isAnswer, templates, sink);
    }

    private static bool HasData(JsonNode root)
    {
        foreach (var property in root.Properties)
        {
            if (property.Name is "data") return true;
        }

        return false;
    }
}
