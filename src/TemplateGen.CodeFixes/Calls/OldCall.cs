using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Calls;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Calls;

/// <summary>
/// A call that sends a template by its name: a recipient, perhaps a language, and the values in a collection. A call with
/// any other argument is not understood: a text of which nothing is known must not reach a customer.
/// </summary>
internal sealed class OldCall
{
    private static readonly ImmutableHashSet<string> RecipientNames = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "to", "recipient", "phone", "phoneNumber", "customer", "number");
    private static readonly ImmutableHashSet<string> LanguageNames = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "language", "languageCode", "lang", "locale");

    private readonly SemanticModel _model;
    private readonly List<ExpressionSyntax> _values = [];
    private ExpressionSyntax? _recipient;
    private ExpressionSyntax? _token;
    private string? _language;

    private OldCall(SemanticModel model) => _model = model;

    public static OldCall? Of(InvocationExpressionSyntax call, ExpressionSyntax name, SemanticModel model)
    {
        if (model.GetOperation(call) is not IInvocationOperation operation) return null;
        var old = new OldCall(model);
        foreach (var argument in operation.Arguments.OrderBy(argument => argument.Parameter?.Ordinal))
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Value.Syntax == name) continue;
            if (argument.Parameter is not { } parameter || !old.Take(argument, parameter)) return null;
        }

        return old._recipient is null ? null : old;
    }

    /// <summary>
    /// The typed method's arguments, by language: in that of the old call, else in any that there is. None when there are
    /// more or fewer, of other types, or in another language.
    /// </summary>
    public IEnumerable<(string Language, List<ArgumentSyntax> Arguments)> ArgumentsFor(IMethodSymbol method, TemplateRecord record)
    {
        var chooser = record.HasLanguageParameter ? record.Constructor.Parameters[0].Type : null;
        var required = method.Parameters.Skip(2).Where(parameter => !parameter.IsOptional && !SymbolEqualityComparer.Default.Equals(parameter.Type, chooser)).ToList();
        if (required.Count != _values.Count) yield break;
        var values = new List<ExpressionSyntax>();
        for (var i = 0; i < required.Count; i++)
        {
            if (TypedValue.Of(_values[i], required[i].Type, _model) is not { } value) yield break;
            values.Add(value);
        }

        foreach (var (code, choice) in LanguagesOf(record, chooser).Where(language => _language is null || _language == language.Code))
        {
            var arguments = new[] { _recipient!, choice }.OfType<ExpressionSyntax>().Concat(values).Select(value => SyntaxFactory.Argument(value.WithoutOuterTrivia())).ToList();
            if (_token is not null) arguments.Add(SyntaxFactory.Argument(SyntaxFactory.NameColon("cancellationToken"), default, _token.WithoutOuterTrivia()));
            yield return (code, arguments);
        }
    }

    /// <summary>The languages of a template, and how each is chosen: the type has a property for each, in their order.</summary>
    private static IEnumerable<(string Code, ExpressionSyntax? Choice)> LanguagesOf(TemplateRecord record, ITypeSymbol? chooser) =>
        chooser is null
            ? [(record.Languages[0].Code, null)]
            : chooser.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsStatic && SymbolEqualityComparer.Default.Equals(property.Type, chooser))
                .Zip(record.Languages, (property, language) => (language.Code, (ExpressionSyntax?)chooser.Name.ToName().Dot(property.Name)));

    private bool Take(IArgumentOperation argument, IParameterSymbol parameter)
    {
        if (argument.ArgumentKind == ArgumentKind.ParamArray) return argument.Value is IArrayCreationOperation { Initializer.ElementValues: var passed } && TakeValues(passed.Select(value => (value is IConversionOperation { IsImplicit: true, Operand: var operand } ? operand : value).Syntax));
        if (argument.Value.Syntax is not ExpressionSyntax value) return false;
        if (parameter.Type.Name == nameof(CancellationToken)) _token = value;
        else if (RecipientNames.Contains(parameter.Name) && _recipient is null) return (_recipient = AsRecipient(value, _model)) is not null;
        else if (LanguageNames.Contains(parameter.Name)) return (_language = _model.GetConstantValue(value).Value as string) is not null;
        else return _values.Count == 0 && ElementsOf(value) is { } elements && TakeValues(elements);
        return true;
    }

    private bool TakeValues(IEnumerable<SyntaxNode> values)
    {
        foreach (var node in values)
        {
            if (node is not ExpressionSyntax value) return false;
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
