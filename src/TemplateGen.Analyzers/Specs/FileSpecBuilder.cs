using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Specs;

/// <summary>Makes of a file's text what code generation needs to know, and leaves out the rest, so that an edit that changes nothing for the code ends here.</summary>
internal static class FileSpecBuilder
{
    public static FileSpec Build(AdditionalText file, CancellationToken cancellationToken)
    {
        var path = file.Path.Replace('\\', '/');
        if (file.GetText(cancellationToken) is not { } text) return new FileSpec(path, default);

        var name = FileNameOf(path);
        var definitions = new List<DefinitionSpec>();
        foreach (var template in ParsedDefinitions.Of(text, cancellationToken).Templates)
        {
            if (DefinitionRules.SignatureOf(template) is { } signature) definitions.Add(Build(template, signature, name, text));
        }

        return new FileSpec(path, definitions.ToEquatableArray());
    }

    private static string FileNameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static DefinitionSpec Build(TemplateDefinition template, TemplateSignature signature, string fileName, SourceText text)
    {
        var headerLength = ConstantLengthOf((template.Header as TextHeader)?.Text);
        var bodyLength = ConstantLengthOf(template.Body?.Text);
        var language = new LanguageSpec(
            template.Language?.Value ?? "",
            template.EffectiveCategory,
            template.Status?.Value.ToUpperInvariant() ?? "",
            fileName,
            text.Lines.GetLinePosition(template.Anchor.Start).Line + 1,
            MessagePreview.Of(template, signature),
            headerLength,
            bodyLength,
            HasOnlyBody(template) ? Limits.LoneFilledBody : Limits.Body,
            ShortestOf(headerLength, signature, ParameterPlace.Header),
            ShortestOf(bodyLength, signature, ParameterPlace.Body));
        return new DefinitionSpec(template.Name?.Value ?? "", TemplateSignature.NamingRank(template), template.ClassName is not null, signature, language);
    }

    private static int ConstantLengthOf(TemplateText? text)
    {
        var length = 0;
        if (text is null) return length;
        foreach (var segment in text.Segments) length += segment.Placeholder is null ? segment.Length : 0;
        return length;
    }

    /// <summary>The length of a text when one character is filled in everywhere; 0 when only constants or other values are.</summary>
    private static int ShortestOf(int constantLength, TemplateSignature signature, ParameterPlace place)
    {
        var occurrences = 0;
        foreach (var parameter in signature.Parameters)
        {
            foreach (var use in parameter.Uses)
            {
                if (use.Place != place) continue;
                // A one-time code's text is the platform's own.
                if (parameter.Kind != ParameterKind.Text) return 0;
                occurrences += use.Occurrences;
            }
        }

        return occurrences == 0 ? 0 : constantLength + occurrences;
    }

    private static bool HasOnlyBody(TemplateDefinition template) =>
        template is { Header: null, Footer: null, Buttons.Count: 0, Carousel: null, LimitedTimeOffer: null, CallPermissionRequest: null, UnknownComponents.Count: 0 };
}
