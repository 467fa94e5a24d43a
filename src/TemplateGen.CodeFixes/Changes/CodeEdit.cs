using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TemplateGen.CodeFixes.Changes;

/// <summary>What a fix would do.</summary>
/// <param name="Title">What an editor shows.</param>
/// <param name="Key">What makes it the same fix at another finding. Of several edits with one key, the first that works is offered.</param>
/// <param name="Roots">The files that it changes, with their new content; what <see cref="Microsoft.CodeAnalysis.Formatting.Formatter.Annotation"/> marks in it is formatted.</param>
internal sealed record CodeEdit(string Title, string Key, ImmutableDictionary<SyntaxTree, SyntaxNode> Roots)
{
    public CodeEdit(string title, string key, SyntaxTree tree, SyntaxNode root)
        : this(title, key, ImmutableDictionary<SyntaxTree, SyntaxNode>.Empty.Add(tree, root))
    {
    }

    /// <summary>Edits with the same group are choices of one fix; null for an edit that is a fix by itself.</summary>
    public string? Group { get; init; }
}
