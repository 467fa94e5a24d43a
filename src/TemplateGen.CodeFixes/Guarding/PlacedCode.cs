using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>Code that can be written in a place.</summary>
/// <param name="Place">Where.</param>
/// <param name="Import">The type whose namespace it needs; null for none.</param>
internal abstract record PlacedCode(SendPlace Place, INamedTypeSymbol? Import)
{
    public CodeEdit Edit(UnguardedSend send, string title, string key, SyntaxNode root) =>
        new(title + Place.Remark, key, send.Target.Tree, Import is null ? root : Usings.AddFor(Import, root, send.Target));
}

/// <summary>A guard, as conditions.</summary>
/// <param name="Place">Where.</param>
/// <param name="Passes">True when the send may pass.</param>
/// <param name="Blocks">True when it may not.</param>
/// <param name="Import">The type whose namespace it needs; null for none.</param>
internal sealed record GuardCode(SendPlace Place, ExpressionSyntax Passes, ExpressionSyntax Blocks, INamedTypeSymbol? Import) : PlacedCode(Place, Import);

/// <summary>A call that throws when a send may not pass.</summary>
/// <param name="Place">Where.</param>
/// <param name="Call">The call, awaited where it must be.</param>
/// <param name="Import">The type whose namespace it needs; null for none.</param>
internal sealed record EnsuringCode(SendPlace Place, ExpressionSyntax Call, INamedTypeSymbol? Import) : PlacedCode(Place, Import);
