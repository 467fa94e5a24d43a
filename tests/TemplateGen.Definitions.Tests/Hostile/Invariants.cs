using System.Collections;
using System.Globalization;
using System.Reflection;
using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Hostile;

/// <summary>What holds for any text at all.</summary>
internal static class Invariants
{
    private static readonly string[] Keywords = ["class", "to", "client", "language", "cancellationToken", "string", "await", "this", "new", "in", "is"];

    public static void Hold(string text)
    {
        var file = Definition.File(text);
        Assert.Equal(file, Definition.File(text));
        AssertSpansLieIn(text, file);

        var findings = DefinitionRules.Check(file, TestContext.Current.CancellationToken);
        Assert.Equal(findings, DefinitionRules.Check(Definition.File(text), TestContext.Current.CancellationToken));
        AssertFindings(text, findings);

        var together = DefinitionRules.CheckTogether([.. file.Templates.Select(template => new FileDefinition("file", template))]);
        AssertFindings(text, [.. together.Select(found => found.Finding)]);

        foreach (var template in file.Templates) AssertSignature(TemplateSignature.Of(template));
        if (file.Templates.Count > 0) AssertSignature(TemplateSignature.Of(file.Templates));
    }

    private static void AssertFindings(string text, EquatableArray<Finding> findings)
    {
        Assert.InRange(findings.Count, 0, 101);
        foreach (var finding in findings)
        {
            AssertSpansLieIn(text, finding);
            Assert.Contains(DefinitionRules.All, rule => rule.Id == finding.RuleId);
            Assert.DoesNotContain(finding.Message, c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202E');
            Assert.False(HasLoneSurrogate(finding.Message), finding.RuleId);
        }
    }

    private static bool HasLoneSurrogate(string message)
    {
        for (var i = 0; i < message.Length; i++)
        {
            if (!char.IsSurrogate(message[i])) continue;
            if (!char.IsHighSurrogate(message[i]) || i + 1 == message.Length || !char.IsLowSurrogate(message[i + 1])) return true;
            i++;
        }

        return false;
    }

    private static void AssertSignature(TemplateSignature signature)
    {
        Assert.True(signature.CanSend(signature));
        AssertIdentifier(signature.ClassName);
        AssertParameters(signature.Parameters, signature.ClassName);
        if (signature.Carousel is not { } carousel) return;
        foreach (var type in carousel.CardTypes)
        {
            AssertIdentifier(type.TypeName);
            AssertParameters(type.Parameters, type.TypeName);
            Assert.DoesNotContain(signature.Parameters, parameter => parameter.PropertyName == type.TypeName);
        }
    }

    private static void AssertParameters(EquatableArray<TemplateParameter> parameters, string typeName)
    {
        foreach (var parameter in parameters)
        {
            AssertIdentifier(parameter.CSharpName);
            AssertIdentifier(parameter.PropertyName);
            Assert.NotEqual(typeName, parameter.PropertyName);
            Assert.DoesNotContain(parameter.CSharpName, Keywords);
            Assert.NotEmpty(parameter.Uses);
        }

        Assert.Equal(parameters.Count, parameters.Select(parameter => parameter.CSharpName).Distinct().Count());
        Assert.Equal(parameters.Count, parameters.Select(parameter => parameter.PropertyName).Distinct().Count());
        Assert.Equal(parameters.OrderBy(parameter => parameter.IsOptional), parameters);
    }

    private static void AssertIdentifier(string name)
    {
        Assert.NotEmpty(name);
        Assert.True(char.IsLetter(name[0]) || char.GetUnicodeCategory(name[0]) is UnicodeCategory.LetterNumber, name);
        Assert.All(name, c => Assert.True(char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark, name));
        Assert.InRange(name.Length, 1, 600);
    }

    /// <summary>Walks everything that a model holds.</summary>
    private static void AssertSpansLieIn(string text, object? node)
    {
        switch (node)
        {
            case null or string:
                return;
            case SourceSpan span:
                Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, $"{span} is not in {text.Length}");
                return;
            case JsonText json:
                Assert.Equal(json.ContentSpan, json.SpanOf(0, json.Value.Length));
                break;
            case TemplateText template:
                Assert.Equal(template.Value, string.Concat(template.Segments.Select(template.TextOf)));
                break;
            case IEnumerable items:
                foreach (var item in items) AssertSpansLieIn(text, item);
                return;
        }

        if (node.GetType().Assembly != typeof(SourceSpan).Assembly) return;
        foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && property.PropertyType != node.GetType()) AssertSpansLieIn(text, property.GetValue(node));
        }
    }
}
