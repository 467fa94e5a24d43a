using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>A way to make a send safe.</summary>
internal interface IGuardFix
{
    /// <summary>What could be done, best first. It need not work: each is tried before it is offered.</summary>
    IEnumerable<CodeEdit> Propose(UnguardedSend send, CancellationToken cancellationToken);
}
