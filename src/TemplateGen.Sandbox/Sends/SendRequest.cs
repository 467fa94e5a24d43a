using TemplateGen.Sandbox.Conversations;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Providers;

namespace TemplateGen.Sandbox.Sends;

/// <summary>What a message is made of: a template or something free-form.</summary>
internal abstract record SendContent;

/// <summary>A send, the same whichever provider it came through.</summary>
/// <param name="Provider">Through whom; its webhook hears how the message fares.</param>
/// <param name="From">The business's number.</param>
/// <param name="To">The customer.</param>
/// <param name="Reference">What the sender will recognise it by.</param>
/// <param name="Content">The message.</param>
internal sealed record SendRequest(Provider Provider, BusinessNumber From, CustomerId To, string? Reference, SendContent Content);

/// <summary>What becomes of a send.</summary>
/// <param name="MessageId">Its id, when it was accepted.</param>
/// <param name="Refusal">Why it was not; null when it was.</param>
internal sealed record SendOutcome(string? MessageId, Refusal? Refusal);
