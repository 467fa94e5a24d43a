using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>A way into a block.</summary>
/// <param name="From">The block before.</param>
/// <param name="Condition">The condition that decides; null when there is none.</param>
/// <param name="Answer">The condition's value on this way.</param>
/// <param name="Knowledge">What is known on this way.</param>
internal sealed record FlowEdge(FlowNode From, IOperation? Condition, bool Answer, Knowledge Knowledge);
