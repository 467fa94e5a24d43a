using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Calls;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Calls;

/// <summary>
/// A call that sends a template by its name: a recipient, perhaps a language, and the texts in a collection. A call with
/// any other argument is not understood: a text of which nothing is known must not reach a customer.
/// </summary>
internal sealed class OldCall
{
    private static readonly ImmutableHashSet<string> RecipientNames = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "to", "recipient", "phone", "phoneNumber", "customer", "number");
    private static readonly ImmutableHashSet<string> LanguageNames = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "language", "languageCode", "lang", "locale");

    private readonly List<ExpressionSyntax> _values = [];
    private ExpressionSyntax? _recipient;
    private ExpressionSyntax? _token;
    private string? _language;

    private OldCall()
    {
    }

    public static OldCall? Of(InvocationExpressionSyntax call, ExpressionSyntax name, SemanticModel model)
    {
        if (model.GetOperation(call) is not IInvocationOperation operation) return null;
        var old = new OldCall();
        foreach (var argument in operation.Arguments.OrderBy(argument => argument.Parameter?.Ordinal))
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Value.Syntax == name) continue;
            if (argument.Parameter is not { } parameter || !old.Take(argument, parameter, model)) return null;
        }

        return old._recipient is null ? null : old;
    }

    /// <summary>The typed method's arguments; null when there are more or fewer, of other types, or in another language.</summary>
    public List<ArgumentSyntax>? ArgumentsFor(IMethodSymbol method, TemplateRecord record)
    {
        // The language of a template with several is a parameter, which a text cannot be.
        if (record.HasLanguageParameter || (_language is not null && _language != record.Languages[0].Code)) return null;
        var required = method.Parameters.Skip(2).Where(parameter => !parameter.IsOptional).ToList();
        if (required.Count != _values.Count || required.Any(parameter => parameter.Type.SpecialType != SpecialType.System_String)) return null;

        var arguments = _values.Prepend(_recipient!).Select(value => SyntaxFactory.Argument(value.WithoutOuterTrivia())).ToList();
        if (_token is not null) arguments.Add(SyntaxFactory.Argument(SyntaxFactory.NameColon("cancellationToken"), default, _token.WithoutOuterTrivia()));
        return arguments;
    }

    private bool Take(IArgumentOperation argument, IParameterSymbol parameter, SemanticModel model)
    {
        if (argument.ArgumentKind == ArgumentKind.ParamArray) return argument.Value is IArrayCreationOperation { Initializer.ElementValues: var passed } && TakeValues(passed.Select(value => value.Syntax), model);
        if (argument.Value.Syntax is not ExpressionSyntax value) return false;
        if (parameter.Type.Name == nameof(CancellationToken)) _token = value;
        else if (RecipientNames.Contains(parameter.Name) && _recipient is null) return (_recipient = AsRecipient(value, model)) is not null;
        else if (LanguageNames.Contains(parameter.Name)) return (_language = model.GetConstantValue(value).Value as string) is not null;
        else return _values.Count == 0 && ElementsOf(value) is { } elements && TakeValues(elements, model);
        return true;
    }

    private bool TakeValues(IEnumerable<SyntaxNode> values, SemanticModel model)
    {
        foreach (var node in values)
        {
            if (node is not ExpressionSyntax value || model.GetTypeInfo(value).Type?.SpecialType != SpecialType.System_String) return false;
            _values.Add(value);
        }

        return true;
    }

    private static ExpressionSyntax? AsRecipient(ExpressionSyntax value, SemanticModel model)
    {
        var type = model.GetTypeInfo(value).Type;
        if (type.Is(KnownNames.Recipient)) return value;
        return type?.SpecialType != SpecialType.System_String ? null : SyntaxFactory.InvocationExpression(
            SyntaxFactory.ParseExpression("Recipient.Parse"),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(value.WithoutOuterTrivia()))));
    }

    private static IEnumerable<SyntaxNode>? ElementsOf(ExpressionSyntax collection) => collection switch
    {
        CollectionExpressionSyntax { Elements: var elements } => elements.Select(element => element is ExpressionElementSyntax { Expression: var value } ? value : (SyntaxNode)element),
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var values } => values,
        ArrayCreationExpressionSyntax { Initializer.Expressions: var values } => values,
        ObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer.Expressions: var values } => values,
        _ => null,
    };
}
