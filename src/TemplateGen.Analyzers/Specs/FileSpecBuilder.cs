using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Specs;

/// <summary>Makes of a file's text what code generation needs to know, and leaves out the rest, so that an edit that changes nothing for the code ends here.</summary>
internal static class FileSpecBuilder
{
    /// <summary>What the filled-in body may hold when the template has other components too, in UTF-16 code units.</summary>
    private const int BodyLimit = 1024;

    /// <summary>What it may hold when the template is nothing but a body.</summary>
    private const int LoneBodyLimit = 32768;

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
        var language = new LanguageSpec(
            template.Language?.Value ?? "",
            template.EffectiveCategory,
            template.Status?.Value.ToUpperInvariant() ?? "",
            fileName,
            text.Lines.GetLinePosition(template.Anchor.Start).Line + 1,
            MessagePreview.Of(template, signature),
            ConstantLengthOf(template.Body?.Text),
            HasOnlyBody(template) ? LoneBodyLimit : BodyLimit);
        return new DefinitionSpec(template.Name?.Value ?? "", TemplateSignature.NamingRank(template), template.ClassName is not null, signature, language);
    }

    private static int ConstantLengthOf(TemplateText? text)
    {
        var length = 0;
        if (text is null) return length;
        foreach (var segment in text.Segments) length += segment.Placeholder is null ? segment.Length : 0;
        return length;
    }

    private static bool HasOnlyBody(TemplateDefinition template) =>
        template is { Header: null, Footer: null, Buttons.Count: 0, Carousel: null, LimitedTimeOffer: null, CallPermissionRequest: null, UnknownComponents.Count: 0 };
}
