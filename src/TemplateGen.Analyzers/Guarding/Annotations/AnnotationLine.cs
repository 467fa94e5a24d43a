using Microsoft.CodeAnalysis.Text;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>A line of an annotation file: <c>M:Acme.Sms.Send(System.String); to; RequiresOpenWindow</c>.</summary>
/// <param name="Member">The documentation id of the member, or type.</param>
/// <param name="Parameter">The parameter; empty or <c>this</c> for the receiver.</param>
/// <param name="Marks">The annotation.</param>
internal sealed record AnnotationLine(AnnotationToken Member, AnnotationToken Parameter, Marks Marks);

/// <summary>A part of a line, and where it stands.</summary>
internal readonly record struct AnnotationToken(string Text, TextSpan Span);

/// <summary>What is wrong with a part of a line.</summary>
internal sealed record AnnotationProblem(TextSpan Span, string Message);
