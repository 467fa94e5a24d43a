namespace TemplateGen.Analyzers.Guarding.Explaining;

/// <summary>What a finding tells quick fixes. The names and values are stable.</summary>
internal static class GuardProperties
{
    /// <summary><c>OpenWindow</c> or <c>OptIn</c>.</summary>
    public const string Duty = "Duty";

    /// <summary>The recipient as written; absent when it is not.</summary>
    public const string Recipient = "Recipient";

    /// <summary>The name of what is used.</summary>
    public const string Member = "Member";

    /// <summary><c>Unchecked</c>, <c>Path</c>, <c>Reassigned</c>, <c>NotAwaited</c>, <c>NotTested</c>, <c>Escapes</c>, <c>OtherRecipient</c>, <c>MethodGroup</c>, <c>AddedDuty</c>.</summary>
    public const string Reason = "Reason";
}
