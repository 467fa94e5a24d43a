namespace TemplateGen;

/// <summary>
/// Sends over a provider, and refuses before it pays for a call what the platform would refuse: values, limits, and
/// free-form messages outside the customer care window.
/// </summary>
public sealed class WhatsAppClient : IWhatsAppClient
{
    private readonly WhatsAppProvider _provider;
    private readonly TimeProvider _time;

    /// <summary>A client for one business number.</summary>
    /// <param name="provider">The business number at its provider.</param>
    /// <param name="windows">Where the customers' last messages are kept. May be shared by clients; null keeps them in this process's memory.</param>
    /// <param name="time">The clock; null is the system's.</param>
    public WhatsAppClient(WhatsAppProvider provider, ICareWindowStore? windows = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _provider = provider;
        _time = time ?? TimeProvider.System;
        Windows = new CareWindows(this, windows ?? new InMemoryCareWindowStore(_time), provider.BusinessNumber, _time);
    }

    /// <inheritdoc/>
    public ICareWindows Windows { get; }

    /// <inheritdoc/>
    public ValueTask<SendResult> SendAsync<TTemplate>([RequiresOptIn] Recipient to, TTemplate template, CancellationToken cancellationToken = default)
        where TTemplate : struct, ITemplate
    {
        to.ThrowIfNobody(nameof(to));
        cancellationToken.ThrowIfCancellationRequested();
        return Write(to, ref template, out var payload) is { } refusal
            ? ValueTask.FromResult(SendResult.Failed(SendStatus.Rejected, refusal))
            : _provider.SendAsync(payload, _time, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<SendResult> SendTextAsync([RequiresOpenWindow] Recipient to, [TextLimit(TextMessage.MaxLength)] string text, CancellationToken cancellationToken = default)
        => SendMessageAsync(to, new TextMessage(text), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<SendResult> SendMessageAsync(
        [RequiresOpenWindow] Recipient to, FreeFormMessage message, CancellationToken cancellationToken = default)
    {
        to.ThrowIfNobody(nameof(to));
        ArgumentNullException.ThrowIfNull(message);
        cancellationToken.ThrowIfCancellationRequested();
        if (!await Windows.IsOpenAsync(to, cancellationToken).ConfigureAwait(false))
        {
            return SendResult.Failed(SendStatus.WindowClosed, Refusal.WindowClosed);
        }

        if (Write(to, message, out var payload) is { } refusal)
        {
            return SendResult.Failed(SendStatus.Rejected, refusal);
        }

        return await _provider.SendAsync(payload, _time, cancellationToken).ConfigureAwait(false);
    }

    private WhatsAppError? Write<TTemplate>(Recipient to, ref TTemplate template, out Payload payload)
        where TTemplate : struct, ITemplate
    {
        payload = default;
        if (_provider.Dialect.CheckRecipient(to, template.Category) is { } error)
        {
            return error;
        }

        var writer = new TemplateWriter(_provider.Dialect, _time, to, template.Name, template.Language);
        try
        {
            template.Write(ref writer);
            return writer.Finish(out payload);
        }
        finally
        {
            writer.Dispose();
        }
    }

    private WhatsAppError? Write(Recipient to, FreeFormMessage message, out Payload payload)
    {
        payload = default;
        var dialect = _provider.Dialect;
        if ((dialect.CheckRecipient(to, TemplateCategory.Unknown) ?? message.CheckWithReply()) is { } error)
        {
            return error;
        }

        var reference = dialect.NewReference();
        var buffer = new PayloadBuffer();
        try
        {
            if (dialect.WriteMessageRequest(ref buffer, to, message, reference) is { } refusal)
            {
                return refusal;
            }

            buffer.Detach(reference, out payload);
            return null;
        }
        finally
        {
            buffer.Dispose();
        }
    }
}
