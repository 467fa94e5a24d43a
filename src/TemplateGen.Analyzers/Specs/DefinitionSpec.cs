using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Specs;

/// <summary>One definition, one template in one language, as code generation sees it. It holds no source position but the line.</summary>
/// <param name="Name">The template's name at WhatsApp.</param>
/// <param name="NamingRank">How good its C# names are, among the languages of the template; lower is better.</param>
/// <param name="IsNamedByHand">Whether the definition itself says what its record is called.</param>
/// <param name="Signature">Its C# side, seen by itself.</param>
/// <param name="Language">What is particular to its language.</param>
internal sealed record DefinitionSpec(string Name, int NamingRank, bool IsNamedByHand, TemplateSignature Signature, LanguageSpec Language);
