using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.Analyzers.Guarding.Annotations;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>A use of a member that knows, or makes sure, that a send may pass.</summary>
/// <param name="Use">Its call, or access.</param>
/// <param name="Type">Of the use.</param>
/// <param name="Marks">What its annotation says.</param>
/// <param name="IfNotNull">What must not be null for the use; null for nothing.</param>
/// <param name="Import">The type whose namespace the use needs; null for none.</param>
internal sealed record GuardMember(ExpressionSyntax Use, ITypeSymbol Type, Marks Marks, ExpressionSyntax? IfNotNull = null, INamedTypeSymbol? Import = null);
