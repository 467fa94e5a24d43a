using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Flow;

namespace TemplateGen.Analyzers.Guarding.Explaining;

/// <summary>The finding on a send: which send, to whom, why it is not proven, and what to write instead.</summary>
internal static class GuardDiagnostic
{
    /// <param name="seen">The send.</param>
    /// <param name="reason">Why it is not proven.</param>
    /// <param name="canMark">Whether callers could take the duty.</param>
    public static Diagnostic Of(SeenSend seen, Reason reason, bool canMark)
    {
        var send = seen.Send;
        var name = MemberName.Of(send.Member);
        var recipient = send.RecipientSyntax is null ? null : SourceText.Short(send.RecipientSyntax);
        var isWindow = send.Duty == Duty.OpenWindow;
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(GuardProperties.Duty, send.Duty.ToString())
            .Add(GuardProperties.Recipient, send.RecipientSyntax?.ToString())
            .Add(GuardProperties.Member, name)
            .Add(GuardProperties.Reason, reason.Key);
        var message = isWindow
            ? $"'{name}' writes freely to {Quoted(recipient, "its recipient")}, whose customer care window may be closed: {reason.Text}. Check the window first, send through an open CareWindow, {(canMark ? "send a template, or mark the parameter [RequiresOpenWindow]" : "or send a template")}."
            : $"'{name}' sends a template to {Quoted(recipient, "its recipient")}, who may not have opted in: {reason.Text}. Check the opt-in first{(canMark ? ", or mark the parameter [RequiresOptIn]" : "")}.";
        return Diagnostic.Create(
            isWindow ? GuardDescriptors.FreeFormSend : GuardDescriptors.TemplateSend,
            send.Place.GetLocation(),
            isWindow || SentCategory.IsMarketing(send) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            reason.Place is { } place ? [place] : [],
            properties,
            message);
    }

    private static string Quoted(string? recipient, string otherwise) => recipient is null ? otherwise : "'" + recipient + "'";
}
