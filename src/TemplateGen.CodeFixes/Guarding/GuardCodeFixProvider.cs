using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Guarding;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>Offers ways to make a send safe: TG2001 and TG2002.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GuardCodeFixProvider))]
[Shared]
public sealed class GuardCodeFixProvider : TriedCodeFixProvider
{
    private static readonly IGuardFix[] Fixes = [new SendThroughWindow(), new WrapInGuard(), new LeaveEarly(), new ThrowWhenClosed(), new MarkGuard(), new SendTemplateInstead(), new TakeWindow(), new TakeDuty()];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(GuardDescriptors.FreeFormSend.Id, GuardDescriptors.TemplateSend.Id);

    private protected override DiagnosticAnalyzer Analyzer => new WindowGuardAnalyzer();

    private protected override IEnumerable<CodeEdit> Propose(FixTarget target, CancellationToken cancellationToken) =>
        target.Token.Parent is ParameterSyntax declaration ? TakeDuty.OnBase(target, declaration, cancellationToken)
        : UnguardedSend.Of(target) is { } send ? Fixes.SelectMany(fix => fix.Propose(send, cancellationToken)) : [];
}
