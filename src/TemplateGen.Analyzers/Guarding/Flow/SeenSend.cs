using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>A use that carries a duty, where it stands in the flow, and what is known there.</summary>
internal sealed record SeenSend(Send Send, FlowNode Node, Knowledge Knowledge);
