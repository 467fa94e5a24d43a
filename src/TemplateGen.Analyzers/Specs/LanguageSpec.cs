using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Specs;

/// <summary>What is particular to one language of a template.</summary>
/// <param name="Code">The language code, as the definition gives it: <c>en_US</c>.</param>
/// <param name="Category">What the template is for.</param>
/// <param name="Status">The platform's word on it, in upper case; empty when the definition has none.</param>
/// <param name="FileName">The definition's file, without its folder, so that output is the same on every machine.</param>
/// <param name="Line">The line, from 1, on which the definition stands.</param>
/// <param name="Message">The message as the customer sees it, samples filled in, line by line.</param>
/// <param name="HeaderLength">UTF-16 code units of the header's constant text.</param>
/// <param name="BodyLength">UTF-16 code units of the body's constant text.</param>
/// <param name="BodyLimit">The platform's limit for the body once it is filled in.</param>
/// <param name="ShortestHeader">UTF-16 code units of the header when each of its placeholders is one; 0 when it has none.</param>
/// <param name="ShortestBody">UTF-16 code units of the body when each of its placeholders is one; 0 when it has none.</param>
internal sealed record LanguageSpec(
    string Code,
    DefinitionCategory Category,
    string Status,
    string FileName,
    int Line,
    EquatableArray<string> Message,
    int HeaderLength,
    int BodyLength,
    int BodyLimit,
    int ShortestHeader,
    int ShortestBody);
