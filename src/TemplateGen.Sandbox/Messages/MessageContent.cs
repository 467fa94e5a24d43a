namespace TemplateGen.Sandbox.Messages;

/// <summary>What a message shows, whatever kind it is of.</summary>
internal sealed record MessageContent
{
    public required string Type { get; init; }

    public MessageHeader? Header { get; init; }

    public string? Body { get; init; }

    public string? Offer { get; init; }

    public string? Footer { get; init; }

    public IReadOnlyList<MessageButton> Buttons { get; init; } = [];

    public IReadOnlyList<MessageCard> Cards { get; init; } = [];

    public TemplateIdentity? Template { get; init; }
}

/// <summary>Which template a message was made from.</summary>
internal sealed record TemplateIdentity(string Name, string Language);
