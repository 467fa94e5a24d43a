using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using TemplateGen.Analyzers.Calls;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Explaining;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>
/// Sends a template, for which no window need be open. Listed are those whose parameters are all at hand under their own
/// names: no value is made up, since the customer would read it. Nor are templates listed that the platform would refuse.
/// </summary>
internal sealed class SendTemplateInstead : IGuardFix
{
    public const string KeyStart = "guard.template.";

    /// <summary>How many an editor lists: an answer is seldom an offer, and those with the most parameters say the most.</summary>
    private const int Most = 10;

    public IEnumerable<CodeEdit> Propose(UnguardedSend send, CancellationToken cancellationToken)
    {
        if (send.Duty != Duty.OpenWindow || !send.IsOfClient || send is not { Recipient: { } recipient, Call: { } call }) return [];
        var records = new TemplateRecords();
        var values = new ValuesByName(send.Target.Model, send.Use.SpanStart);
        return TypedSends.In(send.Target.Compilation, records)
            .Where(typed => records.SentBy(typed.Value)!.Languages.All(language => language.Status is "" or "APPROVED"))
            .Select(typed => (typed.Key, Method: typed.Value, Arguments: Arguments(typed.Value, recipient, send.CancellationToken, values, send.Target.Compilation)))
            .Where(typed => typed.Arguments is not null)
            .OrderBy(typed => SentCategory.IsMarketing(records.SentBy(typed.Method)!.Type))
            .ThenByDescending(typed => typed.Method.Parameters.Count(parameter => !parameter.IsOptional))
            .ThenBy(typed => typed.Key, StringComparer.Ordinal)
            .Take(Most)
            .Select(typed => new CodeEdit($"Send '{typed.Key}'", KeyStart + typed.Key, send.Target.Tree, Replace(send, call, typed.Method, typed.Arguments!)) { Group = "Send a template instead" });
    }

    /// <summary>What the method is called with; null when a value is not at hand.</summary>
    private static List<ArgumentSyntax>? Arguments(IMethodSymbol method, ExpressionSyntax recipient, ExpressionSyntax? token, ValuesByName values, Compilation compilation)
    {
        var arguments = new List<ArgumentSyntax> { SyntaxFactory.Argument(recipient.WithoutOuterTrivia()) };
        foreach (var parameter in method.Parameters.Skip(2))
        {
            if (!parameter.IsOptional)
            {
                if (values.Of(parameter, compilation) is not { } value) return null;
                arguments.Add(SyntaxFactory.Argument(value));
            }
            else if (token is not null && parameter.Type.Name == nameof(CancellationToken))
            {
                // By its name: optional parameters may stand before it.
                arguments.Add(SyntaxFactory.Argument(SyntaxFactory.NameColon(parameter.Name.ToName()), default, token.WithoutOuterTrivia()));
            }
        }

        return arguments;
    }

    private static SyntaxNode Replace(UnguardedSend send, InvocationExpressionSyntax call, IMethodSymbol method, List<ArgumentSyntax> arguments)
    {
        var name = SyntaxFactory.IdentifierName(method.Name);
        ExpressionSyntax? callee = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.WithName(name),
            MemberBindingExpressionSyntax binding => binding.WithName(name),
            // Inside of a client: extension methods want a receiver.
            var bare => SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.ThisExpression(), name).WithTriviaFrom(bare),
        };
        var replaced = SyntaxFactory.InvocationExpression(
            callee,
            SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments, Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), arguments.Count - 1)))
                .WithTriviaFrom(call.ArgumentList)
                .WithAdditionalAnnotations(Formatter.Annotation));
        var root = send.Target.Root.ReplaceNode(call, replaced);
        return Usings.AddFor(method.ContainingType, root, send.Target);
    }
}
