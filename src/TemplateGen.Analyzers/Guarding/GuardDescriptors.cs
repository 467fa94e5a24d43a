using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Reporting;

namespace TemplateGen.Analyzers.Guarding;

/// <summary>The rules on guards.</summary>
internal static class GuardDescriptors
{
    private const string Category = "TemplateGen";

    public static readonly DiagnosticDescriptor FreeFormSend = new(
        "TG2001",
        "Free-form send without an open-window guard",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "WhatsApp refuses a free-form message outside the customer care window, the 24 hours after the customer's last message (error 131047).",
        HelpLinks.Of("TG2001"));

    public static readonly DiagnosticDescriptor TemplateSend = new(
        "TG2002",
        "Template sent without an opt-in check",
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A business may start a conversation only with customers who opted in to its messages on WhatsApp.",
        HelpLinks.Of("TG2002"));

    public static readonly DiagnosticDescriptor Misuse = new(
        "TG2009",
        "Guard annotation without effect",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An annotation that means nothing where it stands protects nobody, though it looks as if it did.",
        HelpLinks.Of("TG2009"));

    public static readonly DiagnosticDescriptor AnnotationFile = new(
        "TG2010",
        "Line without effect in an annotation file",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A line of TemplateGen.Annotations.txt that cannot be read, or that names nothing in this project, annotates nothing.",
        HelpLinks.Of("TG2010"));
}
