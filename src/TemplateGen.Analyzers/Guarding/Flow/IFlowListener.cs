using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>What the evaluation of a block tells besides the knowledge at its end.</summary>
internal interface IFlowListener
{
    /// <summary>Knowledge changed; an exception may carry it to a handler.</summary>
    void OnChanged(Knowledge knowledge);

    /// <summary>A function is called with this knowledge, its arguments already known under its parameters' names.</summary>
    void OnCalled(NestedFunction function, Knowledge knowledge);

    /// <summary>A function became a delegate that anyone may call.</summary>
    void OnEscaped(NestedFunction function);

    /// <summary>A use of something that carries a duty.</summary>
    void OnSend(Send send, Knowledge knowledge);

    /// <summary>What is known where a function returns; null when it did not yet.</summary>
    Knowledge? EndOf(NestedFunction function);
}
