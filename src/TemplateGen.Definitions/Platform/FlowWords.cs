namespace TemplateGen.Definitions;

/// <summary>The words that a flow button takes, in any case.</summary>
internal static class FlowWords
{
    /// <summary>For <c>flow_action</c>; the first when it is absent.</summary>
    public static EquatableArray<string> Actions { get; } = ["navigate", "data_exchange"];

    /// <summary>For <c>icon</c>.</summary>
    public static EquatableArray<string> Icons { get; } = ["DOCUMENT", "PROMOTION", "REVIEW"];
}
