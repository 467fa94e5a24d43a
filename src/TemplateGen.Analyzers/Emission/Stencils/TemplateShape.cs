using TemplateGen.Analyzers.Specs;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Emission.Stencils;

/// <summary>
/// A template whose own texts (names, samples, the message, lengths) are replaced by marks. Templates that differ in
/// nothing else have equal shapes, and the same code but for these texts.
/// </summary>
/// <param name="Template">The template with marks.</param>
/// <param name="Texts">What they stand for, as the code has it.</param>
internal readonly record struct TemplateShape(TemplateSpec Template, IReadOnlyList<string> Texts)
{
    /// <summary>The template's shape. A template with unusual texts, or with a carousel, is a shape of its own, without marks.</summary>
    public static TemplateShape Of(TemplateSpec template)
    {
        if (!CanBeMarked(template)) return new TemplateShape(template, []);
        var marks = new Marks();
        var marked = new TemplateSpec(
            marks.Of(template.Name),
            Mark(template.Signature, marks),
            template.LanguageChoice is { } choice ? choice with { TypeName = marks.Of(choice.TypeName) } : null,
            template.Languages.AsSpan().ToArray().Select(language => Mark(language, marks)).ToList().ToEquatableArray());
        return new TemplateShape(marked, marks.Texts);
    }

    /// <summary>Whether no escaping changes the texts that the code escapes in more than one way, and what stays is no mark.</summary>
    private static bool CanBeMarked(TemplateSpec template) =>
        template.Signature.Carousel is null
        && IsPlain(template.Name)
        && template.Languages.AsSpan().ToArray().All(language =>
            Marks.AreNotIn(language.Spec.Code)
            && Marks.AreNotIn(language.Spec.Status)
            && language.Signature.Parameters.AsSpan().ToArray().All(HasPlainNames));

    private static bool HasPlainNames(TemplateParameter parameter)
    {
        foreach (var use in parameter.Uses)
        {
            if (use.Name is not null && !IsPlain(use.Name)) return false;
        }

        return true;
    }

    private static bool IsPlain(string name)
    {
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '_')) return false;
        }

        return true;
    }

    private static TemplateSignature Mark(TemplateSignature signature, Marks marks) => signature with
    {
        ClassName = marks.Of(signature.ClassName),
        Parameters = Mark(signature.Parameters, parameter => parameter with
        {
            CSharpName = marks.Of(parameter.CSharpName),
            PropertyName = marks.Of(parameter.PropertyName),
            Sample = string.IsNullOrEmpty(parameter.Sample) ? null : marks.Of(DocText.Escape(parameter.Sample!)),
            Uses = Mark(parameter.Uses, marks),
        }),
    };

    private static TemplateLanguage Mark(TemplateLanguage language, Marks marks)
    {
        var spec = language.Spec with
        {
            FileName = marks.Of(DocText.Escape(language.Spec.FileName)),
            Line = marks.Of(language.Spec.Line),
            Message = [marks.Of(string.Join("<br/>", language.Spec.Message.AsSpan().ToArray().Select(DocText.Escape)))],
            HeaderLength = marks.Of(language.Spec.HeaderLength),
            BodyLength = marks.Of(language.Spec.BodyLength),
            ShortestHeader = MarkUnlessZero(language.Spec.ShortestHeader, marks),
            ShortestBody = MarkUnlessZero(language.Spec.ShortestBody, marks),
        };

        // Of its own signature, only the places count.
        var parameters = Mark(language.Signature.Parameters, parameter => parameter with
        {
            CSharpName = "",
            PropertyName = "",
            Sample = null,
            Uses = Mark(parameter.Uses, marks),
        });
        return new TemplateLanguage(spec, new TemplateSignature("", parameters, null));
    }

    /// <summary>0 stays, since it decides about the code.</summary>
    private static int MarkUnlessZero(int number, Marks marks) => number == 0 ? 0 : marks.Of(number);

    private static EquatableArray<TemplateParameter> Mark(EquatableArray<TemplateParameter> parameters, Func<TemplateParameter, TemplateParameter> mark) =>
        parameters.AsSpan().ToArray().Select(mark).ToList().ToEquatableArray();

    private static EquatableArray<ParameterUse> Mark(EquatableArray<ParameterUse> uses, Marks marks) =>
        uses.AsSpan().ToArray().Select(use => use.Name is null ? use : use with { Name = marks.Of(use.Name) }).ToList().ToEquatableArray();
}
