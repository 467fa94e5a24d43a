using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateGen.Analyzers.Calls;

/// <summary>A call that sends a template which is known when the code is compiled.</summary>
/// <param name="Record">The template.</param>
/// <param name="Language">What chooses its language; null when the template has one, or when it was chosen elsewhere.</param>
internal readonly record struct TemplateSend(TemplateRecord Record, IOperation? Language)
{
    private const string SendAsync = "SendAsync";

    /// <summary>Reads a call; null when it sends no template.</summary>
    public static TemplateSend? Of(IInvocationOperation call, TemplateRecords records)
    {
        var method = call.TargetMethod;
        if (records.SentBy(method) is { } record) return new TemplateSend(record, LanguageChoice.ArgumentIn(call.Arguments, record));

        // IWhatsAppClient.SendAsync<TTemplate>(to, template): the value may be made right there.
        if (method is not { Name: SendAsync, TypeArguments: [var type] } || records.Of(type) is not { } sent || method.ClientMethod() is null) return null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.WithoutConversions() is IObjectCreationOperation { Arguments: var arguments, Initializer: null } creation && SymbolEqualityComparer.Default.Equals(creation.Type, type)) return new TemplateSend(sent, LanguageChoice.ArgumentIn(arguments, sent));
        }

        return new TemplateSend(sent, null);
    }

    /// <summary>Reads a method that is passed on without being called.</summary>
    public static TemplateSend? Of(IMethodReferenceOperation reference, TemplateRecords records) =>
        records.SentBy(reference.Method) is { } record ? new TemplateSend(record, null)
        : reference.Method is { Name: SendAsync, TypeArguments: [var type] } && records.Of(type) is { } sent && reference.Method.ClientMethod() is not null ? new TemplateSend(sent, null)
        : null;
}
