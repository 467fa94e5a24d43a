using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>A call, construction, property or method group that carries a duty.</summary>
/// <param name="Operation">The use.</param>
/// <param name="Member">What is used.</param>
/// <param name="Duty">What must be known.</param>
/// <param name="Place">What is underlined: the recipient where it is written, else the member's name.</param>
/// <param name="RecipientSyntax">The recipient as written; null when there is none.</param>
/// <param name="Recipients">Any of these may be the one; empty when none can be named.</param>
/// <param name="IsMet">Whether the duty is met.</param>
internal sealed record Send(
    IOperation Operation,
    ISymbol Member,
    Duty Duty,
    SyntaxNodeOrToken Place,
    SyntaxNode? RecipientSyntax,
    IReadOnlyList<Term> Recipients,
    bool IsMet);
